import { type INestMicroservice } from '@nestjs/common';
import { type ClientProxy } from '@nestjs/microservices';
import { lastValueFrom } from 'rxjs';
import { deadLetterTopic, Fault, type Log } from '#application';
import { type MessageOf, type MessageType, TOPICS } from '#contracts';
import { Taker } from '../../../testing/src/conformance/log/taker.js';
import { Bench, type Stand } from '../../../testing/src/conformance/stand.js';
import { createLogService } from '../src/create-log-service.js';
import { sampleOf } from './messages.js';
import { Recorder } from './recorder.js';
import { CLIENT, SampleService } from './sample-service.js';

/** A whole Nest service on a log. */
export function describeLogTransport(name: string, newStand: () => Stand<Log>): void {
  describe(`Nest on the log: ${name}`, () => {
    const bench = new Bench(newStand);
    const running: INestMicroservice[] = [];
    beforeEach(async () => {
      for (const topic of Object.values(TOPICS)) await bench.part.createTopic(topic, 2);
    });
    afterEach(async () => {
      await Promise.all(running.splice(0).map((service) => service.close()));
    });
    const start: Start = async (group = 'reconciler') => {
      const recorder = new Recorder();
      const module = SampleService.with(recorder, bench.part);
      const options = { log: bench.part, group, clock: bench.clock, logger: false } as const;
      const service = await createLogService(module, options);
      running.push(service);
      await service.listen();
      const client = service.get<ClientProxy>(CLIENT);
      const emit: Started['emit'] = (message) => lastValueFrom(client.emit(message.type, message));
      return { service, recorder, client, emit };
    };
    describeHandlers(start);
    describeFailures(bench, start);
    describeEnding(bench, start);
  });
}

interface Started {
  readonly service: INestMicroservice;
  readonly recorder: Recorder;
  readonly client: ClientProxy;
  emit(message: MessageOf<MessageType>): Promise<unknown>;
}

type Start = (group?: string) => Promise<Started>;

function describeHandlers(start: Start): void {
  describe('handlers', () => {
    it('get the messages of their type in the order of the region, with the record', async () => {
      const { recorder, emit } = await start();
      await emit(sampleOf('report.closed.v1', 'm-1'));
      await emit(sampleOf('decision.made.v1', 'm-2'));
      await emit(sampleOf('day.begun.v1', 'nobody-handles-it'));
      await emit(sampleOf('report.closed.v1', 'm-3'));
      expect(await recorder.until(3)).toEqual(['m-1 18.72', 'm-2', 'm-3 18.72']);
    });

    it('of one type are all called', async () => {
      const { recorder, emit } = await start();
      await emit(sampleOf('file.received.v1', 'm-1'));
      expect([...(await recorder.until(2))].sort()).toEqual(['m-1', 'm-1 again']);
    });

    it('of two services each get every message', async () => {
      const [one, other] = [await start('one'), await start('other')];
      await one.emit(sampleOf('decision.made.v1', 'm-1'));
      expect(await one.recorder.until(1)).toEqual(['m-1']);
      expect(await other.recorder.until(1)).toEqual(['m-1']);
    });

    it('of two instances share the messages of a service', async () => {
      const [one, other] = [await start(), await start()];
      const regions = Array.from({ length: 30 }, (_, at) => `18.${10 + at}`);
      for (const region of regions) await one.emit(sampleOf('decision.made.v1', region, region));
      while (one.recorder.seen.length + other.recorder.seen.length < regions.length)
        await Promise.race([
          one.recorder.until(one.recorder.seen.length + 1),
          other.recorder.until(other.recorder.seen.length + 1),
        ]);
      expect([...one.recorder.seen, ...other.recorder.seen].sort()).toEqual(regions);
      expect(one.recorder.seen.length * other.recorder.seen.length).toBeGreaterThan(0);
    });
  });
}

function describeFailures(bench: Bench<Log>, start: Start): void {
  describe('a handler that fails', () => {
    const types: readonly ('report.closed.v1' | 'decision.made.v1')[] = [
      'report.closed.v1',
      'decision.made.v1',
    ];

    it.each(types)('is tried again after pauses, and then the dead letter says why: %s', async (type) => {
      const { recorder, emit } = await start();
      const letters = await Taker.join(bench, 'operator', [deadLetterTopic(TOPICS.inputs)]);
      recorder.before = (id) => {
        if (id.startsWith('bad')) throw new Fault('FENCED', 'epoch 1 ended');
      };
      await emit(sampleOf(type, 'bad'));
      await emit(sampleOf('decision.made.v1', 'good'));
      for (let pause = 0; pause < 4; pause++) await bench.clock.passPause();
      expect(await recorder.until(1)).toEqual(['good']);
      const [letter] = await letters.drain(1);
      expect(letter!.headers).toMatchObject({
        'dead-letter-code': 'FENCED',
        'dead-letter-reason': 'epoch 1 ended',
        'dead-letter-tries': '5',
        'dead-letter-group': 'reconciler',
      });
    });

    it('once is tried again, and what follows waits for it', async () => {
      const { recorder, emit } = await start();
      let failures = 0;
      recorder.before = (id) => {
        if (id === 'm-1' && failures++ === 0) throw new Error('away');
      };
      await emit(sampleOf('decision.made.v1', 'm-1'));
      await emit(sampleOf('decision.made.v1', 'm-2'));
      expect(await bench.clock.passPause()).toBe(1_000);
      expect(await recorder.until(2)).toEqual(['m-1', 'm-2']);
    });
  });

  describe('a message that breaks its contract', () => {
    it('is a dead letter at once, and the next one is handled', async () => {
      const { recorder, emit } = await start();
      const letters = await Taker.join(bench, 'operator', [deadLetterTopic(TOPICS.inputs)]);
      await bench.part.publish(TOPICS.inputs, [{ key: '18.72', value: '{"type":"report.closed.v9"}' }]);
      await emit(sampleOf('decision.made.v1', 'm-1'));
      expect(await recorder.until(1)).toEqual(['m-1']);
      const [letter] = await letters.drain(1);
      expect(letter!.headers).toMatchObject({
        'dead-letter-code': 'MESSAGE_UNKNOWN',
        'dead-letter-tries': '1',
      });
    });

    it('is not published', async () => {
      const { client, emit } = await start();
      const broken = { ...sampleOf('day.begun.v1', 'm-1'), asOf: 'today' };
      await expect(emit(broken)).rejects.toMatchObject({ code: 'MESSAGE_INVALID' });
      const other = sampleOf('decision.made.v1', 'm-1');
      await expect(lastValueFrom(client.emit('day.begun.v1', other))).rejects.toMatchObject({
        code: 'MESSAGE_INVALID',
      });
      await expect(lastValueFrom(client.send('day.begun.v1', other))).rejects.toThrow('no answers');
    });
  });
}

function describeEnding(bench: Bench<Log>, start: Start): void {
  describe('ending', () => {
    it('waits for the message that is being handled, and its progress', async () => {
      const { service, recorder, emit } = await start();
      let release = (): void => undefined;
      const begun = new Promise<void>((begins) => {
        recorder.before = () => {
          begins();
          return new Promise((done) => (release = done));
        };
      });
      await emit(sampleOf('decision.made.v1', 'm-1'));
      await begun;
      const closing = service.close();
      release();
      await closing;
      expect(recorder.seen).toEqual(['m-1']);
      const lag = await bench.part.lag('reconciler', TOPICS.inputs);
      expect(lag.reduce((sum, { next }) => sum + next, 0)).toBe(1);
    });

    it('in the middle of a pause leaves the message to the next start', async () => {
      const first = await start();
      first.recorder.before = () => {
        throw new Error('away');
      };
      await first.emit(sampleOf('decision.made.v1', 'm-1'));
      await bench.clock.pauses();
      await first.service.close();
      const next = await start();
      expect(await next.recorder.until(1)).toEqual(['m-1']);
    });
  });
}
