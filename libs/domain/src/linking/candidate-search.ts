import { type StatedNumber } from '../values/national-id.js';
import { type Bearers } from './bearers.js';
import { type Comparer } from './comparison.js';
import {
  compareDamagedNik,
  completionsOf,
  FEWEST_COMPLETED_DIGITS,
  shortenedStarts,
} from './national-id-comparison.js';
import { type Likeness } from './name-book.js';
import { NearNationalIds } from './near-national-ids.js';
import { SEVERAL } from './only-names.js';
import { MOST_NAMESAKES } from './payees-by-name.js';
import { RosterIndex } from './roster-index.js';

/** From how many kept digits a shortened NIK finds payees by itself. */
const PREFIX_DIGITS = 12;

/** Finds the payees whom a statement may mean (docs/rules.md, 4, Candidates). */
export class CandidateSearch {
  private nearIds: NearNationalIds | undefined = undefined;
  /** 1 for each payee of whom an entry has a family card that names a family. */
  private withCard: Uint8Array | undefined = undefined;

  constructor(
    private readonly comparer: Comparer,
    readonly bearers: Bearers,
    readonly index = new RosterIndex(comparer.roster, comparer.areas),
  ) {}

  /** Makes at once what is otherwise made when it is first needed: for who has to wait anyway. */
  prepare(): void {
    this.comparer.roster.table.vocabulary.nationalIds.prepareLookUps();
    this.nearIds ??= this.collectIds();
    this.withCard ??= this.findWithCard();
    this.index.prepare();
    this.bearers.nearby.prepare();
  }

  /** Payees other than the stated NIK with the statement's account, card or KK. */
  sharingNumbers(statement: number): ReadonlySet<number> {
    const { shared, statements } = this.comparer;
    const nik = statements.nik[statement]!;
    const account = statements.account[statement]!;
    const card = statements.card[statement]!;
    const kk = statements.kk[statement]!;
    let found: Set<number> | undefined;
    for (const [entries, number, isShared] of [
      [this.index.byAccount, account, shared.isSharedAccount(account)],
      [this.index.byCard, card, shared.isSharedCard(card)],
      [this.index.byFamilyCard, kk, shared.isSharedFamilyCard(kk)],
    ] as const) {
      if (number === 0 || isShared) continue;
      for (let entry = entries.first(number); entry !== -1; entry = entries.next[entry]!) {
        const payee = this.payeeOfEntry(entry);
        if (payee !== nik) (found ??= new Set()).add(payee);
      }
    }
    return found ?? NOBODY;
  }

  /** Payees with a NIK nearby: one edit away, or one that a spreadsheet may have shortened to the stated one. */
  withNearNik(statement: number): readonly number[] {
    const { roster, statements } = this.comparer;
    const nik = statements.nik[statement]!;
    const damaged = statements.damagedNik.get(statement);
    if (damaged?.shortened) return this.shortenedTo(damaged);
    if (nik === 0 && !damaged) return [];
    this.nearIds ??= this.collectIds();
    const near = damaged ? this.nearIds.neighboursOfDigits(damaged.digits) : this.nearIds.neighboursOf(nik);
    return [...near].filter((payee) => roster.firstEntryOf(payee) !== -1);
  }

  /** Payees by name: in the stated kelurahan those who have the name's rarest word there; where none is stated those with the whole name, unless it is too common to say anything. */
  named(statement: number): Iterable<number> {
    const { areas, statements, names } = this.comparer;
    const key = names.keyOf(statements.name[statement]!);
    const kelurahan = areas.kelurahanKey(statements.kelurahan[statement]!);
    if (kelurahan !== 0) return this.namedNearby(statement);
    return names.bearersOf(key) > MOST_NAMESAKES ? [] : this.bearers.anywhere.payees(key);
  }

  /** Payees of the stated kelurahan who have the name's rarest word there. */
  private namedNearby(statement: number): Int32Array {
    const { areas, names, statements } = this.comparer;
    const key = names.keyOf(statements.name[statement]!);
    const kelurahan = areas.kelurahanKey(statements.kelurahan[statement]!);
    return this.bearers.nearby.payeesByRarestWord(kelurahan, key);
  }

  /** Payees of the stated kelurahan of whom the list has no family card, and who have the name's rarest word there. */
  cardlessNearby(statement: number): Iterable<number> {
    const withCard = (this.withCard ??= this.findWithCard());
    return this.namedNearby(statement).filter((payee) => withCard[payee] === 0);
  }

  /** Payees by name (`named`) who have the very name. */
  namesakes(statement: number): number[] {
    const { names, statements } = this.comparer;
    const { onlyNames } = this.bearers;
    const key = names.keyOf(statements.name[statement]!);
    const found: number[] = [];
    for (const payee of this.named(statement)) {
      const only = onlyNames.of(payee);
      if (only === key || (only === SEVERAL && this.hasName(payee, key))) found.push(payee);
    }
    return found;
  }

  private hasName(payee: number, key: number): boolean {
    const { names, roster } = this.comparer;
    const { entriesOf, rows, table } = roster;
    for (let entry = entriesOf.first(payee); entry !== -1; entry = entriesOf.next[entry]!)
      if (names.keyOf(table.name[rows[entry]!]!) === key) return true;
    return false;
  }

  /** Payees of the whole region whose name may be the same and is so alike; undefined where they are too many. */
  alikeInRegion(statement: number, isSo: (likeness: Likeness) => boolean): ReadonlySet<number> | undefined {
    const { names, statements } = this.comparer;
    const alike = this.bearers.soAlike(names.keyOf(statements.name[statement]!), isSo);
    return alike && new Set(alike);
  }

  /** Other payees with a family card of a payee. */
  relativesOf(payee: number): ReadonlySet<number> {
    const relatives = new Set<number>();
    for (const own of this.comparer.roster.entriesOf.members(payee)) {
      const card = this.familyCardOf(own);
      if (!this.namesFamily(card)) continue;
      for (const entry of this.index.byFamilyCard.members(card)) relatives.add(this.payeeOfEntry(entry));
    }
    relatives.delete(payee);
    return relatives;
  }

  private findWithCard(): Uint8Array {
    const { rows, table } = this.comparer.roster;
    const withCard = new Uint8Array(table.vocabulary.nationalIds.size + 1);
    for (const row of rows) if (this.namesFamily(table.kk[row]!)) withCard[table.nik[row]!] = 1;
    return withCard;
  }

  private familyCardOf(entry: number): number {
    const { rows, table } = this.comparer.roster;
    return table.kk[rows[entry]!]!;
  }

  private namesFamily(card: number): boolean {
    return card !== 0 && !this.comparer.shared.isSharedFamilyCard(card);
  }

  /** Whether the roster itself has the kelurahan (when none is given: the kecamatan) of this match key. */
  hasArea(kelurahan: string, kecamatan: string): boolean {
    return this.index.hasArea(kelurahan, kecamatan);
  }

  private collectIds(): NearNationalIds {
    const { table, rows } = this.comparer.roster;
    const ids = new NearNationalIds(table.vocabulary.nationalIds);
    for (const row of rows) ids.add(table.nik[row]!);
    return ids;
  }

  private shortenedTo(damaged: StatedNumber): number[] {
    const { roster } = this.comparer;
    const { digits } = damaged;
    const ids = roster.table.vocabulary.nationalIds;
    if (digits.length < PREFIX_DIGITS) return [];
    if (digits.length < FEWEST_COMPLETED_DIGITS) return this.index.payeesByPrefix(digits);
    return shortenedStarts(digits)
      .flatMap((start) => completionsOf(start, ids))
      .filter(
        (payee) =>
          roster.firstEntryOf(payee) !== -1 && compareDamagedNik(damaged, ids.digits(payee)) === 'kept15',
      );
  }

  private payeeOfEntry(entry: number): number {
    const { table, rows } = this.comparer.roster;
    return table.nik[rows[entry]!]!;
  }
}

const NOBODY: ReadonlySet<number> = new Set();
