import { type AreaDirectory, type ReconciliationSettings } from '../../../../domain/src/book/book-input.js';
import weights from '../../../../domain/src/linking/weights.json' with { type: 'json' };
import { entitlementIn, type Payee, type Roster } from '../roster.js';
import { type Statement } from '../statements.js';
import { relativesAsWellNamed, candidatesOf, hasEqualIdentifier, mayBeLinked } from './candidates.js';
import { type Comparison } from './evidence.js';

/** Where a statement leads. `payees`: the one of `auto`, the candidates of `review`, none of the others. */
export interface Link {
  readonly kind: 'auto' | 'review' | 'none' | 'outside';
  readonly payees: readonly Payee[];
  /** The comparison that explains it: with the best candidate, even where that was dropped. */
  readonly shown?: Comparison;
  readonly margin?: number;
}

/** Takes what an outcome depends on beside statement and roster. */
export interface Region {
  readonly settings: ReconciliationSettings;
  readonly areas: AreaDirectory;
}

/** The outcome for one statement by its own evidence (docs/rules.md, 4, Outcome). */
export function outcomeOf(statement: Statement, roster: Roster, region: Region): Link {
  const candidates = candidatesOf(statement, roster);
  const best = candidates[0];
  if (best === undefined) return { kind: nowhere(statement, roster, region), payees: [] };
  const near = candidates.filter(({ sum }) => best.sum - sum < weights.margin);
  if (mayBeLinked(best) && near.length === 1) {
    const relatives = relativesAsWellNamed(statement, best, roster);
    if (relatives.length === 0) return { kind: 'auto', payees: [best.payee], shown: best };
    return review([best, ...relatives]);
  }
  const isWorthReview = best.sum >= weights.reviewSum || hasEqualIdentifier(best);
  return isWorthReview ? review(near) : { kind: nowhere(statement, roster, region), payees: [], shown: best };

  function review(unsorted: readonly Comparison[]): Link {
    const inOrder = roster.payees.flatMap((payee) => unsorted.filter((one) => one.payee === payee));
    const sorted = inOrder.sort((one, other) => other.sum - one.sum);
    const [first, second] = sorted;
    if (!sorted.some(({ payee }) => isEntitled(payee, statement)))
      return { kind: nowhere(statement, roster, region), payees: [], shown: first! };
    const margin = second ? { margin: first!.sum - second.sum } : {};
    return { kind: 'review', payees: sorted.map(({ payee }) => payee), shown: first!, ...margin };
  }
}

/** The payee has an entitlement in the statement's programme; without programme: in any. */
function isEntitled(payee: Payee, { programme }: Statement): boolean {
  return programme === '' || entitlementIn(payee, programme) !== undefined;
}

/** `outside` when the stated area lies in another region and nobody on the roster lives there, else `none`. */
function nowhere(
  { kelurahanKey, kecamatanKey }: Statement,
  { entries }: Roster,
  { settings, areas }: Region,
): 'none' | 'outside' {
  if (kelurahanKey === '' && kecamatanKey === '') return 'none';
  const isListed = entries.some((entry) =>
    kelurahanKey !== '' ? entry.kelurahanKey === kelurahanKey : entry.kecamatanKey === kecamatanKey,
  );
  if (isListed) return 'none';
  return areas.liesElsewhere(settings.region, kelurahanKey, kecamatanKey) ? 'outside' : 'none';
}
