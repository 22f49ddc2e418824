import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Request } from 'express';
import { RequestFault } from '../problems/request-fault.js';

const JSON_TYPE = 'application/json';

const WRITING = new Set(['POST', 'PUT', 'PATCH']);

/** The media type that a route takes where that is not JSON. */
export const Takes = Reflector.createDecorator<string>();

/** Refuses bodies of a kind that the route does not take, and writes without a body. */
@Injectable()
export class MediaTypeGuard implements CanActivate {
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  /** Faults: BODY_MISSING, MEDIA_TYPE_UNSUPPORTED. */
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (!WRITING.has(request.method)) return true;
    const expected = this.reflector.get(Takes, context.getHandler()) ?? JSON_TYPE;
    const matches = request.is(expected);
    const isEmpty = matches === null || request.header('content-length') === '0';
    if (isEmpty) throw new RequestFault('BODY_MISSING');
    if (matches === false) throw new RequestFault('MEDIA_TYPE_UNSUPPORTED', { expected });
    return true;
  }
}
