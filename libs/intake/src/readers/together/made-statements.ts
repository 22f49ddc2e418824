/** Statements that rows which were found together make: `count` of them, from row `first` of the table on; `rows` says of each which row of the group it is of. */
export interface MadeStatements {
  readonly first: number;
  readonly count: number;
  readonly rows: Int32Array;
}

/** Puts values by row of the group into a column of the table. */
export function put(values: Int32Array, { first, count, rows }: MadeStatements, column: Int32Array): void {
  for (let at = 0; at < count; at++) column[first + at] = values[rows[at]!]!;
}
