/** What something of a size was measured to take. */
export interface MeasuredPoint {
  readonly size: number;
  readonly value: number;
}

/** What the work of a region costs, as it was measured with the services themselves. */
export interface MeasuredCosts {
  /** Seconds that a service takes to take up a file, by its rows. */
  readonly takingUp: readonly MeasuredPoint[];
  /** Seconds of a revision of a book, by its households. */
  readonly revising: readonly MeasuredPoint[];
  /** Bytes of memory, at their highest, of a process that computes one book from its files, by its households. */
  readonly memory: readonly MeasuredPoint[];
  /** Rows of a report of one channel, for each household. */
  readonly rowsPerHousehold: number;
  /** What a stage leaves in the store, for each household: files, rows and revisions. */
  readonly bytesPerHousehold: number;
  /** Bytes a second that the database takes in, in pages of the usual size. */
  readonly storedPerSecond: number;
  /** Alerts of a stage, for each household. */
  readonly alertsPerHousehold: number;
  /** Alerts a second that the log takes in. */
  readonly publishedPerSecond: number;
}

/**
 * What something of any size takes: on the straight line between what was measured beside it; below the least of it as that, above the most on along the last line.
 * Points are in the order of their sizes, two at least.
 */
export function costOf(points: readonly MeasuredPoint[], size: number): number {
  const next = points.findIndex((point) => point.size >= size);
  if (next === 0) return points[0]!.value;
  const at = next < 0 ? points.length - 1 : next;
  const [before, after] = [points[at - 1]!, points[at]!];
  const slope = (after.value - before.value) / (after.size - before.size);
  return before.value + Math.max(0, slope) * (size - before.size);
}
