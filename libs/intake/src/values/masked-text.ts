/** So many digits in a row, also with signs between, may be a NIK, KK, account or card. */
const LONG_NUMBER = /\d(?:[\s.\-'’]*\d){8,}/g;

/** A text with long numbers reduced to their last four digits, so that a message never holds a NIK, KK, account or card (domain, UU 27/2022). */
export function maskLongNumbers(text: string): string {
  return text.replace(LONG_NUMBER, (number) => `…${number.replace(/\D/g, '').slice(-4)}`);
}

/** What a cell says, for a message: masked, one line, at most 40 characters, in quotes. */
export function quoted(text: string): string {
  const line = maskLongNumbers(text.replace(/\s+/g, ' ').trim());
  return `"${line.length > 40 ? `${line.slice(0, 39)}…` : line}"`;
}

/** The last four digits of a number with how many there are before left out. */
export function lastDigits(digits: string): string {
  return digits.length <= 4 ? digits : `…${digits.slice(-4)}`;
}
