import { type Batch, type Log, type Subscription } from '#application';
import { type Message, readMessage, TOPICS } from '#contracts';

/** The topics on which services publish. */
const TOPIC_NAMES = Object.values(TOPICS).filter((topic) => !topic.includes('.inbound.'));

let readers = 0;

/** How many messages stand on all topics. */
export async function countPublished(log: Log): Promise<number> {
  const lags = await Promise.all(TOPIC_NAMES.map((topic) => log.lag('nobody', topic)));
  return lags.flat().reduce((sum, { end }) => sum + end, 0);
}

/** The messages of all topics so far, in the order of their partitions. */
export async function published(log: Log): Promise<readonly Message[]> {
  const messages: Message[] = [];
  let awaited = await countPublished(log);
  if (awaited === 0) return messages;
  let subscription: Subscription | undefined;
  await new Promise<void>((done, fail) => {
    const take = async ({ topic, records, commit }: Batch): Promise<void> => {
      for (const { value } of records)
        messages.push(readMessage(topic as (typeof TOPIC_NAMES)[number], value) as Message);
      await commit(records.at(-1)!.offset + 1);
      awaited -= records.length;
      if (awaited === 0) done();
    };
    log
      .subscribe({ group: `reader-${++readers}`, topics: TOPIC_NAMES, take, onFault: fail })
      .then((begun) => (subscription = begun), fail);
  });
  await subscription?.stop();
  return messages;
}
