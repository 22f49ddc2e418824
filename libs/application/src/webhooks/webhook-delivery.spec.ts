import fc from 'fast-check';
import { type AlertEvent } from '#contracts';
import { madeUpAlert } from '../../test/made-up-alerts.js';
import { type Mood, MoodyReceiver } from '../../test/moody-receiver.js';
import { type WriteFate } from '../../test/troubled-collections.js';
import { WebhookStand } from '../../test/webhook-stand.js';

/** Milliseconds: where nothing is under way it is not looked at every second. */
const STRIDE = 5_000;

const SUBJECTS = ['a', 'b', 'c', 'd', 'e'];

/** The findings of a book, and the alerts that tell how they change. */
class Findings {
  /** By the subject as alerts have it. */
  readonly open = new Map<string, AlertEvent>();
  private readonly names = new Map<string, string>();
  private readonly ordinals = new Map<string, number>();

  /** Opens, changes or clears the finding about a subject. */
  turn(subject: string, isClearing: boolean): AlertEvent {
    const ordinal = (this.ordinals.get(subject) ?? 0) + 1;
    const isOpen = [...this.open.keys()].some((key) => this.names.get(key) === subject);
    const step = !isOpen ? 'opened' : isClearing ? 'cleared' : 'changed';
    const event = madeUpAlert({ subject, ordinal, step, data: { difference: -ordinal } });
    this.ordinals.set(subject, ordinal);
    this.names.set(event.subject, subject);
    if (step === 'cleared') this.open.delete(event.subject);
    else this.open.set(event.subject, event);
    return event;
  }

  clearAll(): AlertEvent[] {
    return [...this.open.keys()].map((key) => this.turn(this.names.get(key)!, true));
  }
}

type Step =
  | { readonly step: 'TURN'; readonly subject: string; readonly isClearing: boolean }
  | { readonly step: 'PASS'; readonly milliseconds: number }
  | { readonly step: 'REPEAT' | 'RESTART' | 'CLEAR' }
  | { readonly step: 'FILTER'; readonly severities: readonly string[] };

const turn = fc.record({
  step: fc.constant('TURN' as const),
  subject: fc.constantFrom(...SUBJECTS),
  isClearing: fc.boolean(),
});

const others = fc.oneof(
  fc.record({ step: fc.constant('PASS' as const), milliseconds: fc.constantFrom(1, 3_000, 20_000) }),
  fc.record({ step: fc.constantFrom('REPEAT' as const, 'RESTART' as const) }),
);

const moods = fc.array(
  fc.constantFrom<Mood>('TAKES', 'TAKES TWICE', 'DENIES', 'REFUSES', 'IS AWAY', 'ANSWERS LATE'),
  { minLength: 1, maxLength: 40 },
);

interface Troubles {
  /** Of the receiver. */
  readonly moods: readonly Mood[];
  /** Of what is written. */
  readonly fates: readonly WriteFate[];
}

const troubles: fc.Arbitrary<Troubles> = fc.record({
  moods,
  fates: fc.array(fc.constantFrom<WriteFate>('DONE', 'DONE', 'DONE', 'DONE IN SILENCE', 'LOST'), {
    maxLength: 40,
  }),
});

/** Plays steps against a receiver of many moods and a store of many fates, until everything has been delivered. */
async function play(steps: readonly Step[], { moods, fates }: Troubles) {
  const findings = new Findings();
  const given = [...moods];
  let receiver!: MoodyReceiver;
  const stand = new WebhookStand(
    (clock) => (receiver = new MoodyReceiver(clock, () => given.shift() ?? 'TAKES')),
  );
  await stand.set('w');
  stand.fates.push(...fates);
  const announced: AlertEvent[] = [];
  for (const each of steps)
    switch (each.step) {
      case 'TURN': {
        const event = findings.turn(each.subject, each.isClearing);
        announced.push(event);
        await stand.announce(event);
        break;
      }
      case 'CLEAR':
        await stand.announce(...findings.clearAll());
        break;
      case 'PASS':
        await stand.pass(each.milliseconds, STRIDE);
        break;
      case 'REPEAT':
        await stand.announce(...announced.slice(-4));
        break;
      case 'RESTART':
        await stand.stop();
        stand.start();
        break;
      case 'FILTER':
        await stand.set('w', { filter: { regions: ['*'], severities: each.severities } });
        break;
    }
  const isDone = async (): Promise<boolean> =>
    receiver.underWay === 0 && (await stand.queues('w')).every(({ waiting }) => waiting.length === 0);
  await stand.passUntil(isDone, STRIDE);
  await stand.stop();
  return { receiver, announced, findings };
}

it('a receiver that drops, delays, repeats and fails ends with exactly the current findings', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ arbitrary: turn, weight: 3 }, others), { maxLength: 30 }),
      troubles,
      async (steps, troubles) => {
        const { receiver, findings } = await play(steps, troubles);
        expect(receiver.ledger).toEqual(findings.open);
      },
    ),
    { numRuns: 200, seed: 20_260_331 },
  );
});

it('what was said to a receiver is taken back there, whatever it wants by then', async () => {
  const filter = fc.record({
    step: fc.constant('FILTER' as const),
    severities: fc.constantFrom<string[]>(['medium'], ['high'], []),
  });
  const steps = fc.array(fc.oneof({ arbitrary: turn, weight: 3 }, { arbitrary: filter, weight: 2 }, others), {
    maxLength: 30,
  });
  let told = 0;
  await fc.assert(
    fc.asyncProperty(steps, troubles, async (steps, troubles) => {
      const { receiver } = await play([...steps, { step: 'CLEAR' }], troubles);
      expect([...receiver.ledger.keys()]).toEqual([]);
      told += receiver.heard.length;
    }),
    { numRuns: 100, seed: 20_260_331 },
  );
  expect(told).toBeGreaterThan(300);
});
