import { Inject, Injectable, type NestMiddleware } from '@nestjs/common';
import { type NextFunction, type Request, type Response } from 'express';
import { RequestNumbers } from './request-numbers.js';

/** Sets what every answer says: its request's number, and that nothing keeps or guesses at it. */
@Injectable()
export class AnswerHeaders implements NestMiddleware {
  constructor(@Inject(RequestNumbers) private readonly numbers: RequestNumbers) {}

  use(request: Request, response: Response, next: NextFunction): void {
    response
      .setHeader('X-Request-Id', this.numbers.of(request))
      .setHeader('Cache-Control', 'no-store')
      .setHeader('X-Content-Type-Options', 'nosniff')
      .setHeader('Vary', 'Accept-Language');
    next();
  }
}
