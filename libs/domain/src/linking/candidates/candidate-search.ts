import { type PayeesByNumber } from '../../roster/payees-by-number.js';
import { type StatedNumber } from '../../values/national-id.js';
import { type Bearers } from '../names/bearers.js';
import { type Comparer, type Comparison } from '../evidence/comparison.js';
import {
  compareDamagedNik,
  completionsOf,
  FEWEST_COMPLETED_DIGITS,
  shortenedStarts,
} from '../evidence/national-id-comparison.js';
import { type FoundNames, SEVERAL } from '../names/listed-names.js';
import { type Likeness } from '../names/name-book.js';
import { MOST_NAMESAKES } from '../names/payees-by-name.js';
import { type NearNationalIds } from './near-national-ids.js';
import { RosterIndex } from './roster-index.js';

/** From how many kept digits a shortened NIK finds payees by itself. */
const PREFIX_DIGITS = 12;

/** Of so many payees of a kelurahan without a family card each is compared. */
const MOST_CARDLESS = 100;

/** What a search makes of a list before it finds anybody. */
export interface ListKnowledge {
  /** The NIKs of all payees. */
  readonly near: NearNationalIds;
  /** Who has which name. */
  readonly names: FoundNames;
}

/** Finds the payees whom a statement may mean (docs/rules.md, 4, Candidates). */
export class CandidateSearch {
  /** The statement whose NIK was looked for last, and the payees with one nearby. */
  private lastNear = -1;
  private near: readonly number[] = NOBODY;
  private listedAreas: ReturnType<RosterIndex['listedAreas']> | undefined = undefined;

  constructor(
    private readonly comparer: Comparer,
    readonly bearers: Bearers,
    readonly index = new RosterIndex(comparer.roster, comparer.shared),
  ) {}

  /** Makes at once what is otherwise made when it is first needed: for who has to wait anyway. Gives it for another search of the same list. */
  prepare(): ListKnowledge {
    this.comparer.roster.table.vocabulary.nationalIds.prepareLookUps();
    return { near: this.index.nearIds, names: this.bearers.listedNames.prepare() };
  }

  /** Takes what another search has made of the same list. */
  know({ near, names }: ListKnowledge): void {
    this.index.lookIn(near);
    this.bearers.listedNames.take(names);
  }

  /** Payees other than the stated NIK with the statement's account, card or KK, each once. */
  sharingNumbers(statement: number): readonly number[] {
    const { shared, statements } = this.comparer;
    const { account, card, kk } = statements;
    const { byAccount, byCard, byFamilyCard } = this.index.holders;
    let found = NOBODY;
    if (!shared.isSharedAccount(account[statement]!))
      found = this.withHolders(found, statement, byAccount, account[statement]!);
    if (!shared.isSharedCard(card[statement]!))
      found = this.withHolders(found, statement, byCard, card[statement]!);
    if (!shared.isSharedFamilyCard(kk[statement]!))
      found = this.withHolders(found, statement, byFamilyCard, kk[statement]!);
    return found;
  }

  /** `found`, and the payees other than the stated NIK who have a number. */
  private withHolders(
    found: readonly number[],
    statement: number,
    holders: PayeesByNumber,
    number: number,
  ): readonly number[] {
    const nik = this.comparer.statements.nik[statement]!;
    const sole = holders.soleOf(number);
    if (sole === 0 || sole === nik) return found;
    if (sole > 0 && found.length === 0) return [sole];
    const all = found.slice();
    const payees = holders.of(number);
    for (let at = 0; at < payees.length; at++) if (payees[at] !== nik) addNew(all, payees[at]!);
    return all;
  }

  /** Payees with a NIK nearby: one edit away, or one that a spreadsheet may have shortened to the stated one. Several rules ask for them, one after the other. */
  withNearNik(statement: number): readonly number[] {
    if (this.lastNear !== statement) {
      this.lastNear = statement;
      this.near = this.findNearNik(statement);
    }
    return this.near;
  }

  private findNearNik(statement: number): readonly number[] {
    const { roster, statements } = this.comparer;
    const nik = statements.nik[statement]!;
    const damaged = statements.damagedNik.get(statement);
    if (damaged?.shortened) return this.shortenedTo(damaged);
    if (nik === 0 && !damaged) return NOBODY;
    const { nearIds } = this.index;
    const near = damaged ? nearIds.neighboursOfDigits(damaged.digits) : nearIds.neighboursOf(nik);
    return near.length === 0 ? NOBODY : near.filter((payee) => roster.firstEntryOf(payee) !== -1);
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

  /** Payees of the stated kelurahan of whom the list has no family card, whose name is alike, and who have its rarest word there. */
  cardlessNamed(statement: number): readonly number[] {
    const alike = this.cardlessAlike(statement);
    if (alike.length === 0) return NOBODY;
    const named = this.namedNearby(statement);
    return alike.filter((payee) => named.includes(payee));
  }

  /** The same, whatever words their names have; where they are many, `cardlessNamed`. */
  cardlessNearby(statement: number): readonly number[] {
    const isFew = this.cardlessAt(statement).size <= MOST_CARDLESS;
    return isFew ? this.cardlessAlike(statement) : this.cardlessNamed(statement);
  }

  private cardlessAlike(statement: number): readonly number[] {
    const alike: number[] = [];
    for (const payee of this.cardlessAt(statement))
      if (this.bearers.isAlike(statement, payee)) alike.push(payee);
    return alike;
  }

  private cardlessAt(statement: number): ReadonlySet<number> {
    const { areas, statements } = this.comparer;
    const kelurahan = areas.kelurahanKey(statements.kelurahan[statement]!);
    return this.index.withoutFamilyCard(areas).get(kelurahan) ?? NONE_CARDLESS;
  }

  /** Payees by name (`named`) who have the very name. */
  namesakes(statement: number): number[] {
    const { names, statements } = this.comparer;
    const { listedNames } = this.bearers;
    const key = names.keyOf(statements.name[statement]!);
    const found: number[] = [];
    if (names.bearersOf(key) === 0) return found;
    for (const payee of this.named(statement)) {
      const only = listedNames.onlyOf(payee);
      if (only === key || (only === SEVERAL && this.hasName(payee, key))) found.push(payee);
    }
    return found;
  }

  /** Whether a payee has one name, and it is not the very name of a statement. */
  isOfOtherName(statement: number, payee: number): boolean {
    const { names, statements } = this.comparer;
    const only = this.bearers.listedNames.onlyOf(payee);
    return only !== SEVERAL && only !== names.keyOf(statements.name[statement]!);
  }

  /** Whether a payee has the very name of a statement. */
  isVeryNameOf(statement: number, payee: number): boolean {
    const { names, statements } = this.comparer;
    return this.hasName(payee, names.keyOf(statements.name[statement]!));
  }

  private hasName(payee: number, key: number): boolean {
    const { names, roster } = this.comparer;
    const { entriesOf, rows, table } = roster;
    for (let entry = entriesOf.first(payee); entry !== -1; entry = entriesOf.next[entry]!)
      if (names.keyOf(table.name[rows[entry]!]!) === key) return true;
    return false;
  }

  /** Payees of the whole region who have the listed name by which a candidate was compared, unless it is too common to say anything. */
  calledAs({ nameEntry }: Comparison): Iterable<number> {
    const { names, roster } = this.comparer;
    const key = names.keyOf(roster.table.name[roster.rows[nameEntry]!]!);
    return names.bearersOf(key) > MOST_NAMESAKES ? [] : this.bearers.anywhere.payees(key);
  }

  /** Payees of the whole region whose name is so alike that it may be their own; undefined where they are too many. */
  alikeInRegion(statement: number, isSo: (likeness: Likeness) => boolean): ReadonlySet<number> | undefined {
    const { names, statements } = this.comparer;
    const alike = this.bearers.soAlike(names.keyOf(statements.name[statement]!), isSo);
    return alike && new Set(alike);
  }

  /** Other payees with a family card of a payee. */
  relativesOf(payee: number): readonly number[] {
    const { entriesOf } = this.comparer.roster;
    const { byFamilyCard } = this.index.holders;
    let relatives: number[] | undefined;
    for (let own = entriesOf.first(payee); own !== -1; own = entriesOf.next[own]!) {
      const card = this.familyCardOf(own);
      // Most have a card of their own.
      if (byFamilyCard.soleOf(card) === payee || !this.namesFamily(card)) continue;
      for (const relative of byFamilyCard.of(card))
        if (relative !== payee) addNew((relatives ??= []), relative);
    }
    return relatives ?? NOBODY;
  }

  /** Those of them who have a name (match key). */
  relativesNamed(payee: number, key: number): number[] {
    const named: number[] = [];
    for (const relative of this.relativesOf(payee)) if (this.hasName(relative, key)) named.push(relative);
    return named;
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
    const listed = (this.listedAreas ??= this.index.listedAreas(this.comparer.areas));
    return kelurahan !== '' ? listed.kelurahan.has(kelurahan) : listed.kecamatan.has(kecamatan);
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
}

const NOBODY: readonly number[] = [];
const NONE_CARDLESS: ReadonlySet<number> = new Set();

/** Adds a payee to a few, once. */
export function addNew(payees: number[], payee: number): void {
  if (!payees.includes(payee)) payees.push(payee);
}
