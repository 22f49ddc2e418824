import { checkMessage } from '#contracts';
import { type ReadableCollection } from '../ports/collections.js';
import { type Claim } from '../repeats/repeat-record.js';
import { type DecisionRecord } from './decision-record.js';

/** The message that tells a change of a decision; that one was made under the id of the claim, unless `said` names another. */
export function decisionMessage(
  type: 'decision.made.v1' | 'decision.withdrawn.v1',
  claim: Claim,
  { cycle, region }: { readonly cycle: string; readonly region: string },
  said: object,
) {
  const { id, at } = claim;
  return checkMessage({ type, id: `m-${id}`, region, cycle, at, decision: `d-${id}`, ...said });
}

/** When a decision counts as made: of two about the same the later one holds, even where a clock was set back between them. Faults: those of the collection. */
export async function momentAfterAll(
  records: ReadableCollection<DecisionRecord>,
  { at }: Claim,
  cycle: string,
): Promise<string> {
  const { items } = await records.page('ofCycle', cycle, { limit: 1, newestFirst: true });
  const newest = items[0]?.item.decision.at;
  return newest === undefined || newest < at ? at : new Date(Date.parse(newest) + 1).toISOString();
}
