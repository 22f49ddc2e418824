import { deadLetterTopic, dropDeadLetters, Fault, type Log, replayDeadLetters } from '#application';
import { MessageFault } from '#contracts';
import { type Bench } from '../stand.js';
import { Handler } from './handler.js';
import { recordsOf } from './records.js';
import { Taker } from './taker.js';

const LETTERS = deadLetterTopic('inputs');

export function describeDeadLetters(bench: Bench<Log>): void {
  describe('dead letters', () => {
    beforeEach(async () => {
      await bench.part.createTopic('inputs', 2);
    });

    it('are what failed five times, with reason and origin; what follows goes on', async () => {
      const failing = failingAt('b', new Fault('STORE_UNAVAILABLE', 'the store does not answer'));
      await failing.start(bench, 'inputs');
      await bench.part.publish('inputs', recordsOf('18.72', 'a', 'b', 'c'));
      for (let pause = 0; pause < 4; pause++) await bench.clock.passPause();
      expect(await failing.until(2)).toEqual(['a', 'c']);
      const letters = await Taker.join(bench, 'operator', [LETTERS]);
      const [letter] = await letters.drain(1);
      const { partition, offset } = failing.failed[0]!.record;
      expect(letter).toMatchObject({ key: '18.72', value: 'b' });
      expect(letter!.headers).toEqual({
        'dead-letter-topic': 'inputs',
        'dead-letter-partition': String(partition),
        'dead-letter-offset': String(offset),
        'dead-letter-group': 'reader',
        'dead-letter-code': 'STORE_UNAVAILABLE',
        'dead-letter-reason': 'the store does not answer',
        'dead-letter-tries': '5',
      });
    });

    it('are messages that break their contract, at once', async () => {
      const failing = failingAt('b', new MessageFault('MESSAGE_INVALID', 'not JSON'));
      await failing.start(bench, 'inputs');
      await bench.part.publish('inputs', recordsOf('18.72', 'b', 'c'));
      expect(await failing.until(1)).toEqual(['c']);
      const [letter] = await (await Taker.join(bench, 'operator', [LETTERS])).drain(1);
      expect(letter!.headers).toMatchObject({
        'dead-letter-code': 'MESSAGE_INVALID',
        'dead-letter-tries': '1',
      });
    });

    it('do not quote what an unexpected error says', async () => {
      const failing = failingAt('b', new TypeError('SITI 1872011234567890 is not a function'));
      await failing.start(bench, 'inputs');
      await bench.part.publish('inputs', recordsOf('18.72', 'b'));
      for (let pause = 0; pause < 4; pause++) await bench.clock.passPause();
      const [letter] = await (await Taker.join(bench, 'operator', [LETTERS])).drain(1);
      expect(letter!.headers['dead-letter-code']).toBe('UNEXPECTED');
      expect(letter!.headers['dead-letter-reason']).toMatch(/^TypeError at /);
      expect(letter!.headers['dead-letter-reason']).not.toMatch(/SITI|1872/);
    });

    it('that cannot be stored leave the record where it is, to be tried again', async () => {
      const log = bench.part;
      const full: Log = {
        createTopic: (topic, partitions) => log.createTopic(topic, partitions),
        subscribe: (options) => log.subscribe(options),
        lag: (group, topic) => log.lag(group, topic),
        publish: async () => {
          throw new Fault('STORE_FULL', 'no room is left');
        },
      };
      const handler = new Handler();
      handler.failing = (_, tries) => (tries < 7 ? new Error('away') : undefined);
      await handler.start(bench, 'inputs', 'reader', full);
      await log.publish('inputs', recordsOf('18.72', 'a'));
      const pauses = [];
      for (let pause = 0; pause < 6; pause++) pauses.push(await bench.clock.passPause());
      expect(pauses).toEqual([1_000, 4_000, 15_000, 60_000, 60_000, 60_000]);
      expect(await handler.until(1)).toEqual(['a']);
      expect(handler.faults).toHaveLength(2);
    });
  });

  describeFaultsOfOthers(bench);
  describeReplay(bench);
}

function describeFaultsOfOthers(bench: Bench<Log>): void {
  it.each([
    ['full: it is tried until there is room', new Fault('STORE_FULL', 'no room is left')],
    ['away: it is tried until it is back', new Fault('STORE_AWAY', 'the database is not there')],
  ])('dead letters are not what failed because the store is %s', async (_, fault) => {
    await bench.part.createTopic('inputs', 2);
    const handler = new Handler();
    handler.failing = (_, tries) => (tries > 7 ? undefined : fault);
    await handler.start(bench, 'inputs');
    await bench.part.publish('inputs', recordsOf('18.72', 'a'));
    for (let pause = 0; pause < 7; pause++) await bench.clock.passPause();
    expect(await handler.until(1)).toEqual(['a']);
    expect(await bench.part.lag('operator', LETTERS)).toMatchObject([{ end: 0 }]);
  });

  it('dead letters are not what is about data that were destroyed meanwhile: it is done with at once', async () => {
    await bench.part.createTopic('inputs', 2);
    const handler = failingAt('b', new Fault('KEY_DESTROYED', 'the data key was destroyed'));
    await handler.start(bench, 'inputs');
    await bench.part.publish('inputs', recordsOf('18.72', 'a', 'b', 'c'));
    expect(await handler.until(2)).toEqual(['a', 'c']);
    expect(handler.failed).toEqual([]);
    expect(await bench.part.lag('operator', LETTERS)).toMatchObject([{ end: 0 }]);
  });

  it('dead letters are not what names bytes that were swept with their cycle; others are', async () => {
    await bench.part.createTopic('inputs', 2);
    const handler = new Handler();
    handler.failing = ({ value }) => (value === 'c' ? undefined : new Fault('SEGMENT_MISSING', 'not there'));
    handler.isGone = ({ value }) => value === 'a';
    await handler.start(bench, 'inputs');
    await bench.part.publish('inputs', recordsOf('18.72', 'a', 'b', 'c'));
    for (let pause = 0; pause < 4; pause++) await bench.clock.passPause();
    expect(await handler.until(1)).toEqual(['c']);
    expect(handler.failed.map(({ record }) => record.value)).toEqual(Array(5).fill('b'));
    expect(await bench.part.lag('operator', LETTERS)).toMatchObject([{ end: 1 }]);
  });
}

function describeReplay(bench: Bench<Log>): void {
  describe('replaying dead letters', () => {
    beforeEach(async () => {
      await bench.part.createTopic('inputs', 2);
    });

    it('brings them back in order, once, to the group that gave them up', async () => {
      const broken = new Handler();
      broken.failing = () => new MessageFault('MESSAGE_UNKNOWN', 'from a newer version');
      const other = new Handler();
      await broken.start(bench, 'inputs');
      await other.start(bench, 'inputs', 'other');
      await bench.part.publish('inputs', recordsOf('18.72', 'a', 'b', 'c'));
      await (await Taker.join(bench, 'operator', [LETTERS])).drain(3);
      expect((await bench.part.lag('inputs.replay', LETTERS))[0]).toMatchObject({ next: 0, end: 3 });

      broken.failing = () => undefined;
      expect(await replayDeadLetters(bench.part, 'inputs', bench.clock)).toBe(3);
      expect(await broken.until(3)).toEqual(['a', 'b', 'c']);
      expect(await replayDeadLetters(bench.part, 'inputs', bench.clock)).toBe(0);
      await bench.part.publish('inputs', recordsOf('18.72', 'd'));
      expect(await other.until(4)).toEqual(['a', 'b', 'c', 'd']);
      expect(await broken.until(4)).toEqual(['a', 'b', 'c', 'd']);
    });

    it('leaves what fails again a dead letter, to be replayed again', async () => {
      const broken = new Handler();
      broken.failing = () => new MessageFault('MESSAGE_UNKNOWN', 'from a newer version');
      await broken.start(bench, 'inputs');
      await bench.part.publish('inputs', recordsOf('18.72', 'a'));
      const operator = await Taker.join(bench, 'operator', [LETTERS]);
      await operator.drain(1);
      expect(await replayDeadLetters(bench.part, 'inputs', bench.clock)).toBe(1);
      const [again] = await operator.drain(1);
      expect(again).toMatchObject({ value: 'a', offset: 1 });
      await bench.reopen();
      const mended = new Handler();
      await mended.start(bench, 'inputs');
      expect(await replayDeadLetters(bench.part, 'inputs', bench.clock)).toBe(1);
      expect(await mended.until(1)).toEqual(['a']);
    });

    it('brings nothing back that was given up for good', async () => {
      const handler = new Handler();
      handler.failing = ({ value }) =>
        value === 'a' ? new MessageFault('MESSAGE_UNKNOWN', 'from a newer version') : undefined;
      await handler.start(bench, 'inputs');
      await bench.part.publish('inputs', recordsOf('18.72', 'a', 'b'));
      await (await Taker.join(bench, 'operator', [LETTERS])).drain(1);
      expect(await dropDeadLetters(bench.part, 'inputs', bench.clock)).toBe(1);
      expect(await replayDeadLetters(bench.part, 'inputs', bench.clock)).toBe(0);
      expect(await handler.until(1)).toEqual(['b']);
    });
  });
}

function failingAt(value: string, fault: Error): Handler {
  const handler = new Handler();
  handler.failing = (record) => (record.value === value ? fault : undefined);
  return handler;
}
