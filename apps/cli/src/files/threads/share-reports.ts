/** From so many bytes of input on a second thread gains more than starting it costs. */
const FEWEST_BYTES = 160 * 1024 * 1024;

/** What there is to read: bytes of the lists that are read before the reports, and of each report. */
export interface Work {
  readonly lists: number;
  readonly reports: readonly number[];
}

/** Whether there is so much to read that a second thread helps. */
export function isWorthSharing({ lists, reports }: Work): boolean {
  return reports.reduce((sum, bytes) => sum + bytes, lists) >= FEWEST_BYTES;
}

/** How many reports, from the first on, a second thread is to read, so that both threads have about as many bytes; 0 where there is none. */
export function countForThread({ lists, reports }: Work): number {
  if (reports.length === 0) return 0;
  const total = reports.reduce((sum, bytes) => sum + bytes, lists);
  let count = 0;
  let taken = 0;
  while (count < reports.length && isCloser(taken, taken + reports[count]!, total / 2))
    taken += reports[count++]!;
  return Math.max(1, count);
}

function isCloser(less: number, more: number, wanted: number): boolean {
  return Math.abs(more - wanted) <= Math.abs(less - wanted);
}
