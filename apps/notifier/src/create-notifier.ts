import { type DynamicModule, type INestMicroservice, type LoggerService, Module } from '@nestjs/common';
import { createLogService } from '#adapters/log-transport';
import { NO_TELEMETRY, purgedCycles, type Telemetry } from '#application';
import { NotifierController } from './notifier-controller.js';
import { Notifier, type NotifierParts } from './notifier.js';

@Module({})
class NotifierModule {
  static with(notifier: Notifier): DynamicModule {
    return {
      module: NotifierModule,
      controllers: [NotifierController],
      providers: [{ provide: Notifier, useValue: notifier }],
    };
  }
}

export interface NotifierOptions extends Omit<NotifierParts, 'telemetry'> {
  /** Who is told how it runs (nobody). */
  readonly telemetry?: Telemetry | undefined;
  /** As Nest takes it. */
  readonly logger?: LoggerService | false;
}

/** Makes the service that brings alerts to those who want them; `listen` begins. */
export function createNotifier({
  logger,
  telemetry = NO_TELEMETRY,
  ...ports
}: NotifierOptions): Promise<INestMicroservice> {
  const parts = { ...ports, telemetry };
  return createLogService(NotifierModule.with(new Notifier(parts)), {
    log: parts.log,
    group: 'notifier',
    clock: parts.clock,
    isGone: purgedCycles(parts.collections),
    telemetry,
    logger,
  });
}
