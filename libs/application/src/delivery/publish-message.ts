import { checkMessage, type Message, MESSAGES } from '#contracts';
import { type Log, type RecordPlace } from '../ports/log.js';
import { originHeaders } from '../telemetry/origin.js';

/** Publishes a message on its topic, with its region as key, and headers that say what it all began with; resolves when it is durable, with its place. Faults: MESSAGE_INVALID; those of publish. */
export async function publishMessage(log: Log, message: Message): Promise<RecordPlace> {
  const checked = checkMessage(message);
  const { topic } = MESSAGES[checked.type];
  const [place] = await log.publish(topic, [
    { key: checked.region, value: JSON.stringify(checked), headers: originHeaders() },
  ]);
  return place!;
}
