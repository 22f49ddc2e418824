/** Where in sorted texts those stand that begin so: from `start` to before `end`. */
export function rangeBeginningWith(
  sorted: readonly string[],
  beginning: string,
): { readonly start: number; readonly end: number } {
  const start = lowerBound(sorted, beginning);
  let end = start;
  while (end < sorted.length && sorted[end]!.startsWith(beginning)) end++;
  return { start, end };
}

function lowerBound(sorted: readonly string[], value: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
