import { type DescribedQuestion } from '#domain';
import { type LEDGER_LIST } from '../book/book-lists.js';
import { type LoadedList } from '../book/loaded-list.js';
import { type Head } from '../ports/segments.js';
import { type QUESTION_LIST, questionOf } from './question-list.js';

/** A revision of a book, as far as answers are held against it. */
export interface AskedBook {
  readonly head: Head;
  readonly questions: LoadedList<typeof QUESTION_LIST.fields>;
  readonly ledger: LoadedList<typeof LEDGER_LIST.fields>;
}

/** The question that a payment waits for: of several (the rows of one key may be asked about otherwise) the one about this evidence, else the first. */
export function questionAbout(
  { questions }: AskedBook,
  paymentKey: string,
  evidence: string,
): DescribedQuestion | undefined {
  const found = questions.find(`payment ${paymentKey}`, [
    (page) => page.textMask('paymentKeys', paymentKey, 'ANYWHERE'),
  ]);
  const asked = Array.from(found, (at) => questionOf(questions.row(at)));
  return asked.find((question) => question.evidence === evidence) ?? asked[0];
}

/** Whether an entitlement of the ledger has this ref. */
export function isEntitled({ ledger }: AskedBook, rosterRef: string): boolean {
  const found = ledger.find(`ref ${rosterRef}`, [
    (page) => page.textMask('rosterRef', rosterRef, 'ANYWHERE'),
  ]);
  return found.some((at) => ledger.row(at).rosterRef === rosterRef);
}
