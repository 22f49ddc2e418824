import { type Log } from '#application';
import { type Message, readMessage, TOPICS } from '#contracts';

/** The messages of all topics so far, in the order of their partitions. */
export async function published(log: Log): Promise<readonly Message[]> {
  const messages: Message[] = [];
  const group = `reader-${Math.random()}`;
  const topics = Object.values(TOPICS);
  const lags = (await Promise.all(topics.map((topic) => log.lag(group, topic)))).flat();
  let awaited = lags.reduce((sum, { next, end }) => sum + end - next, 0);
  if (awaited === 0) return messages;
  await new Promise<void>((done, fail) => {
    const take = async ({
      topic,
      records,
      commit,
    }: Parameters<Parameters<Log['subscribe']>[0]['take']>[0]) => {
      for (const { value } of records) messages.push(readMessage(topic as (typeof topics)[number], value));
      awaited -= records.length;
      await commit(records.at(-1)!.offset + 1);
      if (awaited === 0) done();
    };
    log.subscribe({ group, topics, take, onFault: fail }).catch(fail);
  });
  return messages;
}
