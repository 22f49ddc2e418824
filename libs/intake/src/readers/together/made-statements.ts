import { type RowsAhead } from '../../carriers/row-source.js';
import { type IdsAhead } from './ids-ahead.js';

/** Statements that rows which were found together make: `count` of them, from row `first` of the table on; `rows` says of each which row of the group it is of, and `areOneEach` that those are all, in their order. */
export interface MadeStatements {
  readonly first: number;
  readonly count: number;
  readonly rows: Int32Array;
  readonly areOneEach: boolean;
}

/** Ids by row of a group. */
let ids = new Int32Array(0);

/** Puts values by row of the group into a column of the table. */
export function put(values: Int32Array, { first, count, rows }: MadeStatements, column: Int32Array): void {
  for (let at = 0; at < count; at++) column[first + at] = values[rows[at]!]!;
}

/** Puts the ids of cells, of the rows from `from` to before `to`, into a column of the table; there stand zeros, which stay where the file has no such cells. */
export function putIds(
  cells: IdsAhead,
  { ahead, from, to }: { readonly ahead: RowsAhead; readonly from: number; readonly to: number },
  made: MadeStatements,
  column: Int32Array,
): void {
  if (made.areOneEach) {
    cells.takeIds(ahead, from, to, column, made.first);
    return;
  }
  if (to > ids.length) ids = new Int32Array(ahead.count);
  if (cells.takeIds(ahead, from, to, ids, from)) put(ids, made, column);
}
