import { type CandidateSearch } from './candidates/candidate-search.js';
import {
  bearsTheName,
  isAlike,
  isAsWellNamed,
  isAtLeastAsWellNamed,
  isBetterNamed,
  isByAccountAlone,
  isByFamilyCardAlone,
  isByNikAlone,
  isByOneNumber,
  isOwnName,
  isPoorlyNamed,
  isSameName,
  mayBeAsWellNamed,
  type Named,
} from './evidence/candidate-rules.js';
import { type Comparer, type Comparison } from './evidence/comparison.js';
import { type MixedUp } from './mixed-up.js';
import { type OwnRows } from './own-rows.js';

const NOBODY: readonly Comparison[] = [];
const NO_PAYEES: readonly number[] = [];

/** Finds who may be meant by a statement instead of the candidate whom it fits best (docs/rules.md, 4, Outcome). */
export class OthersMeant {
  private readonly ownRows: OwnRows;

  constructor(
    private readonly comparer: Comparer,
    private readonly search: CandidateSearch,
    private readonly mixedUp: MixedUp,
  ) {
    this.ownRows = search.bearers.ownRows;
  }

  /** Those about whom a person is to be asked; `isAgain`: a row with the NIK of the best one stands beside the statement, and this one is in doubt. */
  of(statement: number, best: Comparison, isAgain: boolean): Comparison[] {
    const others: Comparison[] = [];
    addAll(others, this.asWellNamed(statement, best));
    addAll(others, this.withoutOwnRows(statement, this.namesakesBesideCard(statement, best)));
    addAll(others, this.withoutRowsInstead(statement, best, this.neighboursAsWellNamed(statement, best)));
    if (isAgain) addAll(others, this.withoutOwnRows(statement, this.namedInstead(statement, best)));
    addAll(others, this.unpaidOf(statement, this.namesakesOnCard(statement, best)));
    addAll(others, this.twinsAsNear(statement, best));
    addAll(others, this.withoutOwnRows(statement, this.namesakesOfOwner(statement, best)));
    return others;
  }

  /**
   * Others of the whole region whose name fits better and is their own, where the account alone is the best one's, and who have no row of their own; as well, and with an entitlement, where the best one is not expected to have the row: has
   * no entitlement, another amount, or a row beside it. Undefined where they are too many, and the best one's name is only somewhat like it.
   */
  betterNamed(statement: number, best: Comparison): readonly Comparison[] | undefined {
    if (!isByAccountAlone(best)) return NOBODY;
    const isDue = this.isDue(statement, best);
    const isExpected = isDue && best.amount !== 'differs';
    if (isExpected && isSameName(best)) return NOBODY;
    const fits = isExpected ? isBetterNamed : isAtLeastAsWellNamed;
    const isBetter = (one: Named): boolean => fits(one, best) && isOwnName(one);
    const found = this.search.alikeInRegion(statement, ({ level, weight }) =>
      isBetter({ name: level, nameWeight: weight }),
    );
    if (found === undefined && isExpected && isPoorlyNamed(best)) return undefined;
    const payees = new Set([...(found ?? []), ...(isExpected ? [] : this.search.calledAs(best))]);
    const mayWait = (one: Comparison): boolean =>
      this.comparer.isEntitled(statement, one.payee) && !(isDue && one.amount === 'differs');
    const better = this.comparer
      .compareAll(statement, [...payees])
      .filter((one) => one.payee !== best.payee && isBetter(one) && (isExpected || mayWait(one)));
    return this.withoutOwnRows(statement, better);
  }

  /** Others of the family whose name fits at least as well, where the NIK, and not the account, is the best one's: those on the payee's family card; and of those nearby the ones of whom the list has no card, where the name is alike. */
  relativesAsWellNamed(statement: number, best: Comparison): readonly Comparison[] {
    if (!isByNikAlone(best)) return NOBODY;
    const onCard = this.comparer.compareAll(statement, this.search.relativesOf(best.payee));
    const withoutCard = this.comparer
      .compareAll(statement, this.withoutCard(statement, best))
      .filter(isAlike);
    return [...onCard, ...withoutCard].filter((one) => isAsWellNamed(one, best));
  }

  /** Others on a family card of the best one who have the very name, where it is the best one's, too, and neither account nor KK tells them apart. */
  namesakesOnCard(statement: number, best: Comparison): readonly Comparison[] {
    const { names, statements } = this.comparer;
    if (best.name !== 'equal' || best.account === 'equal') return NOBODY;
    const key = names.keyOf(statements.name[statement]!);
    if (names.bearersOf(key) < 2) return NOBODY;
    const onCard = this.comparer.compareAll(statement, this.search.relativesNamed(best.payee, key));
    return onCard.filter(({ name, kk }) => name === 'equal' && kk === best.kk);
  }

  /** Payees nearby of whom the list has no card and whose name may fit as well, where the KK is the best one's: those with a word of the name, or all, where the best one's is only somewhat like it, since it may be mistyped. */
  private withoutCard(statement: number, best: Comparison): readonly number[] {
    if (best.kk !== 'equal' || !mayBeAsWellNamed(best)) return NO_PAYEES;
    return isPoorlyNamed(best) ? this.search.cardlessNearby(statement) : this.search.cardlessNamed(statement);
  }

  /** Others of the family whose name fits as well, and those who have the very name, where one number alone is the best one's; who have no row instead, unless the best one has another row in the report. */
  private asWellNamed(statement: number, best: Comparison): readonly Comparison[] {
    if (!isByNikAlone(best) && !isByOneNumber(best)) return NOBODY;
    const isTwice = this.ownRows.areInReportOf(statement, best.payee);
    const mayBe = (payee: number): boolean => isTwice || this.hasNoRowInstead(statement, best, payee);
    const named = joined(this.relativesAsWellNamed(statement, best), this.namesakes(statement, best, mayBe));
    return isTwice ? named : this.withoutRowsInstead(statement, best, named);
  }

  private withoutOwnRows(statement: number, comparisons: readonly Comparison[]): readonly Comparison[] {
    if (comparisons.length === 0) return NOBODY;
    return comparisons.filter(({ payee }) => this.hasNoRow(statement, payee));
  }

  /** Of those who may be meant instead of the best one the ones who have no row of their own; in the programme, where the best one has no entitlement in it. */
  private withoutRowsInstead(
    statement: number,
    best: Comparison,
    comparisons: readonly Comparison[],
  ): readonly Comparison[] {
    if (comparisons.length === 0) return NOBODY;
    return comparisons.filter(({ payee }) => this.hasNoRowInstead(statement, best, payee));
  }

  private hasNoRowInstead(statement: number, best: Comparison, payee: number): boolean {
    if (this.comparer.isEntitled(statement, best.payee)) return this.hasNoRow(statement, payee);
    return this.mayBeUnpaid(statement, payee);
  }

  private hasNoRow(statement: number, payee: number): boolean {
    return !this.ownRows.areAnywhereOfAnyProgramme(statement, payee);
  }

  private unpaidOf(statement: number, comparisons: readonly Comparison[]): readonly Comparison[] {
    if (comparisons.length === 0) return NOBODY;
    return comparisons.filter(({ payee }) => this.mayBeUnpaid(statement, payee));
  }

  /** Others with a neighbour's NIK whose name fits at least as well, where the NIK, and neither account nor KK, is the best one's: the twin may be meant. Also where the best one has no entitlement in the programme. */
  private neighboursAsWellNamed(statement: number, best: Comparison): readonly Comparison[] {
    if (!isByNikAlone(best)) return NOBODY;
    const isExpected = this.comparer.isEntitled(statement, best.payee);
    if (isExpected && best.kk === 'equal') return NOBODY;
    const isNamed = isExpected ? isAlike : bearsTheName;
    return this.comparer
      .compareAll(statement, this.search.withNearNik(statement))
      .filter((one) => one.nik === 'oneEdit' && isNamed(one) && isAsWellNamed(one, best));
  }

  /** Those who have the very name, where one number alone is the best one's, and not quite the name. */
  private namesakes(
    statement: number,
    best: Comparison,
    mayBe: (payee: number) => boolean,
  ): readonly Comparison[] {
    return isByOneNumber(best) ? this.veryNamed(statement, best, mayBe) : NOBODY;
  }

  /** Those who have an entitlement, where the KK alone is the best one's: who have the very name, where the best one has it not, lives elsewhere or is not expected to have the row; and those nearby of whom the list has no card whose name fits at least as well. */
  private namesakesBesideCard(statement: number, best: Comparison): readonly Comparison[] {
    if (!isByFamilyCardAlone(best)) return NOBODY;
    const isExpected = best.amount !== 'differs' && this.isDue(statement, best);
    const isLikely = isExpected && best.area !== 'differs' && best.name === 'equal';
    const named = isLikely ? [] : this.veryNamed(statement, best);
    const withoutCard = this.comparer
      .compareAll(statement, this.withoutCard(statement, best))
      .filter((one) => isAlike(one) && isAsWellNamed(one, best) && one.payee !== best.payee);
    return [...named, ...withoutCard].filter(({ payee }) => this.comparer.isEntitled(statement, payee));
  }

  /** Whether a payee has an entitlement in the programme of a statement, and no row of their own beside it that is of the programme or states their NIK. */
  private isDue(statement: number, { payee }: Comparison): boolean {
    return this.comparer.isEntitled(statement, payee) && !this.mixedUp.hasRowOrIsKnown(statement, payee);
  }

  /** Whether a payee has an entitlement in the programme of a statement, and no row of their own in it. */
  private mayBeUnpaid(statement: number, payee: number): boolean {
    return this.comparer.isEntitled(statement, payee) && !this.ownRows.areAnywhere(statement, payee);
  }

  /** Others whose NIK is as near, where it is a neighbour's, and the account is not the best one's: then only the name tells them apart. Where the KK is the best one's, those of whom the list has no other. */
  private twinsAsNear(statement: number, best: Comparison): readonly Comparison[] {
    if (best.nik !== 'oneEdit' || best.account === 'equal') return NOBODY;
    const mayBeTwin = ({ kk, nik, payee }: Comparison): boolean =>
      nik === 'oneEdit' && payee !== best.payee && (best.kk !== 'equal' || kk !== 'differs');
    return this.comparer.compareAll(statement, this.search.withNearNik(statement)).filter(mayBeTwin);
  }

  /** Others with the very name on a family card of whoever has the stated NIK, where the account alone is the best one's: the NIK may be a relative's, and the account came into the row. */
  private namesakesOfOwner(statement: number, best: Comparison): readonly Comparison[] {
    const nik = this.comparer.statements.nik[statement]!;
    if (!isByAccountAlone(best) || nik === 0 || this.comparer.roster.firstEntryOf(nik) === -1) return NOBODY;
    const family = this.comparer.compareAll(statement, this.search.relativesOf(nik));
    return family.filter(({ name, payee }) => name === 'equal' && payee !== best.payee);
  }

  /** Others who may be meant by a second row of the best one's: those who have the very name, and who bear it on their family card. */
  private namedInstead(statement: number, best: Comparison): Comparison[] {
    const onCard = this.comparer.compareAll(statement, this.search.relativesOf(best.payee));
    return [...this.veryNamed(statement, best), ...onCard.filter(bearsTheName)];
  }

  /** Others who have the very name, in the stated kelurahan or, where none is stated, in the region, and who may be meant: nearly all have a row of their own, so that this is asked before they are compared. */
  private veryNamed(
    statement: number,
    best: Comparison,
    mayBe = (payee: number): boolean => this.hasNoRow(statement, payee),
  ): Comparison[] {
    const namesakes = this.search
      .namesakes(statement)
      .filter((payee) => payee !== best.payee && mayBe(payee));
    return this.comparer.compareAll(statement, namesakes).filter(({ name }) => name === 'equal');
  }
}

/** Two lists one behind the other; not made anew where one of them is empty, as most are. */
function joined(one: readonly Comparison[], other: readonly Comparison[]): readonly Comparison[] {
  if (other.length === 0) return one;
  return one.length === 0 ? other : [...one, ...other];
}

/** Adds some to others; mostly there are none. */
function addAll(others: Comparison[], found: readonly Comparison[]): void {
  for (let at = 0; at < found.length; at++) others.push(found[at]!);
}
