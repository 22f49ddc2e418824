import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Request } from 'express';
import { Cycles, Files, Refused } from '#application';
import { type Action, isByArea, type OpenedRegion } from '#security';
import { RequestFault } from '../problems/request-fault.js';
import { type Access, admit, type Gate, GATE } from './access.js';
import { ROUTE_ACCESS, type RouteAccess, type RouteOf } from './allow.js';

/** Lets a request through to its route when whoever sent it may do what the route asks for, there. A route that says nothing lets nobody through. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(GATE) private readonly gate: Gate,
    @Inject(Cycles) private readonly cycles: Cycles,
    @Inject(Files) private readonly files: Files,
  ) {}

  /** Faults: SIGNED_OUT, FORBIDDEN, AREA_LIMITED; CYCLE_MISSING or FILE_MISSING, also for one of a region that is not open; those of the gate. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = this.reflector.get<RouteAccess | undefined>(ROUTE_ACCESS, context.getHandler());
    if (route === undefined) throw new RequestFault('FORBIDDEN');
    if (route.action === 'PUBLIC') return true;
    const request = context.switchToHttp().getRequest<Request>();
    const access = await this.gate.admit(request);
    if (access === undefined) throw new RequestFault('SIGNED_OUT');
    if (!access.mayDo(route.action)) throw new RequestFault('FORBIDDEN');
    admit(request, access, await this.opened(access, route.action, route.of, String(request.params.id)));
    return true;
  }

  /** What is open of the region of a cycle or file; everything where a route is about none. */
  private async opened(
    access: Access,
    action: Action,
    of: RouteOf | undefined,
    id: string,
  ): Promise<OpenedRegion> {
    if (of === undefined) return 'WHOLE';
    const { region } = (await (of === 'CYCLE' ? this.cycles.get(id) : this.files.get(id))).item;
    const opened = access.opened(region);
    // Nobody learns what there is elsewhere.
    if (opened === 'NOTHING') throw new Refused(of === 'CYCLE' ? 'CYCLE_MISSING' : 'FILE_MISSING');
    if (opened !== 'WHOLE' && !isByArea(action)) throw new RequestFault('AREA_LIMITED');
    return opened;
  }
}
