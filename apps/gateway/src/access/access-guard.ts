import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Request } from 'express';
import { EVERY_REGION, isByArea, isOfAllRegions, isWithoutFactor, type OpenedRegion } from '#security';
import { RequestFault } from '../problems/request-fault.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { type Access, admit, type Gate, GATE, recognise } from './access.js';
import { ROUTE_ACCESS, type RouteAccess } from './allow.js';
import { missing, Places } from './places.js';

/** Lets a request through to its route when whoever sent it may do what the route asks for, there. A route that says nothing lets nobody through. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(GATE) private readonly gate: Gate,
    @Inject(Places) private readonly places: Places,
    @Inject(PARTS) private readonly parts: GatewayParts,
  ) {}

  /** Faults: SIGNED_OUT, FORBIDDEN, FACTOR_NEEDED, AREA_LIMITED; those of Places, also for what is in a region that is not open; those of the gate. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = this.reflector.get<RouteAccess | undefined>(ROUTE_ACCESS, context.getHandler());
    if (route === undefined) throw new RequestFault('FORBIDDEN');
    if (route.action === 'PUBLIC') return true;
    const request = context.switchToHttp().getRequest<Request>();
    const access = await this.gate.admit(request);
    if (access === undefined) throw new RequestFault('SIGNED_OUT');
    recognise(request, access);
    if (!access.mayDo(route.action)) throw new RequestFault('FORBIDDEN');
    if (access.lacksFactor && !isWithoutFactor(route.action)) throw new RequestFault('FACTOR_NEEDED');
    const opened = await this.opened(access, route, request);
    if (opened !== 'WHOLE' && !isByArea(route.action)) throw new RequestFault('AREA_LIMITED');
    admit(request, access, opened);
    return true;
  }

  private async opened(access: Access, { action, of }: RouteAccess, request: Request): Promise<OpenedRegion> {
    if (of === undefined)
      return action !== 'PUBLIC' && isOfAllRegions(action) ? access.opened(EVERY_REGION) : 'WHOLE';
    const region = await this.places.regionOf(of, request);
    // What names no region is refused for that by the route.
    const opened = region === undefined ? 'WHOLE' : access.opened(region);
    // Nobody learns what there is elsewhere; that there are sample data is known.
    if (opened === 'NOTHING' && of !== 'SAMPLE') {
      const { account } = access;
      this.parts.telemetry.tell({ what: 'REQUEST_REFUSED', code: 'REGION_CLOSED', account });
      throw missing(of);
    }
    return opened;
  }
}
