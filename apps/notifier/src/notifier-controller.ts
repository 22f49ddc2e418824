import { Controller, Inject } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { LogContext } from '#adapters/log-transport';
import { ALERT_EVENTS, type AlertEvent, type MessageOf } from '#contracts';
import { alertsIn } from './alerts-in.js';
import { Notifier } from './notifier.js';

/** Every alert is for those who want to hear of it; those that wait already are taken together. */
@Controller()
export class NotifierController {
  constructor(@Inject(Notifier) private readonly notifier: Notifier) {}

  @EventPattern<string[]>(Object.keys(ALERT_EVENTS))
  take(@Payload() event: AlertEvent, @Ctx() { record, following }: LogContext): Promise<void> {
    const first = { offset: record.offset, event };
    return this.notifier.take(record.partition, first, () => alertsIn(following));
  }

  @EventPattern<string>('cycle.purged.v1')
  forget(@Payload() { cycle }: MessageOf<'cycle.purged.v1'>): Promise<void> {
    return this.notifier.forget(cycle);
  }
}
