/**
 * A number as a statement gives it: a NIK, KK, account or card may be complete, shortened by a spreadsheet
 * (`kept` leading digits are certain), or have another count of digits than it should.
 */
export interface StatedNumber {
  /** The digits as stated; of a shortened number only the certain ones. */
  readonly digits: string;
  /** True when a spreadsheet dropped digits behind those given. */
  readonly shortened: boolean;
}

/** Digits of a NIK and of a KK. */
export const NATIONAL_ID_DIGITS = 16;

/** Up to how many edits are told apart; more count as `EDITS_BEYOND`. */
export const EDITS_BEYOND = 3;

/**
 * Edits between two strings of digits: substitution, insertion, deletion and swap of neighbours count one each (optimal
 * string alignment), up to EDITS_BEYOND. Source: domain, Identifiers (one digit off is payable with a letter).
 */
export function digitEdits(one: string, other: string): number {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) >= EDITS_BEYOND) return EDITS_BEYOND;
  // What is equal at both ends costs nothing.
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end--;
    otherEnd--;
  }
  // Most often nothing is left but a digit more, or another one.
  const left = Math.max(end, otherEnd) - start;
  if (left <= 1 || end === start || otherEnd === start) return Math.min(left, EDITS_BEYOND);
  return alignedEdits(one.slice(start, end), other.slice(start, otherEnd));
}

/** Rows of the table of edits that are looked at together: two before the one that is made. */
let tableRows = [new Uint8Array(32), new Uint8Array(32), new Uint8Array(32)] as const;

/** The same by the table of edits, row by row; a row in which all are beyond ends it. What lies so far off its diagonal is beyond, too. */
function alignedEdits(one: string, other: string): number {
  if (other.length >= tableRows[0].length) {
    const room = other.length * 2;
    tableRows = [new Uint8Array(room), new Uint8Array(room), new Uint8Array(room)];
  }
  let [beforePrevious, previous, current] = tableRows;
  for (let column = 0; column <= EDITS_BEYOND; column++) previous[column] = column;
  for (let row = 1; row <= one.length; row++) {
    const first = Math.max(1, row - EDITS_BEYOND + 1);
    const last = Math.min(other.length, row + EDITS_BEYOND - 1);
    let fewest = (current[first - 1] = first === 1 ? row : EDITS_BEYOND);
    for (let column = first; column <= last; column++) {
      const same = one[row - 1] === other[column - 1];
      let edits = Math.min(
        previous[column]! + 1,
        current[column - 1]! + 1,
        previous[column - 1]! + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        edits = Math.min(edits, beforePrevious[column - 2]! + 1);
      current[column] = edits;
      fewest = Math.min(fewest, edits);
    }
    current[last + 1] = EDITS_BEYOND;
    // A swap reaches back one row, which has at most one less, and costs one.
    if (fewest >= EDITS_BEYOND) return EDITS_BEYOND;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  return Math.min(previous[other.length]!, EDITS_BEYOND);
}

/** Shows the last four digits only (domain, UU 27/2022: digits 7-12 of a NIK are birth date and sex). */
export function maskNumber(digits: string): string {
  return digits.length <= 4 ? '*'.repeat(digits.length) : '*'.repeat(digits.length - 4) + digits.slice(-4);
}
