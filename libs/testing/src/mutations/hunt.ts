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
  /** By name of a mutation the case that told the last time: looked at first, since a walk to it takes a hundred times as long. Where it tells no more, the walk does. */
  readonly lastTold?: Readonly<Record<string, number>>;
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
  const { seed, lastTold = {} } = options;
  const modules = new WrongModules(mutations);
  const told = mutations.map(() => -1);
  let disagreed = -1;
  for (const months of Object.keys(MONTHS) as Months[]) {
    const of = [...mutations.keys()].filter((number) => (mutations[number]!.among ?? 'any') === months);
    const hunts = new Map<number, Awaited<ReturnType<WrongModules['of']>>>();
    for (const number of of) hunts.set(number, await modules.of(number));
    const look = (at: number, input: BookInput, numbers: Iterable<number>): void => {
      const fast = saidBy(reconcile, input);
      const slow = saidBy(reconcileSlowly, input);
      if (disagreed === -1 && !agree(fast, slow)) disagreed = at;
      for (const number of numbers) {
        const wrong = hunts.get(number)!;
        const one = wrong.fast ? saidBy(wrong.fast, input) : fast;
        const other = wrong.slow ? saidBy(wrong.slow, input) : slow;
        if (agree(one, other)) continue;
        told[number] = at;
        hunts.delete(number);
      }
    };
    const byCase = Map.groupBy(of, (number) => lastTold[mutations[number]!.name]);
    for (const [at, numbers] of byCase) if (at !== undefined) look(at, caseAt(months, seed, at), numbers);
    for (const [at, input] of casesOf(months, seed)) {
      if (at >= options.mostCases || (hunts.size === 0 && at >= options.cases)) break;
      look(at, input, [...hunts.keys()]);
    }
  }
  return { told, disagreed };
}

/** The case that a walk comes to as number `at`. */
function caseAt(months: Months, seed: number, at: number): BookInput {
  return batchOf(months, seed, at - (at % BATCH))[at % BATCH]!;
}

function* casesOf(months: Months, seed: number): Generator<[at: number, input: BookInput]> {
  for (let begun = 0; ; begun += BATCH)
    for (const [at, input] of batchOf(months, seed, begun).entries()) yield [begun + at, input];
}

function batchOf(months: Months, seed: number, begun: number): BookInput[] {
  return fc.sample(MONTHS[months](), { seed: seed + begun, numRuns: BATCH });
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
