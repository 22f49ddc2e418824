import {
  Controller,
  type DynamicModule,
  Inject,
  type INestMicroservice,
  type LoggerService,
  Module,
} from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { createLogService } from '#adapters/log-transport';
import { type FileRole } from '#application';
import { type FileReceivedV1 } from '#contracts';
import { Intake, type IntakeParts } from './intake.js';

@Controller()
class IntakeController {
  constructor(@Inject(Intake) private readonly intake: Intake) {}

  @EventPattern<string>('file.received.v1')
  take(@Payload() received: FileReceivedV1): Promise<void> {
    return this.intake.take(received);
  }
}

@Module({})
class IntakeModule {
  static with(intake: Intake): DynamicModule {
    return {
      module: IntakeModule,
      controllers: [IntakeController],
      providers: [{ provide: Intake, useValue: intake }],
    };
  }
}

export interface IntakeServiceOptions extends IntakeParts {
  /** As Nest takes it. */
  readonly logger?: LoggerService | false;
}

/** Makes the service of a name that reads the files of some roles; `listen` begins. */
export function createIntakeService(
  name: string,
  roles: readonly FileRole[],
  { logger, ...parts }: IntakeServiceOptions,
): Promise<INestMicroservice> {
  const { log, clock } = parts;
  return createLogService(IntakeModule.with(new Intake(roles, parts)), { log, clock, group: name, logger });
}
