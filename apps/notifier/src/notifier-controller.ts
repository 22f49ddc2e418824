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
  async take(@Payload() event: AlertEvent, @Ctx() context: LogContext): Promise<void> {
    const { partition, offset } = context.record;
    const following = await alertsIn(context.following);
    await this.notifier.take(partition, [{ offset, event }, ...following]);
    context.takeAlong(following.length);
  }

  @EventPattern<string>('cycle.purged.v1')
  forget(@Payload() { cycle }: MessageOf<'cycle.purged.v1'>): Promise<void> {
    return this.notifier.forget(cycle);
  }
}
