import { shownText } from '#intake';
import { fieldFault } from '../problems/request-fault.js';

/** What a spreadsheet would run as a formula: the list of decisions would come back with an apostrophe before it. */
const FORMULA = /^[=+\-@\s]+/;

/**
 * A person's reason as it is kept: one line, with long numbers reduced to their last four digits, since a NIK must not be spread by free text. It is masked
 * rather than refused, as a list of decisions is when it is read: the answer of a person who typed one is not lost, and both ways keep the same text.
 */
export function reasonText(text: string): string {
  return shownText(text).replace(FORMULA, '');
}

/** Characters of a reason. */
type ReasonLength = Readonly<Record<'least' | 'most', number>>;

/** Whether a reason as it is kept is neither too short nor too long. */
export function isReason(kept: string, { least, most }: ReasonLength): boolean {
  return kept.length >= least && kept.length <= most;
}

/** The same of a reason that has to say something. Faults: FIELDS_INVALID where too little is left of it. */
export function keptReason(text: string, { least, most }: ReasonLength): string {
  const kept = reasonText(text);
  if (kept.length >= least) return kept;
  throw fieldFault({ field: 'reason', code: 'TEXT_LENGTH', details: { least: `${least}`, most: `${most}` } });
}
