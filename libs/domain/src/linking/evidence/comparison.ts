import { type StandingRoster } from '../../roster/standing-roster.js';
import { type StatementTable } from '../../statements/statement-table.js';
import { type AreaKeys } from './area-keys.js';
import { type ListedRoster } from '../candidates/listed-roster.js';
import { compareDamagedNik, compareFullNik } from './national-id-comparison.js';
import { type Likeness, type NameBook } from '../names/name-book.js';
import { type SharedNumbers } from './shared-numbers.js';
import {
  type AccountLevel,
  type AmountLevel,
  type AreaLevel,
  type KkLevel,
  type NameLevel,
  type NikLevel,
  WEIGHTS,
} from './weights.js';

/** What a statement and a payee have in common: per kind of evidence the level and the entry that gave it (positions in the standing roster). */
export interface Comparison {
  payee: number;
  nik: NikLevel;
  account: AccountLevel;
  accountEntry: number;
  kk: KkLevel;
  kkEntry: number;
  name: NameLevel;
  nameEntry: number;
  nameWeight: number;
  area: AreaLevel;
  areaEntry: number;
  amount: AmountLevel;
  /** Sum of the weights in hundredths. */
  sum: number;
}

/** Fewer entries of a payee are compared as quickly as looked up. */
const CROWD = 16;

/** Compares statements with payees. Levels and weights: docs/rules.md, 4. */
export class Comparer {
  readonly roster: StandingRoster;
  /** Numbers of the list that name nobody. */
  readonly shared: SharedNumbers;
  /** By payee with a crowd of entries what each statement has in common with it: a NIK that somebody copied down a whole column stands in thousands of rows, and its statements are compared with all of them in each step. */
  private crowds: Map<number, Map<number, Comparison>> | undefined = undefined;
  /** The entry whose name counted last. */
  private heaviestName = -1;
  /** The stated NIK that was compared last, and its digits: it is compared with one payee's after the other. */
  private lastNik = 0;
  private lastDigits = '';

  constructor(
    { standing, shared }: ListedRoster,
    readonly statements: StatementTable,
    readonly names: NameBook,
    readonly areas: AreaKeys,
  ) {
    this.roster = standing;
    this.shared = shared;
  }

  /** Compares a statement with a payee of the roster. */
  compare(statement: number, payee: number): Comparison {
    const known = this.crowds?.get(payee);
    if (known === undefined) return this.compareAnew(statement, payee);
    let comparison = known.get(statement);
    if (comparison === undefined) known.set(statement, (comparison = this.compareAnew(statement, payee)));
    return comparison;
  }

  private compareAnew(statement: number, payee: number): Comparison {
    const first = this.roster.firstEntryOf(payee);
    const { level, weight } = this.nameLikeness(statement, payee);
    const comparison: Comparison = {
      payee,
      nik: this.nikLevel(statement, payee),
      account: this.accountLevel(statement, first),
      accountEntry: first,
      kk: this.kkLevel(statement, first),
      kkEntry: first,
      name: level,
      nameEntry: this.heaviestName,
      nameWeight: weight,
      area: this.areaLevel(statement, first),
      areaEntry: first,
      amount: this.amountLevel(statement, payee),
      sum: 0,
    };
    const { next } = this.roster.entriesOf;
    let entries = 1;
    for (let entry = next[first]!; entry !== -1; entry = next[entry]!, entries++)
      if (!this.saysTheSame(entry, first)) this.takeHeavier(comparison, statement, entry);
    if (entries > CROWD) this.remember(payee);
    comparison.sum =
      WEIGHTS.nik[comparison.nik] +
      WEIGHTS.account[comparison.account] +
      WEIGHTS.kk[comparison.kk] +
      comparison.nameWeight +
      WEIGHTS.area[comparison.area] +
      WEIGHTS.amount[comparison.amount];
    return comparison;
  }

  /** The same with each of these payees. */
  compareAll(statement: number, payees: readonly number[]): Comparison[] {
    return payees.map((payee) => this.compare(statement, payee));
  }

  /** How alike the names of a statement and a payee are, as `compare` says it. */
  nameLevel(statement: number, payee: number): NameLevel {
    if (this.crowds?.has(payee)) return this.compare(statement, payee).name;
    return this.nameLikeness(statement, payee).level;
  }

  /** Better comparisons first: by sum, then by the payee's first entry. */
  order(one: Comparison, other: Comparison): number {
    return other.sum - one.sum || this.roster.firstEntryOf(one.payee) - this.roster.firstEntryOf(other.payee);
  }

  /** Whether a payee has an entitlement in the programme of a statement; where it states none: in any. */
  isEntitled(statement: number, payee: number): boolean {
    const programme = this.statements.programme[statement]!;
    return programme === 0 || this.roster.entitlementOf(payee, programme) !== -1;
  }

  /** What area and amount of a statement weigh at most. */
  highestOfPlaceAndAmount(statement: number): number {
    const { statements } = this;
    const isAreaStated = statements.kelurahan[statement] !== 0 || statements.kecamatan[statement] !== 0;
    return (
      (isAreaStated ? WEIGHTS.area.equal : 0) +
      (statements.amount[statement] === 0 ? 0 : WEIGHTS.amount.equal)
    );
  }

  private remember(payee: number): void {
    const crowds = (this.crowds ??= new Map<number, Map<number, Comparison>>());
    if (!crowds.has(payee)) crowds.set(payee, new Map());
  }

  /** How alike the names of a statement and a payee are: of the entries the one counts whose name is the heaviest evidence, of equals the first (`heaviestName`). */
  private nameLikeness(statement: number, payee: number): Likeness {
    const { names, roster, statements } = this;
    const { next } = roster.entriesOf;
    const stated = names.keyOf(statements.name[statement]!);
    let heaviest = roster.firstEntryOf(payee);
    let listed = this.nameOf(heaviest);
    let likeness = names.likeness(stated, listed);
    for (let entry = next[heaviest]!; entry !== -1; entry = next[entry]!) {
      const other = this.nameOf(entry);
      if (other === listed) continue;
      const otherLikeness = names.likeness(stated, other);
      if (otherLikeness.weight <= likeness.weight) continue;
      heaviest = entry;
      listed = other;
      likeness = otherLikeness;
    }
    this.heaviestName = heaviest;
    return likeness;
  }

  private nameOf(entry: number): number {
    return this.names.keyOf(this.roster.table.name[this.roster.rows[entry]!]!);
  }

  /** Whether two entries have the same numbers and areas, as nearly all of one payee do. */
  private saysTheSame(entry: number, other: number): boolean {
    const { rows, table } = this.roster;
    const row = rows[entry]!;
    const otherRow = rows[other]!;
    return (
      table.account[row] === table.account[otherRow] &&
      table.card[row] === table.card[otherRow] &&
      table.kk[row] === table.kk[otherRow] &&
      table.kelurahan[row] === table.kelurahan[otherRow] &&
      table.kecamatan[row] === table.kecamatan[otherRow]
    );
  }

  /** A payee's further entry counts where its evidence is heavier. */
  private takeHeavier(comparison: Comparison, statement: number, entry: number): void {
    const account = this.accountLevel(statement, entry);
    if (WEIGHTS.account[account] > WEIGHTS.account[comparison.account]) {
      comparison.account = account;
      comparison.accountEntry = entry;
    }
    const kk = this.kkLevel(statement, entry);
    if (WEIGHTS.kk[kk] > WEIGHTS.kk[comparison.kk]) {
      comparison.kk = kk;
      comparison.kkEntry = entry;
    }
    const area = this.areaLevel(statement, entry);
    if (WEIGHTS.area[area] > WEIGHTS.area[comparison.area]) {
      comparison.area = area;
      comparison.areaEntry = entry;
    }
  }

  /** How near the NIK of a statement and a payee are. */
  nikLevel(statement: number, payee: number): NikLevel {
    const stated = this.statements.nik[statement]!;
    if (stated === payee) return 'equal';
    const ids = this.roster.table.vocabulary.nationalIds;
    if (stated !== 0) return this.compareFullNik(stated, payee);
    const damaged = this.statements.damagedNik.get(statement);
    return damaged === undefined ? 'missing' : compareDamagedNik(damaged, ids.digits(payee));
  }

  private compareFullNik(stated: number, payee: number): NikLevel {
    const ids = this.roster.table.vocabulary.nationalIds;
    if (this.lastNik !== stated) {
      this.lastNik = stated;
      this.lastDigits = ids.digits(stated);
    }
    return compareFullNik(this.lastDigits, ids.digits(payee));
  }

  private accountLevel(statement: number, entry: number): AccountLevel {
    const row = this.roster.rows[entry]!;
    const byAccount = this.levelByAccount(statement, row);
    if (this.statements.card[statement] === 0) return byAccount;
    const byCard = this.levelByCard(statement, row);
    return isHeld(byCard, byAccount) ? byCard : byAccount;
  }

  /** Whether a statement and a row of the roster table are told apart by their cards rather than by their accounts. */
  isByCard(statement: number, row: number): boolean {
    return isHeld(this.levelByCard(statement, row), this.levelByAccount(statement, row));
  }

  private levelByAccount(statement: number, row: number): AccountLevel {
    const stated = this.statements.account[statement]!;
    const listed = this.roster.table.account[row]!;
    if (stated === 0 || listed === 0) return 'missing';
    if (this.shared.isSharedAccount(stated) || this.shared.isSharedAccount(listed)) return 'shared';
    return stated === listed ? 'equal' : 'differs';
  }

  private levelByCard(statement: number, row: number): AccountLevel {
    const stated = this.statements.card[statement]!;
    const listed = this.roster.table.card[row]!;
    if (stated === 0 || listed === 0) return 'missing';
    if (this.shared.isSharedCard(stated) || this.shared.isSharedCard(listed)) return 'shared';
    return stated === listed ? 'equal' : 'differs';
  }

  private kkLevel(statement: number, entry: number): KkLevel {
    const stated = this.statements.kk[statement]!;
    const listed = this.roster.table.kk[this.roster.rows[entry]!]!;
    if (stated === 0 || listed === 0) return 'missing';
    if (this.shared.isSharedFamilyCard(stated) || this.shared.isSharedFamilyCard(listed)) return 'shared';
    return stated === listed ? 'equal' : 'differs';
  }

  /** Whether the areas of a statement and a row of the roster table are told apart by kecamatan: a kelurahan is missing, or equal in another kecamatan. */
  isByDistrict(statement: number, row: number): boolean {
    const { areas, statements } = this;
    const kelurahan = areas.kelurahanKey(statements.kelurahan[statement]!);
    const listedKelurahan = areas.kelurahanKey(this.roster.table.kelurahan[row]!);
    if (kelurahan === 0 || listedKelurahan === 0) return true;
    return kelurahan === listedKelurahan && this.rowAreaLevel(statement, row) === 'differs';
  }

  private areaLevel(statement: number, entry: number): AreaLevel {
    return this.rowAreaLevel(statement, this.roster.rows[entry]!);
  }

  private rowAreaLevel(statement: number, row: number): AreaLevel {
    const { areas, statements } = this;
    const { table } = this.roster;
    const kelurahan = areas.kelurahanKey(statements.kelurahan[statement]!);
    const listedKelurahan = areas.kelurahanKey(table.kelurahan[row]!);
    const kecamatan = areas.kecamatanKey(statements.kecamatan[statement]!);
    const listedKecamatan = areas.kecamatanKey(table.kecamatan[row]!);
    const districtDiffers = kecamatan !== 0 && listedKecamatan !== 0 && kecamatan !== listedKecamatan;
    if (kelurahan !== 0 && listedKelurahan !== 0)
      return kelurahan === listedKelurahan && !districtDiffers ? 'equal' : 'differs';
    if (kecamatan === 0 || listedKecamatan === 0) return 'missing';
    return districtDiffers ? 'differs' : 'equalDistrict';
  }

  /** Whether the amount of a statement is the payee's in its programme; where it states none: in any. */
  amountLevel(statement: number, payee: number): AmountLevel {
    const amount = this.statements.amount[statement]!;
    if (amount === 0) return 'missing';
    const programme = this.statements.programme[statement]!;
    if (programme === 0)
      return this.roster
        .entitlementsOf(payee)
        .some((entitlement) => this.roster.amount[entitlement] === amount)
        ? 'equal'
        : 'differs';
    const entitlement = this.roster.entitlementOf(payee, programme);
    return entitlement !== -1 && this.roster.amount[entitlement] === amount ? 'equal' : 'differs';
  }
}

/** Levels of a number, the first that either of two pairs has holds. */
const FIRST_TO_HOLD: readonly AccountLevel[] = ['equal', 'differs', 'shared', 'missing'];

function isHeld(level: AccountLevel, over: AccountLevel): boolean {
  return FIRST_TO_HOLD.indexOf(level) < FIRST_TO_HOLD.indexOf(over);
}
