/** Rows and columns of a sheet (Excel's limits). */
export const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

const names: string[] = [];

/** Letters of a column, counted from 0: `A`, `Z`, `AA`. Throws a RangeError behind the last one. */
export function columnName(column: number): string {
  if (column >= MOST_COLUMNS) throw new RangeError(`A sheet has ${MOST_COLUMNS} columns at most.`);
  while (names.length <= column) names.push(spell(names.length));
  return names[column]!;
}

function spell(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : spell(Math.floor(column / 26) - 1) + last;
}
