const DIGITS = 12;

/** The id of the entry with a number, which is also its place in lists. */
export function placeOf(number: number): string {
  return String(number).padStart(DIGITS, '0');
}
