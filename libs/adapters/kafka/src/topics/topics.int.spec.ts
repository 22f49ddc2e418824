import { ManualClock } from '../../../../testing/src/time/manual-clock.js';
import { newPrefix, openPart, removePart } from '../../test/kafka-stand.js';

const clock = new ManualClock();
const WEEK = 7 * 24 * 3_600_000;

it.each([
  ['kept for a shorter time', { retention: WEEK }, { retention: -1 }, `retention.ms=${WEEK}, not -1`],
  ['on fewer brokers at once', { inSync: 1 }, { inSync: 2 }, 'min.insync.replicas=1, not 2'],
  ['on fewer brokers', {}, { replicas: 3 }, '1 replicas, not 3'],
])('a topic that is %s than the settings say differs', async (_, there, wanted, difference) => {
  const usual = { replicas: 1, inSync: 1, retention: -1 };
  const prefix = newPrefix();
  const before = await openPart(prefix, clock, { topics: { ...usual, ...there } });
  await before.log.createTopic('inputs', 2);
  await before.close();
  const after = await openPart(prefix, clock, { topics: { ...usual, ...wanted } });
  await expect(after.log.createTopic('inputs', 2)).rejects.toMatchObject({
    code: 'TOPIC_DIFFERS',
    message: `${prefix}inputs has ${difference}`,
  });
  await after.close();
  await removePart(prefix);
});

it('a topic that is kept longer than the settings say will do', async () => {
  const prefix = newPrefix();
  const before = await openPart(prefix, clock);
  await before.log.createTopic('inputs', 2);
  await before.close();
  const after = await openPart(prefix, clock, { topics: { replicas: 1, inSync: 1, retention: WEEK } });
  await after.log.createTopic('inputs', 2);
  await after.close();
  await removePart(prefix);
});
