import { MessageFault } from './message-fault.js';
import { isMessageType, type Message, MESSAGES } from './messages.js';
import { type TopicName } from './topics.js';

/** How many broken fields a fault names. */
const NAMED = 3;

/**
 * Reads a record of a topic: JSON text of a message. Fields that this version does not know are left out.
 * Faults: MESSAGE_INVALID (no JSON, or a field breaks the contract), MESSAGE_UNKNOWN (no such type, or it does not belong on this topic).
 */
export function readMessage(topic: TopicName, text: string): Message {
  const message = checkMessage(parse(text));
  const expected = MESSAGES[message.type].topic;
  if (expected === topic) return message;
  throw new MessageFault('MESSAGE_UNKNOWN', `a message of type ${message.type} belongs on ${expected}`);
}

/** Takes a value and returns it as a message. Faults: as readMessage. */
export function checkMessage(value: unknown): Message {
  const type: unknown =
    typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  if (!isMessageType(type)) throw new MessageFault('MESSAGE_UNKNOWN', 'no message type that is known here');
  const { success, data, error } = MESSAGES[type].schema.safeParse(value);
  if (success) return data;
  const fields = error.issues.slice(0, NAMED).map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new MessageFault('MESSAGE_INVALID', `${type}: ${fields.join('; ')}`, error);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own words quote the text, which may hold personal data.
    throw new MessageFault('MESSAGE_INVALID', 'not JSON');
  }
}
