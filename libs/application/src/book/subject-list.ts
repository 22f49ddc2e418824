import { type NamedFinding } from '../alerts/finding-subject.js';
import { type List } from '../pages/list-page.js';
import { type ScopedSegments } from '../ports/scoped-segments.js';
import { type NamedSegment } from '../ports/segments.js';
import { putList } from './list-segments.js';

/** What each finding is about, in the order of the findings: beside them, since they are compared with what others compute. */
export const SUBJECT_LIST = { kind: 'SUBJECTS', fields: { subject: 'text' } } as const satisfies List;

/** Stores what the findings of a book are about, and returns how a head names the pages. Faults: those of put. */
export function putSubjects(
  segments: ScopedSegments,
  named: readonly NamedFinding[],
): Promise<NamedSegment[]> {
  return putList(segments, SUBJECT_LIST, named.length, (at) => ({ subject: named[at]!.subject }));
}
