import { openMemory } from '#adapters/memory';
import { type Message, readMessage, TOPICS } from '#contracts';
import { type BookInput, type Decision, type DecisionStanding, type DescribedQuestion } from '#domain';
import { month, paidInDoubt, report } from '../../../testing/src/builders/sample-month.js';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { ToldBook } from '../../test/told-book.js';
import { type BookMessage } from '../book/book-inputs.js';
import { LEDGER_LIST } from '../book/book-lists.js';
import { LoadedList, type ReadPages } from '../book/loaded-list.js';
import { CYCLES } from '../cycles/cycle-record.js';
import { type Batch } from '../ports/log.js';
import { readAhead } from '../segments/read-ahead.js';
import { type AskedBook } from './asked-book.js';
import { type DecisionRecord } from './decision-record.js';
import { type Answer, Decisions } from './decisions.js';
import { QUESTION_LIST, questionOf } from './question-list.js';
import { standingsIn } from './standing-list.js';

/** Two payments that raise the same question. */
const DOUBTFUL: BookInput = month({
  reports: [
    report('POS', '2026-02-14', [paidInDoubt({ reference: 'R1' }), paidInDoubt({ reference: 'R2' })]),
  ],
});

const claim = (id: string, at = '2026-04-02T10:00:00.000Z') => ({ id, at });

/** Stands in the log for an input that the book was told of before. */
const TOLD_BEFORE = 'told before';

/** A book with questions, and those who decide about them. */
class Office {
  readonly ports = openMemory(new ManualClock());
  readonly decisions: Decisions;

  private constructor(readonly book: ToldBook) {
    const { collections, log } = this.ports;
    this.decisions = new Decisions({ collections, log, segments: book.parts.segments });
  }

  static async open({ hasTopic = true } = {}): Promise<Office> {
    const office = new Office(await ToldBook.of(DOUBTFUL));
    const settings = {
      ...{ months: '2026-01/2026-03', programmes: ['BPNT'], cutoffs: {} },
      ...{ tolerance: 0, graceDays: 30, idleDays: 105 },
    };
    const at = '2026-01-01T00:00:00.000Z';
    await office.ports.collections.writing(CYCLES, 'gateway').insert('t1', {
      ...{ region: '18.72', settings, revision: 1, createdAt: at, changedAt: at, changedBy: 'u-1' },
      ...{ lastMessage: 'm-0', unsent: [] },
    });
    if (hasTopic) await office.createTopic();
    return office;
  }

  async createTopic(): Promise<void> {
    const { log } = this.ports;
    await log.createTopic(TOPICS.inputs, 1);
    // The book has these inputs already: what is told from now on stands behind them.
    await log.publish(
      TOPICS.inputs,
      this.book.told.map(() => ({ key: '18.72', value: TOLD_BEFORE })),
    );
  }

  readonly asked = async (): Promise<AskedBook> => {
    const head = await this.book.head();
    const read: ReadPages = (hashes) => readAhead(this.book.parts.segments, hashes);
    return {
      head,
      questions: await LoadedList.load(read, head, QUESTION_LIST),
      ledger: await LoadedList.load(read, head, LEDGER_LIST),
    };
  };

  async questions(): Promise<DescribedQuestion[]> {
    return (await this.book.list(QUESTION_LIST)).map(questionOf);
  }

  async decide(id: string, answer: Partial<Answer> = {}, at?: string): Promise<DecisionRecord> {
    const [question] = await this.questions();
    const given = {
      cycle: 't1',
      paymentKey: question!.paymentKeys[0]!,
      evidence: question!.evidence,
      ...{ entitlement: undefined, forAll: false, reason: 'bukan dia', by: 'u-1', ...answer },
    };
    return (await this.decisions.decide(claim(id, at), given, this.asked)).item;
  }

  /** What became of a decision in the book. */
  async standingOf(decision: Decision): Promise<Omit<DecisionStanding, 'decision'> | undefined> {
    return (await standingsIn(this.book.parts.segments, await this.book.head()))(decision);
  }

  /** What was published; asked once. */
  async messages(): Promise<Message[]> {
    const { log } = this.ports;
    const { end } = (await log.lag('reader', TOPICS.inputs))[0]!;
    const messages: Message[] = [];
    if (end > 0)
      await new Promise<void>((done) => {
        const take = async ({ records }: Batch): Promise<void> => {
          const news = records.filter(({ value }) => value !== TOLD_BEFORE);
          for (const { value } of news) messages.push(readMessage(TOPICS.inputs, value) as Message);
          if (records.at(-1)!.offset === end - 1) done();
        };
        void log.subscribe({ group: 'reader', topics: [TOPICS.inputs], take });
      });
    return messages;
  }
}

describe('a decision', () => {
  it('that was stored when the log was away is published by the next try, once', async () => {
    const office = await Office.open({ hasTopic: false });
    await expect(office.decide('1')).rejects.toMatchObject({ code: 'TOPIC_UNKNOWN' });
    await office.createTopic();
    await office.decisions.announcer.announceAll();
    const made = await office.decide('1');
    expect(made).toMatchObject({ decision: { about: 'PAYMENT', decision: 'NONE' }, unsent: [] });
    const messages = await office.messages();
    expect(messages).toMatchObject([
      { type: 'decision.made.v1', id: 'm-1', decision: 'd-1', content: made.content },
    ]);
    expect(JSON.stringify(messages)).not.toContain('bukan dia');
  });

  it.each([true, false])('is made once of two at once (for all: %s)', async (forAll) => {
    const office = await Office.open();
    const both = await Promise.allSettled([office.decide('1', { forAll }), office.decide('2', { forAll })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [lost] = both.filter((each) => each.status === 'rejected');
    expect(lost!.reason).toMatchObject({ code: 'REVIEW_ANSWERED', details: { by: 'u-1' } });
    expect(await office.messages()).toHaveLength(1);
  });

  it('is later than all before it, also when the clock was set back', async () => {
    const office = await Office.open();
    const first = await office.decide('1');
    const [question] = await office.questions();
    const paymentKey = question!.paymentKeys[1]!;
    const second = await office.decide('2', { paymentKey }, '2026-04-02T09:00:00.000Z');
    expect([first, second].map(({ decision }) => decision.at)).toEqual([
      '2026-04-02T10:00:00.000Z',
      '2026-04-02T10:00:00.001Z',
    ]);
  });

  it('is no orphan for a sweep before a book has it', async () => {
    const office = await Office.open();
    const { content } = await office.decide('1');
    const { segments } = office.book.parts;
    office.book.clock.advance(3_600_000);
    await segments.sweep(office.book.clock.now());
    expect(await segments.get(content)).toBeDefined();
  });
});

describe('a decision that is taken back', () => {
  it('is told as such, once', async () => {
    const office = await Office.open();
    await office.decide('1');
    const back = () => office.decisions.withdraw(claim('2'), 'd-1', { by: 'u-1', reason: '' });
    expect((await back()).item.withdrawal).toEqual({ at: claim('2').at, by: 'u-1', reason: '' });
    expect((await back()).version).toBe((await office.decisions.get('d-1')).version);
    expect((await office.messages()).map(({ type }) => type)).toEqual([
      'decision.made.v1',
      'decision.withdrawn.v1',
    ]);
    expect(await office.decisions.standing('t1')).toEqual([]);
    await expect(
      office.decisions.withdraw(claim('3'), 'd-1', { by: 'u-1', reason: '' }),
    ).rejects.toMatchObject({ code: 'DECISION_WITHDRAWN' });
  });

  it.each([
    ['in their order', [0, 1]],
    ['the wrong way round', [1, 0]],
    ['with a late repeat of the decision', [0, 1, 0]],
  ])('counts no longer, whenever a book gets to know: %s', async (_, order) => {
    const office = await Office.open();
    const before = await office.questions();
    const { decision } = await office.decide('1', { forAll: true });
    await office.decisions.withdraw(claim('2'), 'd-1', { by: 'u-1', reason: '' });
    const messages = (await office.messages()) as BookMessage[];
    for (const at of order) await office.book.tell(messages[at]!);
    expect(await office.questions()).toEqual(before);
    expect(await office.standingOf(decision)).toBeUndefined();
  });

  it('settled its payments until then', async () => {
    const office = await Office.open();
    const { decision } = await office.decide('1', { forAll: true });
    await office.book.tell(...((await office.messages()) as BookMessage[]));
    expect(await office.questions()).toEqual([]);
    expect(await office.standingOf(decision)).toEqual({ standing: 'FOLLOWED', payments: 2 });
  });
});

it('nothing is told of decisions about a cycle that is purged, nor written down any more', async () => {
  const office = await Office.open();
  await office.decide('1');
  const cycles = office.ports.collections.writing(CYCLES, 'gateway');
  const { item, version } = (await cycles.get('t1'))!;
  await cycles.replace('t1', version, { ...item, purgedAt: claim('2').at });
  const { decisions } = office;
  for (const asked of [
    decisions.page('t1', { limit: 1 }),
    decisions.standing('t1'),
    decisions.withdraw(claim('2'), 'd-1', { by: 'u-1', reason: 'Ibu Siti sudah pindah' }),
    office.decide('3', { forAll: true }),
  ])
    await expect(asked).rejects.toMatchObject({ code: 'CYCLE_PURGED' });
  expect((await decisions.get('d-1')).item).not.toHaveProperty('withdrawal');
});

it('of decisions that are forgotten it stays who decided and when, not about which payment or evidence', async () => {
  const office = await Office.open();
  const { decisions } = office;
  const [question] = await office.questions();
  const named = new RegExp([question!.evidence, ...question!.paymentKeys].join('|'));
  const before = [await office.decide('1')];
  await decisions.withdraw(claim('2'), 'd-1', { by: 'u-2', reason: 'salah lihat' });
  before.push(await office.decide('3'));
  await decisions.withdraw(claim('4'), 'd-3', { by: 'u-2', reason: 'salah lihat' });
  before.push(await office.decide('5', { forAll: true }));
  expect(JSON.stringify(before)).toMatch(named);
  for (let times = 0; times < 2; times++) {
    await decisions.forget('t1');
    for (const [at, id] of ['d-1', 'd-3', 'd-5'].entries()) {
      const { item } = await decisions.get(id);
      const { by, decision } = item.decision;
      expect([by, decision, item.decision.at]).toEqual(['u-1', 'NONE', before[at]!.decision.at]);
      expect(JSON.stringify(item)).not.toMatch(named);
      expect(JSON.stringify(item)).not.toMatch(/bukan dia|salah lihat|bnba/);
    }
  }
});
