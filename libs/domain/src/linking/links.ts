import { columnBeside } from '../columns/growable.js';
import { type StatementTable } from '../statements/statement-table.js';
import { type Comparison } from './evidence/comparison.js';
import { comparisonOfCode, isNameEqual, levelCode } from './evidence/level-codes.js';

/** Link kinds in the columns are positions in LINK_KINDS (findings/finding-kinds). */
export const AUTO = 0;
export const REVIEW = 1;
export const NONE = 2;
export const OUTSIDE = 3;
export const SUPERSEDED = 4;

/** What the evidence says of some statements beside the columns: by row of the statement table. */
export interface LinkRemarks {
  /** Candidates of statements under review, best first. */
  readonly candidates: Map<number, readonly number[]>;
  /** Best minus second candidate in hundredths, of statements with several. */
  readonly margin: Map<number, number>;
  /** Statements linked without their NIK being equal: others may fit better (rules, 3.9). */
  readonly inexact: number[];
}

/** What the evidence says of each statement: columns by row of the statement table. */
export class EvidenceLinks implements LinkRemarks {
  readonly kind: Uint8Array;
  /** Vocabulary id of the best candidate's NIK; 0 where there is none. */
  readonly payee: Int32Array;
  /** Sum of the best candidate in hundredths. */
  readonly sum: Int32Array;
  readonly candidates = new Map<number, readonly number[]>();
  readonly margin = new Map<number, number>();
  readonly inexact: number[] = [];
  /** Levels of the best candidate, and the entry that all of them come from: -1 where there is no candidate, or several entries. */
  private readonly levels: Uint16Array;
  private readonly entry: Int32Array;

  readonly length: number;

  /** For these statements, in memory like theirs. */
  constructor({ length, nik }: Pick<StatementTable, 'length' | 'nik'>) {
    this.length = length;
    this.kind = columnBeside(nik, Uint8Array, length).fill(NONE);
    this.payee = columnBeside(nik, Int32Array, length);
    this.sum = columnBeside(nik, Int32Array, length);
    this.levels = columnBeside(nik, Uint16Array, length);
    this.entry = columnBeside(nik, Int32Array, length).fill(-1);
  }

  /** Takes what was remarked elsewhere of other statements, whose columns are these. */
  addRemarks({ candidates, margin, inexact }: LinkRemarks): void {
    for (const [statement, payees] of candidates) this.candidates.set(statement, payees);
    for (const [statement, sum] of margin) this.margin.set(statement, sum);
    // One by one: a report without NIKs has more of them than a call takes arguments.
    for (const statement of inexact) this.inexact.push(statement);
    this.inexact.sort((one, other) => one - other);
  }

  /** The comparison of a statement with its best candidate, where it is known from the linking; as the comparer would make it anew. */
  comparison(statement: number): Comparison | undefined {
    const entry = this.entry[statement]!;
    if (entry === -1) return undefined;
    return comparisonOfCode(this.levels[statement]!, this.payee[statement]!, entry, this.sum[statement]!);
  }

  /** The entry that all of that comparison comes from, or -1 where it is not known. */
  entryOf(statement: number): number {
    return this.entry[statement]!;
  }

  /** Its levels as a number (`levelCode`), where it is known. */
  levelsOf(statement: number): number {
    return this.levels[statement]!;
  }

  /** Whether a statement is known to have the very name of its best candidate. */
  isKnownByName(statement: number): boolean {
    return this.entry[statement] !== -1 && isNameEqual(this.levels[statement]!);
  }

  /** Links a statement to its best candidate. */
  link(statement: number, best: Comparison): void {
    this.kind[statement] = AUTO;
    this.keepBest(statement, best);
    if (best.nik !== 'equal') this.inexact.push(statement);
  }

  /** Links a statement to a payee whose NIK it states, all of whose evidence has these levels (`levelCode`) and comes from one entry. */
  linkExact(statement: number, payee: number, entry: number, levels: number, sum: number): void {
    this.kind[statement] = AUTO;
    this.payee[statement] = payee;
    this.sum[statement] = sum;
    this.levels[statement] = levels;
    this.entry[statement] = entry;
  }

  /** Leaves a statement to a person, with its candidates from the best on. */
  hold(statement: number, candidates: readonly Comparison[]): void {
    const [best, second] = candidates;
    this.kind[statement] = REVIEW;
    this.keepBest(statement, best!);
    this.candidates.set(
      statement,
      candidates.map(({ payee }) => payee),
    );
    if (second) this.margin.set(statement, best!.sum - second.sum);
  }

  /** Leaves a statement without a household; `best` is the supported candidate that was not enough, if any. */
  leave(statement: number, best: Comparison | undefined, liesElsewhere: boolean): void {
    this.kind[statement] = liesElsewhere ? OUTSIDE : NONE;
    if (best) this.keepBest(statement, best);
  }

  private keepBest(statement: number, best: Comparison): void {
    this.payee[statement] = best.payee;
    this.sum[statement] = best.sum;
    const { accountEntry: entry, kkEntry, nameEntry, areaEntry } = best;
    if (kkEntry !== entry || nameEntry !== entry || areaEntry !== entry) return;
    this.levels[statement] = levelCode(best);
    this.entry[statement] = entry;
  }
}
