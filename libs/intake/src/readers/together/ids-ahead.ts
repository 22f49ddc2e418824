import { type RowsAhead } from '../../carriers/row-source.js';

/** A column of rows that were found together, whose cells become ids. */
export interface IdsAhead {
  /** Puts the ids of the rows from `from` to before `to`, none of which is odd, into `ids`, from place `idsFrom` on. False where the file has no such column: then nothing is put there. */
  takeIds(ahead: RowsAhead, from: number, to: number, ids: Int32Array, idsFrom: number): boolean;
}
