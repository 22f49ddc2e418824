import { type AreaDirectory, type ReconciliationSettings } from '../../../../domain/src/book/book-input.js';
import weights from '../../../../domain/src/linking/evidence/weights.json' with { type: 'json' };
import { type Payee } from '../roster.js';
import { type Statement } from '../statements.js';
import { candidatesOf, comesClose, standsAgainst } from './candidates.js';
import { type Field, isEntitled } from './field.js';
import { hasEqualIdentifier, isEqual, isNameSame } from './levels.js';
import { isStray, mayBeLinked } from './may-link.js';
import {
  hasRowWithNik,
  isCopied,
  isDue,
  isKnownBeside,
  mayBeUnpaid,
  waiting,
  withoutOwnRows,
  withoutRowsInstead,
} from './mixed-up.js';
import { type Comparison, level } from './evidence.js';
import {
  alsoAsked,
  asWellNamed,
  betterNamed,
  havingTheVeryName,
  isInDoubt,
  isNamePoor,
  isPoorBesideOwnRow,
  MOST_BETTER_NAMED,
  namedInstead,
  namesakesBesideCard,
  namesakesOfOwner,
  namesakesOnCard,
  neighboursAsWellNamed,
  relativesAsWellNamed,
  twinsAsNear,
} from './others-meant.js';

/** Where a statement leads. `payees`: the one of `auto`, the candidates of `review`, none of the others. */
export interface Link {
  readonly kind: 'auto' | 'review' | 'none' | 'outside';
  readonly payees: readonly Payee[];
  /** The comparison that explains it: with the best candidate, even where that was dropped. */
  readonly shown?: Comparison;
  readonly margin?: number;
  /** The candidates of a question none of whom has the same name. */
  readonly asked?: readonly Comparison[];
  /** Payees with the name, as help for the person. */
  readonly namesakes?: readonly Payee[];
}

/** What an outcome depends on beside the statement. */
export interface Surroundings extends Field {
  readonly settings: ReconciliationSettings;
  readonly areas: AreaDirectory;
}

/** The outcome for one statement by its own evidence (docs/rules.md, 4, Outcome). */
export function outcomeOf(statement: Statement, surroundings: Surroundings): Link {
  const { roster } = surroundings;
  const candidates = candidatesOf(statement, surroundings);
  const best = candidates[0];
  if (best === undefined) return { kind: nowhere(statement, surroundings), payees: [] };
  const close = candidates.filter((candidate) => comesClose(candidate, best));
  const isContested = candidates.some((one) => one !== best && standsAgainst(one, best));
  if (mayBeLinked(statement, best, surroundings) && close.length === 1 && !isContested) {
    const named = [relativesAsWellNamed, havingTheVeryName].flatMap((find) => find(statement, best, roster));
    const isAgain = isInDoubt(statement, best, roster) && hasRowWithNik(statement, best.payee, surroundings);
    const isDueHere = isDue(statement, best.payee, surroundings);
    const isExpected = isDueHere && level(best, 'amount') !== 'differs';
    const better = isExpected
      ? betterNamed(statement, best, roster)
      : asWellNamed(statement, best, isDueHere, roster);
    const areTooMany = better.length > MOST_BETTER_NAMED && isExpected && isNamePoor(best);
    const others = [
      ...withoutOwnRows(statement, best, named, surroundings),
      ...waiting(statement, namesakesBesideCard(statement, best, isExpected, roster), surroundings),
      ...withoutRowsInstead(statement, best, neighboursAsWellNamed(statement, best, roster), surroundings),
      ...(better.length > MOST_BETTER_NAMED ? [] : waiting(statement, better, surroundings)),
      ...(isAgain ? waiting(statement, namedInstead(statement, best, roster), surroundings) : []),
      ...mayBeUnpaid(statement, namesakesOnCard(statement, best, roster), surroundings),
      ...twinsAsNear(statement, best, roster),
      ...waiting(statement, namesakesOfOwner(statement, best, roster), surroundings),
    ];
    const isOfAccountAndName = isEqual(best, 'account') && isNameSame(best);
    const isDoubtful =
      level(best, 'name') === 'differs'
        ? isCopied(statement, best, surroundings)
        : (isAgain && !isOfAccountAndName) ||
          (isPoorBesideOwnRow(best) && isKnownBeside(statement, best.payee, surroundings));
    const isAsked = isDoubtful || areTooMany || isStray(statement, best, surroundings);
    if (others.length === 0 && !isAsked) return { kind: 'auto', payees: [best.payee], shown: best };
    return review([best, ...others]);
  }
  const isWorthReview = best.sum >= weights.reviewSum || hasEqualIdentifier(best);
  if (!isWorthReview) return { kind: nowhere(statement, surroundings), payees: [], shown: best };
  return review([...close, ...alsoAsked(statement, candidates, roster)]);

  function review(unsorted: readonly Comparison[]): Link {
    const inOrder = roster.payees.flatMap((payee) =>
      unsorted.filter((one) => one.payee === payee).slice(0, 1),
    );
    const sorted = inOrder.sort((one, other) => other.sum - one.sum);
    const [first, second] = sorted;
    if (!sorted.some(({ payee }) => isEntitled(payee, statement)))
      return { kind: nowhere(statement, surroundings), payees: [], shown: first! };
    const margin = second ? { margin: first!.sum - second.sum } : {};
    const asked = sorted.some(isNameSame) ? {} : { asked: sorted };
    return { kind: 'review', payees: sorted.map(({ payee }) => payee), shown: first!, ...margin, ...asked };
  }
}

/** `outside` when the stated area lies in another region and nobody on the roster lives there, else `none`. */
function nowhere(
  { kelurahanKey, kecamatanKey }: Statement,
  { roster: { entries }, settings, areas }: Surroundings,
): 'none' | 'outside' {
  if (kelurahanKey === '' && kecamatanKey === '') return 'none';
  const isListed = entries.some((entry) =>
    kelurahanKey !== '' ? entry.kelurahanKey === kelurahanKey : entry.kecamatanKey === kecamatanKey,
  );
  if (isListed) return 'none';
  return areas.liesElsewhere(settings.region, kelurahanKey, kecamatanKey) ? 'outside' : 'none';
}
