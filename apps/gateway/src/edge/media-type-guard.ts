import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { type Request } from 'express';
import { RequestFault } from '../problems/request-fault.js';

const JSON_TYPE = 'application/json';

const WRITING = new Set(['POST', 'PUT', 'PATCH']);

/** The media type that a route takes where that is not JSON. */
export const Takes = Reflector.createDecorator<string>();

/** Refuses bodies of a kind that the route does not take, and writes without the body that it asks for. */
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
    if (isEmpty && !this.asksForBody(context)) return true;
    if (isEmpty) throw new RequestFault('BODY_MISSING');
    if (matches === false) throw new RequestFault('MEDIA_TYPE_UNSUPPORTED', { expected });
    return true;
  }

  /** Whether the route reads a body: as a parameter, or by itself where it takes another kind. */
  private asksForBody(context: ExecutionContext): boolean {
    if (this.reflector.get(Takes, context.getHandler()) !== undefined) return true;
    const read = Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name) as
      Readonly<Record<string, unknown>> | undefined;
    return Object.keys(read ?? {}).some((parameter) => parameter.startsWith(`${RouteParamtypes.BODY}:`));
  }
}
