import { createHmac } from 'node:crypto';
import { madeUpAlert } from '../../test/made-up-alerts.js';
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
import { type Parcel, type Receipt } from '../ports/courier.js';
import { WebhookQueues } from './webhook-queues.js';

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

describe('an alert', () => {
  it('is sent as a CloudEvent that the keys of the webhook prove', async () => {
    await stand.set('w', {
      keys: [
        { id: 'old', sealed: '00ff', madeAt: '' },
        { id: 'new', sealed: 'aa55', madeAt: '' },
      ],
    });
    const event = opened('a');
    await stand.announce(event);
    await sent(1);
    const [{ url, body, headers, at }] = receiver.parcels as [Parcel & { readonly at: number }];
    expect([url, JSON.parse(body)]).toEqual(['https://w.example/alerts', event]);
    const timestamp = Math.floor(at / 1_000);
    const proof = (key: string): string =>
      `v1,${createHmac('sha256', Buffer.from(key, 'hex')).update(`${event.id}.${timestamp}.${body}`).digest('base64')}`;
    expect(headers).toEqual({
      'content-type': 'application/cloudevents+json; charset=utf-8',
      'webhook-id': event.id,
      'webhook-timestamp': `${timestamp}`,
      'webhook-signature': `${proof('00ff')} ${proof('aa55')}`,
    });
  });

  it('is noted with what became of it, and not with what it said', async () => {
    await stand.announce(opened('a', { data: { nik: '************1234', kelurahan: 'Yosorejo' } }));
    await stand.passUntil(async () => (await outcomes()).includes('1 DELIVERED'));
    const [queue] = await stand.queues('w');
    expect(queue!.notes).toMatchObject([{ outcome: 'DELIVERED', status: 200, tries: 1, milliseconds: 1 }]);
    expect(JSON.stringify(queue)).not.toMatch(/1234|Yosorejo/);
  });

  it('that comes again is not sent again', async () => {
    await stand.announce(opened('a'), cleared('a'));
    await stand.announce(opened('a'), cleared('a'));
    await stand.pass(MINUTE);
    await stand.announce(opened('a'), cleared('a'));
    await stand.pass(MINUTE);
    expect(receiver.ids).toEqual([opened('a').id, cleared('a').id]);
  });

  it('that is refused keeps only its own successors waiting, which come in their order', async () => {
    let isBad = true;
    receiver.answer = ({ subject }) => (isBad && subject === opened('a').subject ? BAD : TAKEN);
    await stand.announce(opened('a'), opened('b'), cleared('a'), cleared('b'), opened('c'));
    await stand.pass(10 * MINUTE);
    const [a, b, c] = [opened('a').id, opened('b').id, opened('c').id];
    expect(receiver.ids.filter((id) => id !== a)).toEqual(expect.arrayContaining([b, cleared('b').id, c]));
    expect(receiver.ids).not.toContain(cleared('a').id);
    isBad = false;
    await stand.pass(HOUR);
    expect(receiver.ids.slice(-2)).toEqual([a, cleared('a').id]);
  });

  it('is tried again after growing pauses for a day, then given up', async () => {
    receiver.answer = () => BAD;
    await stand.announce(opened('a'));
    await stand.pass(HOUR);
    await stand.pass(DAY + 2 * HOUR, STRIDE);
    const pauses = receiver.parcels
      .map(({ at }, which) => at - (receiver.parcels[which - 1]?.at ?? at))
      .slice(1);
    const shortest = [5, 15, 45, 135, 405, 1_215].map((seconds) => seconds * 1_000);
    for (const [which, pause] of shortest.entries()) {
      expect(pauses[which]).toBeGreaterThanOrEqual(pause);
      expect(pauses[which]).toBeLessThanOrEqual(pause + 1_000);
    }
    expect(Math.max(...pauses)).toBeLessThanOrEqual(2 * HOUR + STRIDE);
    expect(await outcomes()).toEqual(['1 DEAD']);
    const count = receiver.parcels.length;
    expect([...stand.outcomes]).toEqual([
      ['FAILED', count - 1],
      ['GIVEN_UP', 1],
    ]);
    await stand.pass(DAY, STRIDE);
    expect(receiver.parcels).toHaveLength(count);
  });

  it('waits for as long as the receiver asks', async () => {
    receiver.answer = () => ({ ...BAD, status: 429, restFor: 10 * MINUTE });
    await stand.announce(opened('a'));
    await stand.pass(11 * MINUTE);
    const [first, second] = receiver.parcels;
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(10 * MINUTE);
  });
});

describe('webhooks', () => {
  it('are sent eight deliveries at once, and a slow one keeps no other waiting', async () => {
    await stand.set('other', { filter: { regions: ['*'], severities: ['high'] } });
    const { promise, resolve } = Promise.withResolvers<Receipt>();
    let most = 0;
    let now = 0;
    receiver.answer = async ({ data }) => {
      if (data.severity === 'high') return TAKEN;
      most = Math.max(most, ++now);
      const receipt = await promise;
      now--;
      return receipt;
    };
    await stand.announce(...Array.from({ length: 20 }, (_, at) => opened(`s${at}`)));
    await stand.pass(MINUTE);
    expect([most, receiver.parcels.length]).toEqual([8, 8]);
    await stand.announce(opened('x', { data: { severity: 'high' } }));
    await stand.passUntil(() => receiver.parcels.some(({ url }) => url.includes('other')));
    resolve(TAKEN);
    await stand.passUntil(
      async () => (await outcomes()).filter((each) => each === '1 DELIVERED').length === 21,
    );
    expect(most).toBe(8);
  });

  it.each<[string, object, number]>([
    ['all', { regions: ['*'] }, 3],
    ['a region', { regions: ['18.71'] }, 1],
    ['a kind', { regions: ['*'], kinds: ['PAID_TWICE', 'OVERPAID'] }, 1],
    ['a severity', { regions: ['*'], severities: ['high'] }, 1],
    ['a kind in a region', { regions: ['18.71'], kinds: ['PAID_TWICE'] }, 0],
    ['nothing', { regions: ['*'], kinds: [] }, 0],
  ])('hear what they are for: %s', async (_, filter, count) => {
    await stand.set('w', { filter: filter as { regions: string[] } });
    await stand.announce(
      opened('a', { region: '18.71' }),
      opened('b', { data: { kind: 'PAID_TWICE' } }),
      opened('c', { data: { severity: 'high' } }),
      // Of an invented city: for nobody.
      opened('d', { region: '99.01', data: { severity: 'high' } }),
    );
    await stand.pass(MINUTE);
    expect(receiver.parcels).toHaveLength(count);
  });

  it('are told what becomes of what they heard, even when it is no longer for them, and not of what they did not', async () => {
    await stand.announce(opened('a'));
    await stand.set('w', { filter: { regions: ['18.71'] } });
    const changed = madeUpAlert({ subject: 'a', ordinal: 2, step: 'changed' });
    await stand.announce(changed, opened('b'), cleared('a', 3), cleared('b'));
    await stand.announce(opened('a', { ordinal: 4 }));
    await stand.pass(MINUTE);
    expect(receiver.ids).toEqual([opened('a').id, changed.id, cleared('a', 3).id]);
  });

  it.each([{ isStopped: true }, { keys: [] }])('that may send nothing lose nothing: %j', async (record) => {
    await stand.set('w', record);
    await stand.announce(opened('a'), cleared('a'));
    await stand.pass(MINUTE);
    expect(receiver.parcels).toEqual([]);
    await stand.set('w', { isStopped: false, keys: [{ id: 'k2', sealed: '00', madeAt: '' }] });
    await sent(2);
    expect(receiver.ids).toEqual([opened('a').id, cleared('a').id]);
  });

  it('are tested when somebody orders it, also while they are stopped', async () => {
    await stand.set('w', { isStopped: true });
    receiver.answer = () => ({ status: 401, milliseconds: 7 });
    await stand.order('w', 'TEST');
    expect((await stand.state('w')).lastTest).toMatchObject({ id: 'o1', status: 401, milliseconds: 7 });
    const { body, headers } = receiver.parcels[0]!;
    expect(JSON.parse(body)).toMatchObject({ type: 'id.tersalur.webhook.tested.v1', data: {} });
    expect(headers['webhook-signature']).toMatch(/^v1,/);
    await stand.pass(HOUR);
    expect(receiver.parcels).toHaveLength(1);
  });

  it('forget what they were to be told of a cycle whose data are destroyed', async () => {
    receiver.answer = () => BAD;
    await stand.announce(opened('a'), opened('b', { cycle: 't2' }));
    await stand.pass(DAY + 3 * HOUR, STRIDE);
    await stand.announce(cleared('a'));
    const queues = new WebhookQueues({ collections: stand.store.collections, clock: stand.clock });
    await queues.forget('t1');
    expect((await stand.queues('w')).map(({ cycle, dead }) => [cycle, dead.length])).toEqual([['t2', 1]]);
  });

  it('that are removed are forgotten', async () => {
    receiver.answer = () => AWAY;
    await stand.announce(...Array.from({ length: 120 }, (_, at) => opened(`s${at}`)));
    await stand.pass(MINUTE);
    const count = receiver.parcels.length;
    await stand.set('w', { removedAt: '2026-04-01T00:00:00.000Z' });
    await stand.passUntil(async () => (await stand.state('w')).isForgotten === true);
    expect(await stand.queues('w')).toEqual([]);
    await stand.announce(opened('x'));
    await stand.pass(HOUR);
    expect([receiver.parcels.length, await stand.queues('w')]).toEqual([count, []]);
  });

  it('go on where they were after a restart', async () => {
    receiver.answer = () => AWAY;
    await stand.announce(opened('a'), cleared('a'));
    await stand.pass(MINUTE);
    await stand.stop();
    receiver.answer = () => TAKEN;
    receiver.parcels.length = 0;
    stand.start();
    await stand.pass(30 * MINUTE);
    expect(receiver.ids).toEqual([opened('a').id, cleared('a').id]);
  });
});
