import { type DynamicModule, type INestMicroservice, type LoggerService, Module } from '@nestjs/common';
import { createLogService } from '#adapters/log-transport';
import { NO_TELEMETRY, purgedCycles, type Telemetry } from '#application';
import { ReconcilerController } from './reconciler-controller.js';
import { Reconciler, type ReconcilerParts } from './reconciler.js';

@Module({})
class ReconcilerModule {
  static with(reconciler: Reconciler): DynamicModule {
    return {
      module: ReconcilerModule,
      controllers: [ReconcilerController],
      providers: [{ provide: Reconciler, useValue: reconciler }],
    };
  }
}

export interface ReconcilerOptions extends Omit<ReconcilerParts, 'telemetry'> {
  /** Who is told how it runs (nobody). */
  readonly telemetry?: Telemetry | undefined;
  /** As Nest takes it. */
  readonly logger?: LoggerService | false;
}

/** Makes the service that computes books; `listen` begins. Closing it waits for what is being computed. */
export function createReconciler({
  logger,
  telemetry = NO_TELEMETRY,
  ...ports
}: ReconcilerOptions): Promise<INestMicroservice> {
  const parts = { ...ports, telemetry };
  const reconciler = new Reconciler(parts);
  return createLogService(ReconcilerModule.with(reconciler), {
    log: parts.log,
    group: 'reconciler',
    clock: parts.clock,
    gather: (records, quiet) => reconciler.pauseBefore(records, quiet),
    isGone: purgedCycles(parts.collections),
    telemetry,
    logger,
  });
}
