import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { deliver, Files, type LogRecord, type Subscription } from '#application';
import { readMessage, TOPICS } from '#contracts';
import { type GatewayParts, PARTS } from '../../gateway-parts.js';

/** Lists the reports that channels stream among the files of their cycles. */
@Injectable()
export class StreamListing implements OnApplicationBootstrap, OnModuleDestroy {
  private subscription: Subscription | undefined;

  constructor(
    @Inject(PARTS) private readonly parts: GatewayParts,
    @Inject(Files) private readonly files: Files,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { log, clock, telemetry } = this.parts;
    this.subscription = await deliver(log, {
      ...{ group: 'gateway', topics: [TOPICS.files], clock, telemetry },
      handle: (record) => this.take(record),
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.subscription?.stop();
  }

  private async take({ value }: LogRecord): Promise<void> {
    const message = readMessage(TOPICS.files, value);
    if (message.type !== 'report.streamed.v1') return;
    await this.files.list(message, new Date(this.parts.clock.now()).toISOString());
  }
}
