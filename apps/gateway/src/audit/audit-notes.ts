import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Request } from 'express';
import { type Observable } from 'rxjs';
import { AuditTrail } from '#application';
import { accessOf } from '../access/access.js';
import { addressOf } from '../edge/connection/client-address.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { AUDITED_AS, type AuditedAs } from './audited.js';
import { PaymentNames } from './payment-names.js';

/** Writes the notes of the audit trail. */
@Injectable()
export class AuditNotes implements NestInterceptor, OnModuleDestroy {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(AuditTrail) private readonly trail: AuditTrail,
    @Inject(PaymentNames) private readonly payments: PaymentNames,
    @Inject(PARTS) private readonly parts: GatewayParts,
  ) {}

  /** Notes a route that is to be noted, and only then has it answered. Faults: those of the trail. */
  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const what = this.reflector.get<AuditedAs | undefined>(AUDITED_AS, context.getHandler());
    if (what !== undefined) {
      const request = context.switchToHttp().getRequest<Request>();
      // Ids and the table's name: what else somebody types into an address may be a NIK.
      const id = String(request.params.id ?? '');
      const to = masked(await this.payments.nameOf(id));
      const details = { path: masked(id === '' ? request.path : request.path.replace(id, () => to)) };
      await this.note(request, { what, by: accessOf(request).username, to, details });
    }
    return next.handle();
  }

  /** What was noted last is written down outside the store before the gateway ends. */
  onModuleDestroy(): Promise<void> {
    return this.trail.anchorLast();
  }

  async note(
    request: Request,
    {
      what,
      by,
      to = '',
      details = {},
    }: { what: AuditedAs; by: string; to?: string; details?: Readonly<Record<string, string>> },
  ): Promise<void> {
    const at = new Date(this.parts.clock.now()).toISOString();
    await this.trail.add({ at, by, address: addressOf(request), what, to, details });
  }
}

/** More digits in a row than any id has. */
function masked(text: string): string {
  return text.replace(/\d{13,}/g, (digits) => `…${digits.slice(-4)}`);
}
