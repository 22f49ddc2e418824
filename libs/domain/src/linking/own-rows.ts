import { type Chain, chainOf } from '../columns/chain.js';
import { type Comparer } from './evidence/comparison.js';
import { type NameLevel } from './evidence/weights.js';

const NONE: readonly number[] = [];
/** Levels of a name in a row of one's own; banks cut names off. */
const OWN_NAMES: ReadonlySet<NameLevel> = new Set(['equal', 'slip', 'whole']);

/** Tells which payees have rows of their own: rows that state their NIK or their account, and their name, or their family card and their very name, and are not a namesake's. */
export class OwnRows {
  private byNik: Chain | undefined = undefined;
  private byAccount: Chain | undefined = undefined;
  private byFamilyCard: Chain | undefined = undefined;
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
    const { statements, roster, shared } = this.comparer;
    const { accounts, familyCards } = statements.vocabulary;
    this.byAccount ??= chainOf(accounts.size, statements.account, statements.length);
    this.byFamilyCard ??= chainOf(familyCards.size, statements.kk, statements.length);
    const hasName = (row: number): boolean => this.hasOwnName(row, payee);
    // What else the rows with the NIK state says nothing more of them.
    const isOther = (row: number): boolean => statements.nik[row] !== payee;
    let rows = withOwn(NONE, this.rowsByNik, payee, hasName);
    const { next } = roster.entriesOf;
    for (let entry = roster.firstEntryOf(payee); entry !== -1; entry = next[entry]!) {
      const row = roster.rows[entry]!;
      const account = roster.table.account[row]!;
      if (!shared.isSharedAccount(account))
        rows = withOwn(rows, this.byAccount, account, (other) => isOther(other) && hasName(other));
      const card = roster.table.kk[row]!;
      if (!shared.isSharedFamilyCard(card))
        rows = withOwn(
          rows,
          this.byFamilyCard,
          card,
          (other) => isOther(other) && this.hasVeryName(other, payee),
        );
    }
    return rows;
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

/** `rows`, and those of a group that are one's own. */
function withOwn(
  rows: readonly number[],
  groups: Chain,
  key: number,
  isOwn: (row: number) => boolean,
): readonly number[] {
  let all: number[] | undefined;
  for (let row = groups.first(key); row !== -1; row = groups.next[row]!)
    if (isOwn(row)) (all ??= [...rows]).push(row);
  return all ?? rows;
}
