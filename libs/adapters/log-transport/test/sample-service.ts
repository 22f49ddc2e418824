import { Controller, type DynamicModule, Inject, Module } from '@nestjs/common';
import { ClientsModule, Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { defer, type Observable } from 'rxjs';
import { type Log } from '#application';
import { type MessageOf, type MessageType } from '#contracts';
import { LogClient } from '../src/log-client.js';
import { LogContext } from '../src/log-context.js';
import { Recorder } from './recorder.js';

export const CLIENT = Symbol('client');

/** Handlers as a service has them: one returns a promise, one an Observable, and one pattern has two. */
@Controller()
class SampleController {
  constructor(@Inject(Recorder) private readonly recorder: Recorder) {}

  @EventPattern<MessageType>('report.closed.v1')
  async takeReport(
    @Payload() { id }: MessageOf<'report.closed.v1'>,
    @Ctx() { record }: LogContext,
  ): Promise<void> {
    await this.recorder.record(`${id} ${record.key}`);
  }

  @EventPattern<MessageType>('decision.made.v1')
  takeDecision(@Payload() { id }: MessageOf<'decision.made.v1'>): Observable<void> {
    return defer(() => this.recorder.record(id));
  }
}

@Controller()
class FileController {
  constructor(@Inject(Recorder) private readonly recorder: Recorder) {}

  @EventPattern<MessageType>('file.received.v1')
  async takeFile(@Payload() { id }: MessageOf<'file.received.v1'>): Promise<void> {
    await this.recorder.record(id);
  }
}

@Controller()
class SecondFileController {
  constructor(@Inject(Recorder) private readonly recorder: Recorder) {}

  @EventPattern<MessageType>('file.received.v1')
  async takeFile(@Payload() { id }: MessageOf<'file.received.v1'>): Promise<void> {
    await this.recorder.record(`${id} again`);
  }
}

@Module({})
export class SampleService {
  static with(recorder: Recorder, log: Log): DynamicModule {
    return {
      module: SampleService,
      imports: [ClientsModule.register([{ name: CLIENT, customClass: LogClient, options: { log } }])],
      controllers: [SampleController, FileController, SecondFileController],
      providers: [{ provide: Recorder, useValue: recorder }],
    };
  }
}
