import { shownText } from '#intake';

/** What a spreadsheet would run as a formula: the list of decisions would come back with an apostrophe before it. */
const FORMULA = /^[=+\-@\s]+/;

/**
 * A person's reason as it is kept: one line, with long numbers reduced to their last four digits, since a NIK must not be spread by free text. It is masked
 * rather than refused, as a list of decisions is when it is read: the answer of a person who typed one is not lost, and both ways keep the same text.
 */
export function reasonText(text: string): string {
  return shownText(text).replace(FORMULA, '');
}
