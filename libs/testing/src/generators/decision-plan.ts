import fc from 'fast-check';
import { type BookInput, type Decision } from '../../../domain/src/book/book-input.js';
import { refOf, labelOf } from '../oracle/order-and-refs.js';
import { statementsOf } from '../oracle/statements.js';
import { mostly } from './weighing.js';

/** A decision about one of the generated statements. */
export interface DecisionPlan {
  readonly statement: number;
  readonly decision: 'LINK' | 'NONE';
  readonly entry: number;
  readonly by: string;
  readonly at: string;
}

export const arbitraryDecisions: fc.Arbitrary<DecisionPlan[]> = mostly<DecisionPlan[]>(
  [],
  fc.array(
    fc.record({
      statement: fc.nat(30),
      decision: mostly<'LINK' | 'NONE'>('LINK', fc.constant('NONE')),
      entry: fc.nat(20),
      by: fc.constantFrom('petugas1', 'petugas2'),
      at: fc.constantFrom('2026-03-20T08:00:00', '2026-03-20T08:00:00', '2026-03-21T08:00:00'),
    }),
    { minLength: 1, maxLength: 3 },
  ),
);

/** The decisions with real payment keys, at refs of standing, replaced or withdrawn rows, or at none. */
export function decisionsOn(input: BookInput, plans: readonly DecisionPlan[]): Decision[] {
  const statements = statementsOf(input);
  const refs = [...input.rosters, ...input.amendments].flatMap(({ file, rows }) =>
    rows.map((row) => refOf(labelOf(file, input), row)),
  );
  return plans.flatMap(({ statement, decision, entry, by, at }) => {
    const decided = statements[statement % Math.max(1, statements.length)];
    if (decided === undefined) return [];
    const rosterRef = decision === 'NONE' ? '' : (refs[entry] ?? refs[0] ?? 'hilang.csv#2');
    return [{ paymentKey: decided.key, decision, rosterRef, by, at, reason: 'kunjungan rumah' }];
  });
}
