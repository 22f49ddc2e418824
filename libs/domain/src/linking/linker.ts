import { type AreaDirectory } from '../book/book-input.js';
import { READ_AHEAD } from '../columns/read-ahead.js';
import { type RegionCode } from '../values/region.js';
import {
  agreesByNumber,
  bearsTheName,
  comesClose,
  hasNearNumber,
  isBetterNamed,
  isByCommonPart,
  isByLittle,
  hasAccountAndName,
  hasNikAndName,
  isInDoubtBesideOwnRow,
  isByNikAlone,
  isPoorBesideOwnRow,
  isSupported,
  mayLink,
  mayLinkWithoutNik,
  maySomebodyNearbyFit,
  notOutshone,
  standsAgainst,
} from './evidence/candidate-rules.js';
import { type CandidateSearch } from './candidates/candidate-search.js';
import { type Comparer, type Comparison } from './evidence/comparison.js';
import { LinkingReadAhead } from './candidates/linking-read-ahead.js';
import { type EvidenceLinks } from './links.js';
import { type MixedUp } from './mixed-up.js';
import { OthersMeant } from './others-meant.js';
import { type OwnRows } from './own-rows.js';
import { PayeesAlike } from './candidates/payees-alike.js';
import { PlainRows } from './candidates/plain-rows.js';
import { rareNameWeight, WEIGHTS } from './evidence/weights.js';

/** Of so many payees it is worth while to read ahead what is compared: hundreds may have one name. */
const FEWEST_READ_AHEAD = 8;

/** Links statements by their evidence alone (docs/rules.md, 4), whatever order they come in. */
export class Linker {
  private readonly ownRows: OwnRows;
  private readonly othersMeant: OthersMeant;
  private readonly alike: PayeesAlike;
  private readonly ahead: LinkingReadAhead;
  private plainRows: PlainRows | undefined;
  /** Whether a kelurahan and a kecamatan (match keys) lie elsewhere. */
  private readonly elsewhere = new Map<number, boolean>();
  /** From which weight on a name is rare on this list. */
  private readonly rare: number;

  constructor(
    private readonly comparer: Comparer,
    private readonly search: CandidateSearch,
    private readonly mixedUp: MixedUp,
    private readonly links: EvidenceLinks,
    private readonly region: RegionCode,
    private readonly directory: AreaDirectory,
  ) {
    this.ownRows = search.bearers.ownRows;
    this.othersMeant = new OthersMeant(comparer, search, mixedUp);
    this.alike = new PayeesAlike(comparer, search);
    this.rare = rareNameWeight(comparer.roster.households);
    this.ahead = new LinkingReadAhead(comparer);
  }

  /** Frees what only linking needs: no more statements come. */
  release(): void {
    this.search.index.release();
  }

  /** Links those of the statements from `from` to before `to` that are plain; gives the others. */
  linkPlain(from: number, to: number): number[] {
    const rows = (this.plainRows ??= new PlainRows(this.comparer, this.links, (statement, exact) =>
      this.isPlain(statement, exact),
    ));
    const others: number[] = [];
    for (let first = from; first < to; first += READ_AHEAD) {
      const end = Math.min(first + READ_AHEAD, to);
      this.ahead.read(first, end);
      for (let statement = first; statement < end; statement++)
        if (!rows.link(statement) && !this.linkPlainly(statement)) others.push(statement);
    }
    return others;
  }

  /** Links a statement to the payee who has its NIK, where that is plain: the name or the account agrees, and no other payee has one of its numbers or could come near. False where more is to be looked at. */
  linkPlainly(statement: number): boolean {
    const exact = this.compareExact(statement);
    if (exact === undefined || !this.isPlain(statement, exact)) return false;
    if (this.search.sharingNumbers(statement).length > 0) return false;
    // Who has the stated card was looked for by now.
    if (exact.kk !== 'equal' && this.othersMeant.namesakesOnCard(statement, exact).length > 0) return false;
    this.links.link(statement, exact);
    return true;
  }

  /** Whether a statement is plain, unless others share its numbers. */
  private isPlain(statement: number, exact: Comparison): boolean {
    if (exact.name === 'differs' || isByNikAlone(exact)) return false;
    return mayLink(exact, this.rare) && this.cannotBeCaught(statement, exact);
  }

  /** Links a statement, plain or not. */
  link(statement: number): void {
    const exact = this.compareExact(statement);
    const sharing = this.search.sharingNumbers(statement);
    if (exact && mayLink(exact, this.rare) && this.cannotBeCaught(statement, exact)) {
      const best =
        sharing.length === 0
          ? exact
          : this.clearlyBest(statement, this.candidatesOf(statement, sharing, exact));
      // Where the NIK is another's in her row, others with a NIK nearby may be meant.
      if (best?.payee === exact.payee) return this.linkUnlessRelative(statement, best);
    }
    this.decide(statement, this.candidatesOf(statement, this.alike.beside(statement, sharing), exact));
  }

  /** The comparison with the payee who has the statement's NIK, if anybody on the list has it. */
  private compareExact(statement: number): Comparison | undefined {
    const nik = this.comparer.statements.nik[statement]!;
    return nik !== 0 && this.comparer.roster.firstEntryOf(nik) !== -1
      ? this.comparer.compare(statement, nik)
      : undefined;
  }

  /** The supported candidates among these payees and the one with the statement's NIK, best first. Beside NIK and name nobody counts who has neither the name nor the account (`notOutshone`): those are not even compared. */
  private candidatesOf(
    statement: number,
    payees: readonly number[],
    exact: Comparison | undefined,
  ): readonly Comparison[] {
    const namesNobody = this.alike.namesNobody(statement);
    const isNamed = exact !== undefined && hasNikAndName(exact) && this.statesNoAccount(statement);
    const supported: Comparison[] = [];
    for (let at = 0; at < payees.length; at++) {
      if (at % READ_AHEAD === 0 && payees.length - at >= FEWEST_READ_AHEAD)
        this.ahead.readPayees(payees, at, Math.min(at + READ_AHEAD, payees.length));
      if (isNamed && this.search.isOfOtherName(statement, payees[at]!)) continue;
      const comparison = this.comparer.compare(statement, payees[at]!);
      if (isSupported(comparison, namesNobody)) supported.push(comparison);
    }
    if (exact && isSupported(exact, namesNobody)) supported.push(exact);
    // Beside nobody else one is out of the question for no other reason.
    if (supported.length < 2) return supported;
    const left = this.mixedUp.without(statement, notOutshone(supported));
    return left.toSorted((one, other) => this.comparer.order(one, other));
  }

  /** The best candidate, where it may be linked and no other comes close. */
  private clearlyBest(statement: number, candidates: readonly Comparison[]): Comparison | undefined {
    const best = candidates[0];
    return best && this.mayLink(statement, best) && !isContested(candidates, best) ? best : undefined;
  }

  private mayLink(statement: number, best: Comparison): boolean {
    if (maySomebodyNearbyFit(best, this.rare) && this.mixedUp.mayBeNextDoors(statement, best)) return false;
    if (isByCommonPart(best) && !this.isAwaited(statement, best)) return false;
    return (
      mayLink(best, this.rare) || (mayLinkWithoutNik(best) && this.mixedUp.isNikAnothers(statement, best))
    );
  }

  /** Whether a payee has an entitlement in the programme of a statement, and no row of their own in any. */
  private isAwaited(statement: number, { payee }: Comparison): boolean {
    return (
      this.comparer.isEntitled(statement, payee) && !this.ownRows.areAnywhereOfAnyProgramme(statement, payee)
    );
  }

  private decide(statement: number, candidates: readonly Comparison[]): void {
    const clear = this.clearlyBest(statement, candidates);
    if (clear) return this.linkUnlessRelative(statement, clear);
    const best = candidates[0];
    if (best && (best.sum >= WEIGHTS.reviewSum || agreesByNumber(best))) {
      const alsoNamed = [
        ...candidates.filter(hasNearNumber),
        ...this.othersMeant.relativesAsWellNamed(statement, best),
      ];
      return this.hold(statement, [
        ...candidates.filter((one) => comesClose(one, best)),
        ...alsoNamed.filter((one) => bearsTheName(one) || isBetterNamed(one, best)),
      ]);
    }
    this.links.leave(statement, best, this.liesElsewhere(statement));
  }

  /** Leaves a statement to a person, where a candidate has an entitlement in its programme. */
  private hold(statement: number, found: readonly Comparison[]): void {
    const candidates = distinct(found).sort((one, other) => this.comparer.order(one, other));
    if (candidates.some(({ payee }) => this.comparer.isEntitled(statement, payee)))
      this.links.hold(statement, candidates);
    else this.links.leave(statement, candidates[0], this.liesElsewhere(statement));
  }

  /** Links a statement, unless it may be somebody else's who has the name, or a number was copied into it from the row of a payee. */
  private linkUnlessRelative(statement: number, best: Comparison): void {
    const isInDoubt = isInDoubtBesideOwnRow(best) || this.hasAnothersAccount(statement, best);
    const isAgain = isInDoubt && this.mixedUp.hasRowWithNik(statement, best.payee);
    const others = this.othersMeant.of(statement, best, isAgain);
    const better = this.othersMeant.betterNamed(statement, best);
    if (better) others.push(...better);
    const isCopied = this.isCopied(statement, best, isAgain);
    if (others.length === 0 && !isCopied && !this.isStray(statement, best) && better)
      this.links.link(statement, best);
    else this.hold(statement, [best, ...others]);
  }

  /** Whether the numbers of the best one may have come into somebody else's row, since a row of their own stands beside it (`isAgain`: one with their NIK, in the programme). */
  private isCopied(statement: number, best: Comparison, isAgain: boolean): boolean {
    const { payee } = best;
    if (best.name === 'differs') return this.ownRows.areInReportOf(statement, payee);
    if (isAgain && !hasAccountAndName(best)) return true;
    return isPoorBesideOwnRow(best) && this.mixedUp.hasRowWithNikOfAnyProgramme(statement, payee);
  }

  /** Whether so little speaks for the best one, where the list does not have them, that somebody else may be meant whose NIK is stated. */
  private isStray(statement: number, best: Comparison): boolean {
    if (!isByLittle(best) || !this.mixedUp.isOutOfPlace(statement, best.payee)) return false;
    return this.mixedUp.mayBeAnothers(statement, best);
  }

  /** Whether the account that is stated is not the best one's but somebody else's on the list. */
  private hasAnothersAccount(statement: number, best: Comparison): boolean {
    if (best.account === 'equal' || this.statesNoAccount(statement)) return false;
    const sharing = this.comparer.compareAll(statement, this.search.sharingNumbers(statement));
    return sharing.some((one) => one.account === 'equal');
  }

  /**
   * Whether no payee with another NIK, account, card and KK could come near: at best its NIK is one edit away and all else that is stated agrees. Beside the payee's own NIK and name
   * nobody counts who has neither. Where nothing but the NIK speaks for the best somebody with the very name and a NIK nearby may stand against it.
   */
  private cannotBeCaught(statement: number, best: Comparison): boolean {
    const { names, statements } = this.comparer;
    const key = names.keyOf(statements.name[statement]!);
    if (isByNikAlone(best) && (best.account === 'differs' || (key !== 0 && names.bearersOf(key) > 0)))
      return false;
    const rivalName = best.name === 'equal' ? best.nameWeight : key === 0 ? 0 : names.highestWeight(key);
    const rival =
      WEIGHTS.nik.mistyped +
      (best.kk === 'equal' ? WEIGHTS.kk.equal : 0) +
      rivalName +
      this.comparer.highestOfPlaceAndAmount(statement);
    return best.sum - rival >= WEIGHTS.margin;
  }

  private statesNoAccount(statement: number): boolean {
    const { account, card } = this.comparer.statements;
    return account[statement] === 0 && card[statement] === 0;
  }

  private liesElsewhere(statement: number): boolean {
    const { areas, statements } = this.comparer;
    const kelurahan = areas.kelurahanKey(statements.kelurahan[statement]!);
    const kecamatan = areas.kecamatanKey(statements.kecamatan[statement]!);
    const place = kelurahan * (areas.size + 1) + kecamatan;
    let isElsewhere = this.elsewhere.get(place);
    if (isElsewhere === undefined) {
      isElsewhere = this.isOfNoPlaceHere(areas.text(kelurahan), areas.text(kecamatan));
      this.elsewhere.set(place, isElsewhere);
    }
    return isElsewhere;
  }

  private isOfNoPlaceHere(kelurahan: string, kecamatan: string): boolean {
    if (kelurahan === '' && kecamatan === '') return false;
    if (this.search.hasArea(kelurahan, kecamatan)) return false;
    return this.directory.liesElsewhere(this.region, kelurahan, kecamatan);
  }
}

/** Whether one of the candidates behind the best one comes close to it, or stands against it. */
function isContested(candidates: readonly Comparison[], best: Comparison): boolean {
  for (let at = 1; at < candidates.length; at++) {
    const one = candidates[at]!;
    if (comesClose(one, best) || standsAgainst(one, best)) return true;
  }
  return false;
}

/** Each payee's comparison once. */
function distinct(comparisons: readonly Comparison[]): Comparison[] {
  return [...new Map(comparisons.map((comparison) => [comparison.payee, comparison])).values()];
}
