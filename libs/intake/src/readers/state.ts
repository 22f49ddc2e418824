/** Puts a value into a row of a table, which begins as zeros: 0 is not written, so that a column in which nothing is stated takes no memory. */
export function state(column: Int32Array | Uint16Array | Uint8Array, row: number, value: number): void {
  if (value !== 0) column[row] = value;
}
