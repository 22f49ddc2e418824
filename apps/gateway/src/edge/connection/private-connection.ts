import { Inject, Injectable, type NestMiddleware } from '@nestjs/common';
import { type NextFunction, type Request, type Response } from 'express';
import { type GatewayParts, PARTS } from '../../gateway-parts.js';
import { RequestFault } from '../../problems/request-fault.js';
import { addressOf, isLoopback } from './client-address.js';

/** What those who look after the services may ask without encryption: there is nothing of people in it. */
const FOR_OPERATORS = /^\/(health\/(live|ready)|metrics)(\?|$)/;

/** Refuses what came unencrypted through a network, unless the settings say that it may. */
@Injectable()
export class PrivateConnection implements NestMiddleware {
  private readonly allowsPlainHttp: boolean;

  constructor(@Inject(PARTS) { edge }: GatewayParts) {
    this.allowsPlainHttp = edge?.allowsPlainHttp === true;
  }

  /** Faults: TLS_REQUIRED. */
  use(request: Request, _: Response, next: NextFunction): void {
    const isPrivate = this.allowsPlainHttp || request.secure || isLoopback(addressOf(request));
    if (!isPrivate && !FOR_OPERATORS.test(request.originalUrl)) throw new RequestFault('TLS_REQUIRED');
    next();
  }
}
