import { type Collections, type Stored } from '../ports/collections.js';
import { type DecisionRecord, DECISIONS, type Subject, subjectKey } from './decision-record.js';

/** The decisions about some payments or evidence, also those that were taken back, the newest first: so many at most. Faults: those of the collections. */
export async function decisionsAbout(
  collections: Collections,
  cycle: string,
  subjects: readonly Subject[],
  limit: number,
): Promise<Stored<DecisionRecord>[]> {
  const decisions = collections.reading(DECISIONS);
  const found: Stored<DecisionRecord>[] = [];
  for (const subject of subjects) {
    const { items } = await decisions.page('ofSubject', subjectKey(cycle, subject), {
      limit,
      newestFirst: true,
    });
    found.push(...items);
  }
  return found.sort((one, other) => (one.item.decision.at < other.item.decision.at ? 1 : -1)).slice(0, limit);
}
