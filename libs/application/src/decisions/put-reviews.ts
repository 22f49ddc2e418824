import { type ComputedBook, decisionStandings, describeQuestion, listQuestions } from '#domain';
import { putList } from '../book/list-segments.js';
import { type ScopedSegments } from '../ports/scoped-segments.js';
import { type NamedSegment } from '../ports/segments.js';
import { QUESTION_LIST, questionEntry } from './question-list.js';
import { STANDING_LIST, standingEntry } from './standing-list.js';

/** Stores what people have to decide, and what became of what they decided; returns how a head names it. Faults: those of put. */
export async function putReviews(segments: ScopedSegments, book: ComputedBook): Promise<NamedSegment[]> {
  const questions = listQuestions(book);
  const standings = decisionStandings(book);
  const pages = await Promise.all([
    putList(segments, QUESTION_LIST, questions.length, (at) =>
      questionEntry(describeQuestion(book, questions[at]!)),
    ),
    putList(segments, STANDING_LIST, standings.length, (at) => standingEntry(standings[at]!)),
  ]);
  return pages.flat();
}
