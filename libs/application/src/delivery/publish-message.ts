import { checkMessage, type Message, MESSAGES } from '#contracts';
import { type Log } from '../ports/log.js';

/** Publishes a message on its topic, with its region as key; resolves when it is durable. Faults: MESSAGE_INVALID; those of publish. */
export async function publishMessage(log: Log, message: Message): Promise<void> {
  const checked = checkMessage(message);
  const { topic } = MESSAGES[checked.type];
  await log.publish(topic, [{ key: checked.region, value: JSON.stringify(checked) }]);
}
