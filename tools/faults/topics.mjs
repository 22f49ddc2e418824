// What faults are done to on the broker itself, as operators and other clients do.
import kafkajs from 'kafkajs';

/** A client that has nothing to do with the services. */
function clientOf(broker) {
  return new kafkajs.Kafka({ brokers: [broker], logLevel: kafkajs.logLevel.NOTHING });
}

/** All that stands on a topic. */
async function recordsOf(broker, topic) {
  const kafka = clientOf(broker);
  const admin = kafka.admin();
  await admin.connect();
  const ends = await admin.fetchTopicOffsets(topic);
  await admin.disconnect();
  const count = ends.reduce((sum, { high }) => sum + Number(high), 0);
  const consumer = kafka.consumer({ groupId: `faults-${Date.now()}` });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  const records = [];
  await new Promise((done) => {
    if (count === 0) done();
    void consumer.run({
      eachMessage: async ({ message }) => {
        if (records.push(message) === count) done();
      },
    });
  });
  await consumer.disconnect();
  return records;
}

/** Publishes everything of some topics once more, the last first. Returns how many messages that were. */
export async function repeatBackwards(broker, topics) {
  const producer = clientOf(broker).producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
  await producer.connect();
  let count = 0;
  for (const topic of topics) {
    const records = (await recordsOf(broker, topic)).toReversed();
    const messages = records.map(({ key, value, headers }) => ({ key, value, headers }));
    if (messages.length > 0) await producer.send({ topic, messages });
    count += messages.length;
  }
  await producer.disconnect();
  return count;
}

/** Has a group without members begin anew in a topic. */
export async function beginAnew(broker, groupId, topic) {
  const admin = clientOf(broker).admin();
  await admin.connect();
  await admin.resetOffsets({ groupId, topic, earliest: true });
  await admin.disconnect();
}
