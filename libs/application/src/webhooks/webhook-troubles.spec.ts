import {
  AWAY,
  BAD,
  cleared,
  DAY,
  HOUR,
  MINUTE,
  opened,
  STRIDE,
  TAKEN,
  PlainReceiver,
} from '../../test/plain-receiver.js';
import { WebhookStand } from '../../test/webhook-stand.js';
import { type Receipt } from '../ports/courier.js';

let stand: WebhookStand;
let receiver: PlainReceiver;
beforeEach(async () => {
  stand = new WebhookStand((clock) => (receiver = new PlainReceiver(() => clock.now())));
  await stand.set('w');
});
afterEach(async () => {
  await stand.stop();
  expect(stand.faults).toEqual([]);
});

const outcomes = async (): Promise<string[]> =>
  (await stand.queues('w')).flatMap(({ notes }) =>
    notes.map(({ ordinal, outcome }) => `${ordinal} ${outcome}`),
  );

const sent = (count: number): Promise<void> => stand.passUntil(() => receiver.parcels.length >= count);

describe('a dead letter', () => {
  beforeEach(async () => {
    receiver.answer = () => BAD;
    await stand.announce(opened('a'), opened('b'));
    await stand.pass(DAY + 3 * HOUR, STRIDE);
    receiver.answer = () => TAKEN;
    receiver.parcels.length = 0;
  });

  it('is sent again when somebody orders it: all, or that of one alert', async () => {
    await stand.order('w', 'REPLAY', opened('b').id);
    await sent(1);
    expect(receiver.ids).toEqual([opened('b').id]);
    await stand.order('w', 'REPLAY');
    await sent(2);
    await stand.pass(MINUTE);
    expect(receiver.ids).toEqual([opened('b').id, opened('a').id]);
    expect(await outcomes()).toEqual(['1 DELIVERED', '1 DELIVERED']);
  });

  it('is dropped when somebody orders it', async () => {
    await stand.order('w', 'DROP', opened('a').id);
    await stand.order('w', 'REPLAY');
    await sent(1);
    await stand.pass(MINUTE);
    expect(receiver.ids).toEqual([opened('b').id]);
    expect((await outcomes()).sort()).toEqual(['1 DELIVERED', '1 DROPPED']);
  });

  it('is not what was ordered before it died, however long another order took', async () => {
    const { promise, resolve } = Promise.withResolvers<Receipt>();
    // A test is about no subject.
    receiver.answer = (event) => ('subject' in event ? BAD : promise);
    const test = await stand.ask('w', 'TEST');
    await sent(1);
    await stand.order('w', 'DROP');
    await stand.announce(opened('c'));
    await stand.pass(DAY + 3 * HOUR, STRIDE);
    resolve(TAKEN);
    await stand.passUntil(() => stand.isDone('w', test));
    await stand.pass(MINUTE);
    expect((await outcomes()).sort()).toEqual(['1 DEAD', '1 DROPPED', '1 DROPPED']);
  });

  it('keeps nothing back, and is overtaken by what comes through later: sent again it would be out of date', async () => {
    await stand.announce(cleared('a'));
    await sent(1);
    await stand.passUntil(async () => (await outcomes()).includes('2 DELIVERED'));
    expect(await outcomes()).toEqual(['1 DEAD', '1 OVERTAKEN', '2 DELIVERED']);
    await stand.order('w', 'REPLAY');
    await stand.pass(MINUTE);
    expect(receiver.ids).toEqual([cleared('a').id, opened('b').id]);
  });

  it('goes before its successor that waits', async () => {
    receiver.answer = () => BAD;
    await stand.announce(cleared('a'));
    await sent(1);
    await stand.order('w', 'REPLAY', opened('a').id);
    receiver.answer = () => TAKEN;
    receiver.parcels.length = 0;
    await stand.pass(MINUTE);
    expect(receiver.ids).toEqual([opened('a').id, cleared('a').id]);
  });
});

describe('a receiver that is away', () => {
  it('is asked once at a time, with growing rests', async () => {
    receiver.answer = () => AWAY;
    await stand.announce(...Array.from({ length: 30 }, (_, at) => opened(`s${at}`)));
    await stand.pass(HOUR, 10_000);
    // Eight at once before it is known, then one in up to five minutes.
    expect(receiver.parcels.length).toBeLessThan(35);
    receiver.answer = () => TAKEN;
    await stand.pass(10 * MINUTE, 5_000);
    expect((await outcomes()).filter((outcome) => outcome !== '1 DELIVERED')).toEqual([]);
  });

  it('for a day is left alone and said to be, and gets all once somebody ends that', async () => {
    receiver.answer = () => AWAY;
    await stand.announce(opened('a'), opened('b'));
    await stand.pass(DAY + 6 * HOUR, STRIDE);
    expect(stand.paused).toEqual(['w']);
    expect((await stand.state('w')).pausedAt).toBeDefined();
    const count = receiver.parcels.length;
    receiver.answer = () => TAKEN;
    await stand.announce(opened('c'));
    await stand.pass(DAY, STRIDE);
    expect(receiver.parcels).toHaveLength(count);
    await stand.order('w', 'RESUME');
    await stand.order('w', 'REPLAY');
    await stand.pass(MINUTE);
    expect((await outcomes()).filter((outcome) => outcome !== '1 DELIVERED')).toEqual([]);
    expect(await stand.state('w')).toMatchObject({ failures: 0 });
  });

  it('is left alone once what it was tried with is given up, also where a day ends while a try is noted', async () => {
    receiver.answer = () => AWAY;
    await stand.announce(opened('a'));
    await stand.pass(HOUR);
    stand.onWrite = () => {
      stand.onWrite = () => undefined;
      stand.clock.advance(DAY);
    };
    await stand.passUntil(() => stand.paused.length > 0);
    expect(await outcomes()).toEqual(['1 DEAD']);
  });

  it('is not one that finds a single delivery bad', async () => {
    receiver.answer = () => BAD;
    await stand.announce(opened('a'));
    await stand.pass(2 * DAY, STRIDE);
    expect([stand.paused, (await stand.state('w')).failures]).toEqual([[], 0]);
  });
});
