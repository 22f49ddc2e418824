/**
 * Gives each row of `gains` (0 and above) at most one column and each column at most one row, so that the sum of the gains is the largest: the Hungarian method with
 * potentials, in rows² x columns steps. Returns the column of each row, -1 where it has none. A pair without gain is none. The same gains give the same answer.
 */
export function assignColumns(gains: readonly (readonly number[])[]): number[] {
  const rows = gains.length;
  const columns = gains[0]?.length ?? 0;
  // As many columns more as there are rows, without gain: a row may stay alone.
  const cost = (row: number, column: number) => (column < columns ? -gains[row]![column]! : 0);
  const width = columns + rows;
  const taker = new Int32Array(width + 1).fill(-1);
  const rowPotential = new Float64Array(rows);
  const columnPotential = new Float64Array(width + 1);
  for (let row = 0; row < rows; row++) {
    const way = new Int32Array(width + 1).fill(width);
    const slack = new Float64Array(width + 1).fill(Infinity);
    const seen = new Uint8Array(width + 1);
    let at = width;
    taker[width] = row;
    do {
      seen[at] = 1;
      const next = nearest(taker[at]!, at, { cost, width, way, slack, seen, rowPotential, columnPotential });
      shift(slack[next]!, { width, slack, seen, taker, rowPotential, columnPotential });
      at = next;
    } while (taker[at] !== -1);
    for (; at !== width; at = way[at]!) taker[at] = taker[way[at]!]!;
  }
  return columnsOfRows(taker, gains);
}

interface Search {
  readonly cost: (row: number, column: number) => number;
  readonly width: number;
  /** The column before each on the way from the new row. */
  readonly way: Int32Array;
  readonly slack: Float64Array;
  readonly seen: Uint8Array;
  readonly taker: Int32Array;
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
}

/** Updates the slacks from one row and returns the column that is reached next; of equals the first. */
function nearest(row: number, from: number, search: Omit<Search, 'taker'>): number {
  const { cost, width, way, slack, seen, rowPotential, columnPotential } = search;
  let next = -1;
  for (let column = 0; column < width; column++) {
    if (seen[column]) continue;
    const reduced = cost(row, column) - rowPotential[row]! - columnPotential[column]!;
    if (reduced < slack[column]!) {
      slack[column] = reduced;
      way[column] = from;
    }
    if (next === -1 || slack[column]! < slack[next]!) next = column;
  }
  return next;
}

/** Moves the potentials so that the column that is reached next costs nothing more. */
function shift(by: number, search: Omit<Search, 'cost' | 'way'>): void {
  const { width, slack, seen, taker, rowPotential, columnPotential } = search;
  for (let column = 0; column <= width; column++)
    if (seen[column]) {
      rowPotential[taker[column]!]! += by;
      columnPotential[column]! -= by;
    } else slack[column]! -= by;
}

function columnsOfRows(taker: Int32Array, gains: readonly (readonly number[])[]): number[] {
  const found = gains.map(() => -1);
  const columns = gains[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    const row = taker[column]!;
    if (row !== -1 && gains[row]![column]! > 0) found[row] = column;
  }
  return found;
}
