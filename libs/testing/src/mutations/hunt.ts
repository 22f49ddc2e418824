import fc from 'fast-check';
import { type BookInput, reconcile } from '../../../domain/src/index.js';
import { type Reconcile } from '../builders/sample-month.js';
import { comparable, difference } from '../compare.js';
import { arbitraryBookInput, arbitraryMixedUpPeople } from '../generators/arbitrary-book-input.js';
import { arbitrarySharedNumbers } from '../generators/arbitrary-shared-numbers.js';
import { reconcileSlowly } from '../oracle/reconcile-slowly.js';
import { type Months, type Mutation } from './mutation.js';
import { WrongModules } from './wrong-modules.js';

/** Cases made at once: most wrong rules are found among the first. */
const BATCH = 50;

const MONTHS: Record<Months, () => fc.Arbitrary<BookInput>> = {
  any: arbitraryBookInput,
  'mixed-up people': arbitraryMixedUpPeople,
  'shared numbers': arbitrarySharedNumbers,
};

export interface HuntOptions {
  readonly seed: number;
  /** In so many cases the right rules have to agree. */
  readonly cases: number;
  /** In so many a wrong one has to show. */
  readonly mostCases: number;
}

/** What a hunt found: numbers of cases, -1 for none. */
export interface Hunted {
  /** Of each mutation the case that told. */
  readonly told: readonly number[];
  /** The first case in which the right rules disagree. */
  readonly disagreed: number;
}

/** Looks for inputs about which the two implementations disagree, for all mutations in one walk over the cases. A crash of either is a disagreement. */
export async function hunt(mutations: readonly Mutation[], options: HuntOptions): Promise<Hunted> {
  const modules = new WrongModules(mutations);
  const told = mutations.map(() => -1);
  let disagreed = -1;
  for (const months of Object.keys(MONTHS) as Months[]) {
    const of = [...mutations.keys()].filter((number) => (mutations[number]!.among ?? 'any') === months);
    const hunts = new Map<number, Awaited<ReturnType<WrongModules['of']>>>();
    for (const number of of) hunts.set(number, await modules.of(number));
    for (const [at, input] of casesOf(months, options.seed)) {
      if (at >= options.mostCases || (hunts.size === 0 && at >= options.cases)) break;
      const fast = saidBy(reconcile, input);
      const slow = saidBy(reconcileSlowly, input);
      if (disagreed === -1 && !agree(fast, slow)) disagreed = at;
      for (const [number, wrong] of hunts) {
        const one = wrong.fast ? saidBy(wrong.fast, input) : fast;
        const other = wrong.slow ? saidBy(wrong.slow, input) : slow;
        if (agree(one, other)) continue;
        told[number] = at;
        hunts.delete(number);
      }
    }
  }
  return { told, disagreed };
}

function* casesOf(months: Months, seed: number): Generator<[at: number, input: BookInput]> {
  const arbitrary = MONTHS[months]();
  for (let begun = 0; ; begun += BATCH)
    for (const [at, input] of fc.sample(arbitrary, { seed: seed + begun, numRuns: BATCH }).entries())
      yield [begun + at, input];
}

/** What can be compared; undefined for a crash. */
function saidBy(implementation: Reconcile, input: BookInput): unknown {
  try {
    return comparable(implementation(input));
  } catch {
    return undefined;
  }
}

function agree(one: unknown, other: unknown): boolean {
  return one !== undefined && difference(one, other) === undefined;
}
