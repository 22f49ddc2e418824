import { type ComputedBook, FindingPlaces, shareBook, type Shared, takeShared } from '#domain';
import { type ResultRows } from '#exports';

/** The large files of a result, which two threads write: those that can be begun before the entitlements are assessed, and the others. */
export const EARLY_FILES = ['reviews.csv', 'links.csv'] as const;
export const LATE_FILES = ['ledger.csv', 'discrepancies.csv'] as const;

/** What the latter are made of, as a message to another thread. */
export interface SharedResult {
  readonly book: Shared<ComputedBook>;
  /** Of each finding the position of its kind, and the subject. */
  readonly kinds: Uint8Array<SharedArrayBuffer>;
  readonly subjects: Int32Array<SharedArrayBuffer>;
}

export function shareResult({ book, findings }: ResultRows): SharedResult {
  const kinds = new Uint8Array(new SharedArrayBuffer(findings.length));
  const subjects = new Int32Array(new SharedArrayBuffer(findings.length * 4));
  kinds.set(findings.kinds);
  subjects.set(findings.subjects);
  return { book: shareBook(book), kinds, subjects };
}

export function takeResult({ book, kinds, subjects }: SharedResult): ResultRows {
  const findings = new FindingPlaces(kinds, subjects);
  return { book: takeShared(book), findings, questions: [], rejects: [] };
}
