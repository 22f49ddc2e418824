import { allItems } from '../collections/each-item.js';
import { isFault } from '../faults/fault.js';
import { type Collections, type Stored, type WritableCollection } from '../ports/collections.js';
import { type RepeatRecord, REPEATS } from './repeat-record.js';

/**
 * Takes away what writes were answered with where it names something: people's reasons stand in it. Who repeats such a write has it done again under its
 * claim, which changes nothing. Faults: those of the collections.
 */
export async function forgetAnswers(collections: Collections, about: string): Promise<void> {
  const records = collections.writing(REPEATS, 'gateway');
  for (const stored of await allItems(records, 'byAge', '')) await forgetAnswer(records, stored, about);
}

async function forgetAnswer(
  records: WritableCollection<RepeatRecord>,
  { id, version, item }: Stored<RepeatRecord>,
  about: string,
): Promise<void> {
  const { answer, ...rest } = item;
  if (answer === undefined || !JSON.stringify(answer).includes(about)) return;
  try {
    await records.replace(id, version, rest);
  } catch (fault) {
    // Cleared away meanwhile: an answer that is there does not change.
    if (!isFault(fault, 'ITEM_MISSING', 'ITEM_CHANGED')) throw fault;
  }
}
