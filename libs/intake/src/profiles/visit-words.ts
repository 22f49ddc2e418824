import { VISIT_OUTCOMES, type VisitOutcome } from '../../../domain/src/visits/visit-outcome.js';
import { VISIT_PROFILE } from './known-profiles.js';
import { meanings, wordKey } from './words.js';

const outcomes = meanings(VISIT_PROFILE.outcomes) as ReadonlyMap<string, VisitOutcome>;

/** What came of a visit, by its number on the list, by its word, or by both where they agree; undefined for anything else. */
export function visitOutcome(text: string): VisitOutcome | undefined {
  const [, number, word = ''] = /^(\d*)\s*(.*)$/.exec(wordKey(text))!;
  const byWord = outcomes.get(word);
  if (number === '') return byWord;
  const byNumber = VISIT_OUTCOMES[Number(number) - 1];
  return word === '' || byWord === byNumber ? byNumber : undefined;
}
