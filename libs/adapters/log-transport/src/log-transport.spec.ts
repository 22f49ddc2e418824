import { Controller, Module } from '@nestjs/common';
import { EventPattern, MessagePattern } from '@nestjs/microservices';
import { openMemory } from '#adapters/memory';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { memoryStand } from '../../memory/test/memory-stand.js';
import { describeLogTransport } from '../test/describe-log-transport.js';
import { createLogService } from './create-log-service.js';

describeLogTransport('memory', () => memoryStand(({ log }) => log));

@Controller()
class UnknownPattern {
  @EventPattern<string>('report.opened.v1')
  take(): void {}
}

@Controller()
class Question {
  @MessagePattern<string>('day.begun.v1')
  answer(): string {
    return '';
  }
}

@Module({ controllers: [UnknownPattern] })
class UnknownPatternService {}

@Module({ controllers: [Question] })
class QuestionService {}

it.each([
  [UnknownPatternService, 'no message has the type report.opened.v1'],
  [QuestionService, 'the log has no answers'],
])('a handler that could never be called refuses the start: %p', async (module, sentence) => {
  const clock = new ManualClock();
  const { log } = openMemory(clock);
  const service = await createLogService(module, { log, group: 'test', clock, logger: false });
  await expect(service.listen()).rejects.toThrow(sentence);
  await service.close();
});
