import { type Comparison } from './comparison.js';

/** Link kinds in the columns are positions in LINK_KINDS (findings/finding-kinds). */
export const AUTO = 0;
export const REVIEW = 1;
export const NONE = 2;
export const OUTSIDE = 3;
export const SUPERSEDED = 4;

/** What the evidence says of each statement: columns by row of the statement table. */
export class EvidenceLinks {
  readonly kind: Uint8Array;
  /** Vocabulary id of the best candidate's NIK; 0 where there is none. */
  readonly payee: Int32Array;
  /** Sum of the best candidate in hundredths. */
  readonly sum: Int32Array;
  /** Candidates of statements under review, best first. */
  readonly candidates = new Map<number, readonly number[]>();
  /** Best minus second candidate in hundredths, of statements with several. */
  readonly margin = new Map<number, number>();
  /** Statements linked without their NIK being equal: others may fit better (rules, 3.9). */
  readonly inexact: number[] = [];

  constructor(readonly length: number) {
    this.kind = new Uint8Array(length).fill(NONE);
    this.payee = new Int32Array(length);
    this.sum = new Int32Array(length);
  }

  /** Links a statement to its best candidate. */
  link(statement: number, best: Comparison): void {
    this.kind[statement] = AUTO;
    this.payee[statement] = best.payee;
    this.sum[statement] = best.sum;
    if (best.nik !== 'equal') this.inexact.push(statement);
  }

  /** Leaves a statement to a person, with its candidates from the best on. */
  hold(statement: number, candidates: readonly Comparison[]): void {
    const [best, second] = candidates;
    this.kind[statement] = REVIEW;
    this.payee[statement] = best!.payee;
    this.sum[statement] = best!.sum;
    this.candidates.set(
      statement,
      candidates.map(({ payee }) => payee),
    );
    if (second) this.margin.set(statement, best!.sum - second.sum);
  }

  /** Leaves a statement without a household; `best` is the supported candidate that was not enough, if any. */
  leave(statement: number, best: Comparison | undefined, liesElsewhere: boolean): void {
    this.kind[statement] = liesElsewhere ? OUTSIDE : NONE;
    this.payee[statement] = best?.payee ?? 0;
    this.sum[statement] = best?.sum ?? 0;
  }
}
