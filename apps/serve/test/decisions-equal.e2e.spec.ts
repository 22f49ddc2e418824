import { join } from 'node:path';
import fc from 'fast-check';
import { generateMonth, type GeneratedMonth } from '#demo';
import { newFolder, tersalur } from '../../../libs/testing/src/command-line.js';
import { type DecisionView } from '../../gateway/src/reviews/decision-views.js';
import { type ReviewView } from '../../gateway/src/reviews/review-views.js';
import { expectEqual, shuffled } from './equality.js';
import { type Answer, Reviewer } from './reviewer.js';
import { Served, type Upload, uploadsOf } from './served.js';

/** What the command line makes of the files of a month that count, with a list of decisions. */
function written(month: GeneratedMonth, decisions: string, left: ReadonlySet<string>): string {
  const out = join(newFolder(), 'hasil');
  const given = month.arguments.filter((word) => !left.has(word.replace(/@[\d-]+$/, '')));
  const { exit, talk } = tersalur('reconcile', ...given, '--decisions', decisions, '--out', out);
  expect([exit, talk]).toEqual([0, expect.any(String)]);
  return out;
}

/** An answer by a number: to nobody, to a candidate or namesake, to that payment or to all. */
function answerTo({ evidence, candidates, namesakes }: ReviewView, number: number): Answer {
  const people = number % 3 === 0 ? candidates : [...candidates, ...namesakes];
  const chosen = people[number % people.length]!;
  const forAll = number % 2 === 0 && chosen.choice !== undefined;
  return number % 4 === 1
    ? { decision: 'NONE', evidence, forAll }
    : { decision: 'LINK', evidence, entitlementId: chosen.entitlementId, forAll };
}

/** A cycle to which everything happens: files come and go, people decide and take back, services start anew. */
class Events {
  readonly made: DecisionView[] = [];
  private readonly files = new Map<string, string>();
  private readonly out = new Set<string>();

  constructor(
    private readonly served: Served,
    private readonly cycle: string,
    readonly reviewer: Reviewer,
  ) {}

  /** Paths of the files that do not count now. */
  get withdrawn(): ReadonlySet<string> {
    return this.out;
  }

  async upload(upload: Upload): Promise<void> {
    const id = await this.served.upload(this.cycle, upload);
    this.files.set(upload.path, id);
    this.reviewer.done.push(`file.${id}`);
  }

  async turn(path: string, turn: 'withdraw' | 'restore'): Promise<void> {
    this.reviewer.done.push(await this.served.turn(this.files.get(path)!, turn));
    if (turn === 'withdraw') this.out.add(path);
    else this.out.delete(path);
  }

  /** Answers one of the questions that there are, if any. */
  async decide(number: number): Promise<void> {
    const reviews = await this.reviewer.reviews();
    const review = reviews[number % reviews.length];
    if (review) this.made.push(await this.reviewer.decide(review.id, answerTo(review, number)));
  }

  async takeBack(number: number): Promise<void> {
    const [taken] = this.made.splice(number % Math.max(1, this.made.length), 1);
    if (taken) await this.reviewer.takeBack(taken);
  }
}

const arbitraryNumbers = (seed: number): number[] => fc.sample(fc.nat(10_000), { seed, numRuns: 60 });

describe('decisions made by HTTP equal the same decisions given to the command line', () => {
  it.each([11, 12, 13])(
    'in any order with uploads, withdrawals, restorations and restarts: seed %d',
    async (seed) => {
      const month = generateMonth({ households: 250, seed, out: newFolder() });
      const served = await Served.start(month.options.asOf);
      const cycle = await served.beginCycle(month);
      const events = new Events(served, cycle, new Reviewer(served, cycle));
      const numbers = arbitraryNumbers(seed);
      const reports = new Set([...month.files.bri, ...month.files.pos].map(({ path }) => path));
      const [lists, others] = [uploadsOf(month), uploadsOf(month)].map((all, part) =>
        all.filter(({ role }) => (role === 'roster') === (part === 0)),
      ) as [Upload[], Upload[]];
      for (const upload of [...shuffled(lists, seed), ...shuffled(others, seed)]) {
        await events.upload(upload);
        const number = numbers.pop()!;
        if (number % 3 === 0 && upload.role !== 'roster') await events.decide(number);
        if (number % 5 === 1 && reports.has(upload.path)) await events.turn(upload.path, 'withdraw');
        if (number % 7 === 2) await served.restart();
      }
      for (let round = 0; round < 8; round++) await events.decide(numbers.pop()!);
      await events.takeBack(numbers.pop()!);
      await served.restart();
      const some = [...reports].slice(0, 2).filter((path) => !events.withdrawn.has(path));
      for (const path of some) await events.turn(path, 'withdraw');
      const check = async (form: 'csv' | 'xlsx'): Promise<void> => {
        const out = written(month, await events.reviewer.exported(form), events.withdrawn);
        await expectEqual(served, cycle, events.reviewer.done, out);
      };
      await check('csv');
      for (const path of [...events.withdrawn]) await events.turn(path, 'restore');
      await events.decide(numbers.pop()!);
      await check('xlsx');
      const { decided } = await served.json<{ decided: { links: Record<string, unknown> } }>(
        `/api/v1/cycles/${cycle}/summary`,
      );
      expect(Object.values(decided.links).some((judgement) => judgement !== null)).toBe(true);
      await served.stop();
    },
    180_000,
  );
});
