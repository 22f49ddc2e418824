/** A NIK, KK or account: digits in a row, or a NIK as cards show it. A date or two, and a moment, are shorter. */
const NUMBER_IN_NAME =
  /\p{Nd}{15,}|\p{Nd}{6}([ ._-])\p{Nd}{6}\1\p{Nd}{4}|\p{Nd}{4}(?:([ ._-])\p{Nd}{4})(?:\2\p{Nd}{4}){2}/gu;

/** The name of a file or report with the numbers of people in it reduced to their last four digits. */
export function maskedName(name: string): string {
  return name.replace(NUMBER_IN_NAME, (number) => `…${number.slice(-4)}`);
}
