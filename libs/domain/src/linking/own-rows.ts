import { type Chain, chainOf } from '../columns/chain.js';
import { type PayeesByNumber } from '../roster/payees-by-number.js';
import { type StatementTable } from '../statements/statement-table.js';
import { type Comparer } from './evidence/comparison.js';
import { type NameLevel } from './evidence/weights.js';

const NONE: readonly number[] = [];
/** Levels of a name in a row of one's own; banks cut names off. */
const OWN_NAMES: ReadonlySet<NameLevel> = new Set(['equal', 'slip', 'whole']);

/** Tells which payees have rows of their own: rows that state their NIK or their account, and their name, or their family card and their very name, and are not a namesake's. */
export class OwnRows {
  private byNik: Chain | undefined = undefined;
  private byAccount: StrayRows | undefined = undefined;
  private byFamilyCard: StrayRows | undefined = undefined;
  /** By payee, of all programmes. */
  private readonly known = new Map<number, readonly number[]>();

  constructor(private readonly comparer: Comparer) {}

  /** Whether the report of a statement has, in its programme, another row that is the payee's own. */
  areInReportOf(statement: number, payee: number): boolean {
    const { programme, report } = this.comparer.statements;
    return this.hasOther(
      statement,
      payee,
      (row) => programme[row] === programme[statement] && report[row] === report[statement],
    );
  }

  /** Whether any report has, in the programme of a statement, another row that is the payee's own. */
  areAnywhere(statement: number, payee: number): boolean {
    const { programme } = this.comparer.statements;
    return this.hasOther(statement, payee, (row) => programme[row] === programme[statement]);
  }

  /** Whether the report of a statement has another row that is the payee's own, of whatever programme. */
  areInReportOfAnyProgramme(statement: number, payee: number): boolean {
    const { report } = this.comparer.statements;
    return this.hasOther(statement, payee, (row) => report[row] === report[statement]);
  }

  /** Whether any report has another row that is the payee's own, of whatever programme. */
  areAnywhereOfAnyProgramme(statement: number, payee: number): boolean {
    return this.hasOther(statement, payee, () => true);
  }

  /** Whether a payee has such a row beside the statement itself. */
  hasOther(statement: number, payee: number, isSuch: (row: number) => boolean): boolean {
    return this.rowsOf(payee).some((row) => row !== statement && isSuch(row));
  }

  /** The same of those among them that state the payee's NIK. */
  hasOtherWithNik(statement: number, payee: number, isSuch: (row: number) => boolean): boolean {
    const { rowsByNik } = this;
    for (let row = rowsByNik.first(payee); row !== -1; row = rowsByNik.next[row]!)
      if (row !== statement && isSuch(row) && this.hasOwnName(row, payee)) return true;
    return false;
  }

  /** The payee's own rows; one that states several of the payee's numbers may come several times. */
  private rowsOf(payee: number): readonly number[] {
    let rows = this.known.get(payee);
    if (rows === undefined) this.known.set(payee, (rows = this.findRows(payee)));
    return rows;
  }

  private findRows(payee: number): readonly number[] {
    const { rowsByNik } = this;
    const own: number[] = [];
    for (let row = rowsByNik.first(payee); row !== -1; row = rowsByNik.next[row]!)
      if (this.hasOwnName(row, payee)) own.push(row);
    this.addByOtherNumbers(own, payee);
    return own.length === 0 ? NONE : own;
  }

  /** Adds rows with an account or a family card of a payee that state another NIK, or none. */
  private addByOtherNumbers(own: number[], payee: number): void {
    const { statements, roster, shared } = this.comparer;
    const { holders, rows, table } = roster;
    const { accounts, familyCards } = statements.vocabulary;
    this.byAccount ??= new StrayRows(statements, statements.account, accounts.size, holders.byAccount);
    this.byFamilyCard ??= new StrayRows(statements, statements.kk, familyCards.size, holders.byFamilyCard);
    const { next } = roster.entriesOf;
    const first = roster.firstEntryOf(payee);
    for (let entry = first; entry !== -1; entry = next[entry]!) {
      const account = table.account[rows[entry]!]!;
      const card = table.kk[rows[entry]!]!;
      // Most further entries have the numbers of the first one.
      if (entry !== first && account === table.account[rows[first]!] && card === table.kk[rows[first]!])
        continue;
      if (!shared.isSharedAccount(account))
        this.byAccount.addTo(own, account, payee, (row) => this.hasOwnName(row, payee));
      if (!shared.isSharedFamilyCard(card))
        this.byFamilyCard.addTo(own, card, payee, (row) => this.hasVeryName(row, payee));
    }
  }

  private get rowsByNik(): Chain {
    const { statements } = this.comparer;
    return (this.byNik ??= chainOf(
      statements.vocabulary.nationalIds.size,
      statements.nik,
      statements.length,
    ));
  }

  private hasOwnName(row: number, payee: number): boolean {
    return OWN_NAMES.has(this.comparer.nameLevel(row, payee));
  }

  /** Beside a family card the name has to be the very same: others of the family have the card, too. */
  private hasVeryName(row: number, payee: number): boolean {
    return this.comparer.nameLevel(row, payee) === 'equal' && !this.isNamesakes(row, payee);
  }

  /** Whether a row states the NIK of another payee who has the very name. */
  private isNamesakes(row: number, payee: number): boolean {
    const { roster, statements } = this.comparer;
    const nik = statements.nik[row]!;
    if (nik === 0 || nik === payee || roster.firstEntryOf(nik) === -1) return false;
    return this.comparer.nameLevel(row, nik) === 'equal';
  }
}

/** Rows that state a number, but for those with the NIK of the only payee who has it: these are found by their NIK, and are nearly all. */
class StrayRows {
  private readonly nik: Int32Array;
  private readonly rows: Int32Array;
  /** Positions among them by number. */
  private readonly byNumber: Chain;

  /** `column`: the number that each row states; numbers run to `largest`. `holders` may be released by now: then no row is left out. */
  constructor({ nik, length }: StatementTable, column: Int32Array, largest: number, holders: PayeesByNumber) {
    const rows: number[] = [];
    for (let row = 0; row < length; row++) {
      const number = column[row]!;
      const stated = nik[row]!;
      if (number !== 0 && (stated === 0 || holders.soleOf(number) !== stated)) rows.push(row);
    }
    this.nik = nik;
    this.rows = Int32Array.from(rows);
    this.byNumber = chainOf(largest, column, rows.length, this.rows);
  }

  /** Adds those with a number of a payee that do not state the NIK and are the payee's own. */
  addTo(own: number[], number: number, payee: number, isOwn: (row: number) => boolean): void {
    const { byNumber, nik, rows } = this;
    for (let at = byNumber.first(number); at !== -1; at = byNumber.next[at]!) {
      const row = rows[at]!;
      if (nik[row] !== payee && isOwn(row)) own.push(row);
    }
  }
}
