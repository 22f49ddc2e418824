import { Bearers } from '../../../domain/src/linking/names/bearers.js';
import { CandidateSearch } from '../../../domain/src/linking/candidates/candidate-search.js';
import { type Comparer, type Comparison } from '../../../domain/src/linking/evidence/comparison.js';
import { estimateWeights, type EstimatedWeights } from '../../../domain/src/scoring/estimate-weights.js';
import { type Evidence, patternOf } from '../../../domain/src/scoring/evidence.js';

/** Payees without a common number or name that a payment is compared with; each stands for many. */
const SAMPLED_A_PAYMENT = 10;

const LEVELS = {
  nik: [
    'equal',
    'kept15',
    'mistyped',
    'oneEdit',
    'twoEdits',
    'first12',
    'kept12',
    'keptFew',
    'missing',
    'differs',
  ],
  account: ['equal', 'missing', 'differs'],
  kk: ['equal', 'missing', 'differs'],
  name: ['equal', 'slip', 'whole', 'similar92', 'similar88', 'part', 'similar70', 'missing', 'differs'],
  area: ['equal', 'equalDistrict', 'missing', 'differs'],
  amount: ['equal', 'missing', 'differs'],
} as const satisfies Partial<Record<keyof Comparison, readonly string[]>>;

const EVIDENCE: readonly Evidence<Comparison>[] = Object.entries(LEVELS).map(([kind, levels]) => ({
  name: kind,
  levels: levels.map((level) => ({
    name: level,
    holds: (comparison) => comparison[kind as keyof typeof LEVELS] === level,
    ...(level === 'missing' ? { missing: true } : {}),
  })),
}));

/**
 * Weights of the linker's levels, learnt by EM from the payments and the list alone, without knowing who is whose: over all pairs that share a number, a near NIK or a name, and a sample of
 * the others that stands for all of them.
 */
export function estimateFromPayments(comparer: Comparer): EstimatedWeights {
  const counts = new Map<number, number>();
  const search = new CandidateSearch(comparer, new Bearers(comparer));
  const payees = payeesOf(comparer);
  for (let statement = 0; statement < comparer.statements.length; statement++) {
    const candidates = candidatesOf(comparer, search, statement);
    const count = (payee: number, pairs: number): void => {
      const comparison = comparer.compare(statement, payee);
      const pattern = patternOf(EVIDENCE, comparison, comparison);
      counts.set(pattern, (counts.get(pattern) ?? 0) + pairs);
    };
    for (const payee of candidates) count(payee, 1);
    const others = sampleOf(payees, statement).filter((payee) => !candidates.has(payee));
    for (const payee of others) count(payee, (payees.length - candidates.size) / others.length);
  }
  return estimateWeights(EVIDENCE, counts);
}

function payeesOf({ roster }: Comparer): readonly number[] {
  return [...new Set(Array.from(roster.rows, (row) => roster.table.nik[row]!))];
}

function candidatesOf(
  { roster, statements }: Comparer,
  search: CandidateSearch,
  statement: number,
): Set<number> {
  const nik = statements.nik[statement]!;
  return new Set([
    ...(nik !== 0 && roster.firstEntryOf(nik) !== -1 ? [nik] : []),
    ...search.sharingNumbers(statement),
    ...search.withNearNik(statement),
    ...search.named(statement),
  ]);
}

/** Payees at fixed distances; the list has no order that could matter over a whole town. */
function sampleOf(payees: readonly number[], statement: number): number[] {
  const step = Math.floor(payees.length / (SAMPLED_A_PAYMENT + 1));
  return Array.from(
    { length: SAMPLED_A_PAYMENT },
    (_, number) => payees[(statement + (number + 1) * step) % payees.length]!,
  );
}
