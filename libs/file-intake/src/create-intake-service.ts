import {
  Controller,
  type DynamicModule,
  Inject,
  type INestMicroservice,
  Injectable,
  type LoggerService,
  Module,
  type OnModuleDestroy,
} from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { createLogService } from '#adapters/log-transport';
import {
  type Clock,
  type Collections,
  type FileRole,
  type Log,
  NO_TELEMETRY,
  purgedCycles,
  type Segments,
  type StreamRole,
  type Telemetry,
} from '#application';
import { type FileReceivedV1 } from '#contracts';
import { type Day } from '#domain';
import { FileThread } from './file-thread.js';
import { Intake } from './intake.js';
import { ReadingNotes } from './reading-notes.js';
import { streamController } from './streams/stream-controller.js';
import { StreamIntake } from './streams/stream-intake.js';
import { StreamWatch } from './streams/stream-watch.js';

@Controller()
class IntakeController {
  constructor(@Inject(Intake) private readonly intake: Intake) {}

  @EventPattern<string>('file.received.v1')
  take(@Payload() received: FileReceivedV1): Promise<void> {
    return this.intake.take(received);
  }
}

/** Ends the thread with the service. */
@Injectable()
class ThreadEnd implements OnModuleDestroy {
  constructor(@Inject(FileThread) private readonly thread: FileThread) {}

  onModuleDestroy(): Promise<void> {
    return this.thread.close();
  }
}

@Module({})
class IntakeModule {
  static with({ roles, streams }: IntakeRoles, parts: IntakeServiceParts): DynamicModule {
    const thread = new FileThread(parts);
    const notes = new ReadingNotes(roles[0]!, parts);
    const module: Required<Pick<DynamicModule, 'controllers' | 'providers'>> = {
      controllers: [IntakeController],
      providers: [
        { provide: FileThread, useValue: thread },
        ThreadEnd,
        { provide: Intake, useValue: new Intake(roles, { ...parts, thread, notes }) },
      ],
    };
    if (streams !== undefined) {
      const intake = new StreamIntake(streams, { ...parts, thread, notes });
      module.controllers.push(streamController(streams));
      module.providers.push(
        { provide: StreamIntake, useValue: intake },
        { provide: StreamWatch, useValue: new StreamWatch(intake, parts.clock, parts.telemetry) },
      );
    }
    return { module: IntakeModule, ...module };
  }
}

/** What a service reads. */
export interface IntakeRoles {
  /** Files of these roles: those that one service says something of. */
  readonly roles: readonly FileRole[];
  /** The channel whose streamed reports it takes, too. */
  readonly streams?: StreamRole;
}

interface IntakeServiceParts {
  readonly log: Log;
  readonly segments: Segments;
  readonly collections: Collections;
  readonly clock: Clock;
  /** The day by which rows are looked at: a row of a later day is rejected. */
  readonly today: () => Day;
  readonly telemetry: Telemetry;
}

export interface IntakeServiceOptions extends Omit<IntakeServiceParts, 'telemetry'> {
  /** Who is told how it runs (nobody). */
  readonly telemetry?: Telemetry | undefined;
  /** As Nest takes it. */
  readonly logger?: LoggerService | false;
}

/** Makes the service of a name that reads files and streams; `listen` begins. */
export function createIntakeService(
  name: string,
  reads: IntakeRoles,
  { logger, telemetry = NO_TELEMETRY, ...ports }: IntakeServiceOptions,
): Promise<INestMicroservice> {
  const parts = { ...ports, telemetry };
  const { log, clock, collections } = parts;
  const options = { log, clock, telemetry, group: name, logger, isGone: purgedCycles(collections) };
  return createLogService(IntakeModule.with(reads, parts), options);
}
