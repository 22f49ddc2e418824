import { Inject, Injectable, type NestMiddleware } from '@nestjs/common';
import { type NextFunction, type Request, type Response } from 'express';
import { beganWith } from '#application';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { RequestNumbers } from './request-numbers.js';

/** What stands for an address that no route has. */
const NO_ROUTE = 'unknown';

/** Begins the work on a request: what comes of it says its number, and operators are told how it was answered. */
@Injectable()
export class RequestTelling implements NestMiddleware {
  constructor(
    @Inject(PARTS) private readonly parts: GatewayParts,
    @Inject(RequestNumbers) private readonly numbers: RequestNumbers,
  ) {}

  use(request: Request, response: Response, next: NextFunction): void {
    const { telemetry, clock } = this.parts;
    const began = clock.now();
    const facts = () => ({ method: request.method, route: routeOf(request), status: response.statusCode });
    const work = async (): Promise<void> => {
      const answered = new Promise((done) => response.once('close', done));
      next();
      await answered;
      const seconds = (clock.now() - began) / 1_000;
      telemetry.tell({ what: 'REQUEST_ANSWERED', ...facts(), seconds });
    };
    void beganWith({ correlation: this.numbers.of(request) }, () => telemetry.span('request', facts, work));
  }
}

/** The route as it is described, so that nothing that was sent is told. */
function routeOf({ route }: Request): string {
  const path: unknown = (route as { readonly path?: unknown } | undefined)?.path;
  return typeof path === 'string' && !path.includes('*') ? path : NO_ROUTE;
}
