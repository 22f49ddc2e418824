import { isIP } from 'node:net';
import { Inject, Injectable, type NestMiddleware } from '@nestjs/common';
import { type NextFunction, type Request, type Response } from 'express';
import { type GatewayParts, PARTS } from '../../gateway-parts.js';
import { RequestFault } from '../../problems/request-fault.js';

const THIS_COMPUTER = 'localhost';

/**
 * Refuses requests for a name that is not ours. A page elsewhere can have its own name mean this computer: the browser would then let it read our answers.
 * Addresses are nobody's name.
 */
@Injectable()
export class KnownHosts implements NestMiddleware {
  private readonly names: ReadonlySet<string>;

  constructor(@Inject(PARTS) private readonly parts: GatewayParts) {
    const names = parts.edge?.hosts ?? [];
    this.names = new Set([THIS_COMPUTER, ...names.map((name) => name.toLowerCase())]);
  }

  /** Faults: HOST_UNKNOWN. */
  use(request: Request, _: Response, next: NextFunction): void {
    if (!this.isOurs(request.hostname ?? '')) throw new RequestFault('HOST_UNKNOWN');
    next();
  }

  private isOurs(host: string): boolean {
    const name = host.toLowerCase();
    const isAddress = isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0;
    return isAddress || this.names.has(name) || this.parts.certificate?.isFor(name) === true;
  }
}
