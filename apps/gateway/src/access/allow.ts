import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import { type Action } from '#security';

/** What a route is about, by its `:id` or the query's `cycle`, or the invented city: that thing's region has to be open to whoever asks. */
export type RouteOf = 'CYCLE' | 'CYCLE_IN_QUERY' | 'FILE' | 'PAYMENT' | 'DECISION' | 'SAMPLE';

/** What a route asks for. */
export interface RouteAccess {
  readonly action: Action | 'PUBLIC';
  readonly of?: RouteOf;
}

export const ROUTE_ACCESS = 'tersalur:access';

/** By which the OpenAPI document says what a route asks for. */
export const ACTION_EXTENSION = 'x-action';

/** A route for those who may do something; where it is about something, in the region of that. */
export function Allow(action: Action, of?: RouteOf): MethodDecorator {
  const access: RouteAccess = { action, ...(of === undefined ? {} : { of }) };
  return applyDecorators(
    SetMetadata(ROUTE_ACCESS, access),
    ApiExtension(ACTION_EXTENSION, action),
    ApiCookieAuth(),
    ApiBearerAuth(),
  );
}

/** A route for everybody. */
export function Public(): MethodDecorator {
  const access: RouteAccess = { action: 'PUBLIC' };
  return applyDecorators(SetMetadata(ROUTE_ACCESS, access), ApiExtension(ACTION_EXTENSION, 'PUBLIC'));
}
