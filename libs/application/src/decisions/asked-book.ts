import { type AskedPayment, type DescribedQuestion } from '#domain';
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
  book: AskedBook,
  paymentKey: string,
  evidence: string,
): DescribedQuestion | undefined {
  const asked = questionsAbout(book, paymentKey);
  return asked.find((question) => question.evidence === evidence) ?? asked[0];
}

/** A payment that waits for a decision, and its payee; undefined for one that does not wait, or that its question does not show. */
export function heldPayment(
  book: Pick<AskedBook, 'questions'>,
  paymentKey: string,
): { readonly payment: AskedPayment; readonly payee: DescribedQuestion['payee'] } | undefined {
  for (const { shown, payee } of questionsAbout(book, paymentKey)) {
    const payment = shown.find((each) => each.paymentKey === paymentKey);
    if (payment !== undefined) return { payment, payee };
  }
  return undefined;
}

/** Whether an entitlement of the ledger has this ref. */
export function isEntitled({ ledger }: AskedBook, rosterRef: string): boolean {
  const found = ledger.find(`ref ${rosterRef}`, [
    (page) => page.textMask('rosterRef', rosterRef, 'ANYWHERE'),
  ]);
  return found.some((at) => ledger.row(at).rosterRef === rosterRef);
}

function questionsAbout(
  { questions }: Pick<AskedBook, 'questions'>,
  paymentKey: string,
): DescribedQuestion[] {
  const found = questions.find(`payment ${paymentKey}`, [
    (page) => page.textMask('paymentKeys', paymentKey, 'ANYWHERE'),
  ]);
  return Array.from(found, (at) => questionOf(questions.row(at)));
}
