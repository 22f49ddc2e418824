import { Controller, Inject, type Type } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { LogContext } from '#adapters/log-transport';
import { type StreamRole } from '#application';
import { type InboundClosingV1, type InboundRowsV1, type InboundType } from '#contracts';
import { StreamIntake } from './stream-intake.js';
import { senderOf } from './sender-of.js';

/** The controller of what a channel streams. */
export function streamController(role: StreamRole): Type {
  const rows: InboundType = `${role}.rows.v1`;
  const closing: InboundType = `${role}.closing.v1`;

  @Controller()
  class StreamController {
    constructor(@Inject(StreamIntake) private readonly intake: StreamIntake) {}

    @EventPattern<string>(rows)
    takeRows(@Payload() message: InboundRowsV1, @Ctx() { record }: LogContext): Promise<void> {
      return this.intake.takeRows(message, senderOf(record, role));
    }

    @EventPattern<string>(closing)
    takeClosing(@Payload() message: InboundClosingV1, @Ctx() { record }: LogContext): Promise<void> {
      return this.intake.takeClosing(message, senderOf(record, role));
    }
  }

  return StreamController;
}
