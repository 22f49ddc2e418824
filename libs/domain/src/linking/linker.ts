import { type AreaDirectory } from '../book/book-input.js';
import { type RegionCode } from '../values/region.js';
import { agreesByNumber, isAsWellNamed, isSupported, mayLink, notOutshone } from './candidate-rules.js';
import { type Comparer, type Comparison } from './comparison.js';
import { EvidenceLinks } from './links.js';
import {
  completionsOf,
  FEWEST_COMPLETED_DIGITS,
  neighboursOf,
  neighboursOfDigits,
  shortenedStarts,
} from './national-id-comparison.js';
import { RosterIndex } from './roster-index.js';
import { WEIGHTS } from './weights.js';

/** From how many kept digits a shortened NIK finds payees by itself. */
const PREFIX_DIGITS = 12;

/** Links every statement of a table by its evidence alone (docs/rules.md, 4). */
export function linkByEvidence(
  comparer: Comparer,
  region: RegionCode,
  directory: AreaDirectory,
): EvidenceLinks {
  const links = new EvidenceLinks(comparer.statements.length);
  const linker = new Linker(comparer, links, region, directory);
  for (let statement = 0; statement < links.length; statement++) linker.link(statement);
  return links;
}

class Linker {
  private readonly index: RosterIndex;

  constructor(
    private readonly comparer: Comparer,
    private readonly links: EvidenceLinks,
    private readonly region: RegionCode,
    private readonly directory: AreaDirectory,
  ) {
    this.index = new RosterIndex(comparer.roster, comparer.names, comparer.areas);
  }

  link(statement: number): void {
    const nik = this.comparer.statements.nik[statement]!;
    const exact =
      nik !== 0 && this.comparer.roster.firstEntryOf(nik) !== -1
        ? this.comparer.compare(statement, nik)
        : undefined;
    const sharing = this.payeesSharingNumbers(statement, nik);
    const isSettled = exact !== undefined && mayLink(exact) && this.cannotBeCaught(statement, exact);
    if (isSettled && sharing.size === 0) return this.linkUnlessRelative(statement, exact);
    const payees = isSettled ? sharing : this.payeesAlike(statement, sharing);
    const comparisons = Array.from(payees, (payee) => this.comparer.compare(statement, payee));
    if (exact) comparisons.push(exact);
    this.decide(statement, comparisons);
  }

  private decide(statement: number, comparisons: readonly Comparison[]): void {
    const namesNobody = this.namesNobody(statement);
    const supported = notOutshone(
      comparisons.filter((comparison) => isSupported(comparison, namesNobody)),
    ).sort((one, other) => this.order(one, other));
    const best = supported[0];
    if (best) {
      const close = supported.filter((comparison) => best.sum - comparison.sum < WEIGHTS.margin);
      if (close.length === 1 && mayLink(best)) return this.linkUnlessRelative(statement, best);
      if (best.sum >= WEIGHTS.reviewSum || agreesByNumber(best)) return this.hold(statement, close);
    }
    this.links.leave(statement, best, this.liesElsewhere(statement));
  }

  /** Leaves a statement to a person, where a candidate has an entitlement in its programme. */
  private hold(statement: number, candidates: readonly Comparison[]): void {
    if (candidates.some(({ payee }) => this.isEntitled(statement, payee)))
      this.links.hold(statement, candidates);
    else this.links.leave(statement, candidates[0], this.liesElsewhere(statement));
  }

  /** Links a statement, unless it has the NIK of one payee and the name of another on the same family card. */
  private linkUnlessRelative(statement: number, best: Comparison): void {
    const relatives = this.relativesAsWellNamed(statement, best);
    if (relatives.length === 0) this.links.link(statement, best);
    else
      this.hold(
        statement,
        [best, ...relatives].sort((one, other) => this.order(one, other)),
      );
  }

  private relativesAsWellNamed(statement: number, best: Comparison): Comparison[] {
    if (best.nik !== 'equal' || best.account === 'equal' || best.name === 'equal') return [];
    const { roster } = this.comparer;
    const relatives = new Set<number>();
    for (let own = roster.firstEntryOf(best.payee); own !== -1; own = roster.entriesOf.next[own]!) {
      const card = roster.table.kk[roster.rows[own]!]!;
      if (card === 0) continue;
      for (const entry of this.index.byFamilyCard.members(card)) relatives.add(this.payeeOfEntry(entry));
    }
    relatives.delete(best.payee);
    return Array.from(relatives, (payee) => this.comparer.compare(statement, payee)).filter((relative) =>
      isAsWellNamed(relative, best),
    );
  }

  private order(one: Comparison, other: Comparison): number {
    const { roster } = this.comparer;
    return other.sum - one.sum || roster.firstEntryOf(one.payee) - roster.firstEntryOf(other.payee);
  }

  /** Payees other than the stated NIK with the statement's account, card or KK. */
  private payeesSharingNumbers(statement: number, nik: number): ReadonlySet<number> {
    const { statements } = this.comparer;
    let found: Set<number> | undefined;
    for (const [entries, number] of [
      [this.index.byAccount, statements.account[statement]!],
      [this.index.byCard, statements.card[statement]!],
      [this.index.byFamilyCard, statements.kk[statement]!],
    ] as const) {
      if (number === 0) continue;
      for (let entry = entries.first(number); entry !== -1; entry = entries.next[entry]!) {
        const payee = this.payeeOfEntry(entry);
        if (payee !== nik) (found ??= new Set()).add(payee);
      }
    }
    return found ?? NOBODY;
  }

  /** Adds the payees with a NIK nearby and, where the statement names nobody by a number, those with the name. */
  private payeesAlike(statement: number, sharing: ReadonlySet<number>): Set<number> {
    const { roster, statements } = this.comparer;
    const found = new Set(sharing);
    const ids = roster.table.vocabulary.nationalIds;
    const nik = statements.nik[statement]!;
    const damaged = statements.damagedNik.get(statement);
    if (damaged?.shortened) {
      for (const payee of this.payeesShortenedTo(damaged.digits)) found.add(payee);
    } else if (nik !== 0 || damaged) {
      const near = damaged ? neighboursOfDigits(damaged.digits, ids) : neighboursOf(nik, ids);
      for (const payee of near) if (roster.firstEntryOf(payee) !== -1) found.add(payee);
    }
    if (this.namesNobody(statement)) for (const payee of this.payeesByName(statement)) found.add(payee);
    return found;
  }

  /** Payees whose NIK a spreadsheet may have shortened to these digits. */
  private payeesShortenedTo(digits: string): number[] {
    const { roster } = this.comparer;
    if (digits.length < PREFIX_DIGITS) return [];
    if (digits.length < FEWEST_COMPLETED_DIGITS) return this.index.payeesByPrefix(digits);
    return shortenedStarts(digits)
      .flatMap((start) => completionsOf(start, roster.table.vocabulary.nationalIds))
      .filter((payee) => roster.firstEntryOf(payee) !== -1);
  }

  private payeesByName(statement: number): number[] {
    const { names, areas, statements } = this.comparer;
    const key = names.keyOf(statements.name[statement]!);
    if (key === 0) return [];
    const kelurahan = areas.kelurahanKey(statements.kelurahan[statement]!);
    return kelurahan === 0
      ? this.index.payeesByName(key)
      : this.index.payeesByRarestWord(kelurahan, names.keys.text(key).split(' '));
  }

  /** Whether no payee with another NIK, account, card and KK could come near: at best its NIK is one edit away and all else that is stated agrees. */
  private cannotBeCaught(statement: number, best: Comparison): boolean {
    const { names, statements } = this.comparer;
    const key = names.keyOf(statements.name[statement]!);
    const rival =
      WEIGHTS.nik.oneEdit +
      (key === 0 ? 0 : names.highestWeight(key)) +
      (statements.kelurahan[statement] === 0 && statements.kecamatan[statement] === 0
        ? 0
        : WEIGHTS.area.equal) +
      (statements.amount[statement] === 0 ? 0 : WEIGHTS.amount.equal);
    return best.sum - rival >= WEIGHTS.margin;
  }

  private namesNobody(statement: number): boolean {
    const { statements } = this.comparer;
    return (
      statements.nik[statement] === 0 &&
      statements.kk[statement] === 0 &&
      statements.account[statement] === 0 &&
      statements.card[statement] === 0
    );
  }

  private isEntitled(statement: number, payee: number): boolean {
    const programme = this.comparer.statements.programme[statement]!;
    return programme === 0 || this.comparer.roster.entitlementOf(payee, programme) !== -1;
  }

  private liesElsewhere(statement: number): boolean {
    const { areas, statements } = this.comparer;
    const kelurahan = areas.text(areas.kelurahanKey(statements.kelurahan[statement]!));
    const kecamatan = areas.text(areas.kecamatanKey(statements.kecamatan[statement]!));
    if (kelurahan === '' && kecamatan === '') return false;
    if (this.index.hasArea(kelurahan, kecamatan)) return false;
    return this.directory.liesElsewhere(this.region, kelurahan, kecamatan);
  }

  private payeeOfEntry(entry: number): number {
    const { table, rows } = this.comparer.roster;
    return table.nik[rows[entry]!]!;
  }
}

const NOBODY: ReadonlySet<number> = new Set();
