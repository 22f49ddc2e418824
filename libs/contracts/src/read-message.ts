import { type z } from 'zod';
import { ALERT_EVENTS, type AlertEvent, isAlertType } from './alerts/alert-events.js';
import { MessageFault } from './message-fault.js';
import {
  INBOUND_MESSAGES,
  type InboundMessage,
  inboundTypeOf,
  isMessageType,
  type Message,
  MESSAGES,
} from './messages.js';
import { type TopicName, TOPICS } from './topics.js';

/** How many broken fields a fault names. */
const NAMED = 3;

/**
 * Reads a record of a topic: JSON text of a message. Fields that this version does not know are left out. What a channel publishes gets the type that its topic tells.
 * Faults: MESSAGE_INVALID (no JSON, or a field breaks the contract), MESSAGE_UNKNOWN (no such type, or it does not belong on this topic).
 */
export function readMessage(topic: TopicName, text: string): Message | InboundMessage | AlertEvent {
  const value = parse(text);
  if (topic === TOPICS.alerts) return checkAlert(value);
  const inbound = inboundTypeOf(topic, typeof value === 'object' && value !== null && 'closed' in value);
  if (inbound !== undefined) {
    const { schema } = INBOUND_MESSAGES[inbound];
    return checked<InboundMessage>(inbound, schema, { ...(value as object | null), type: inbound });
  }
  const message = checkMessage(value);
  const expected = MESSAGES[message.type].topic;
  if (expected === topic) return message;
  throw new MessageFault('MESSAGE_UNKNOWN', `a message of type ${message.type} belongs on ${expected}`);
}

/** Takes a value and returns it as an event that receivers get. Faults: as readMessage. */
export function checkAlert(value: unknown): AlertEvent {
  const type = typeIn(value);
  if (!isAlertType(type)) throw new MessageFault('MESSAGE_UNKNOWN', 'no type of alert that is known here');
  return checked<AlertEvent>(type, ALERT_EVENTS[type].schema, value);
}

/** Takes a value and returns it as a message of ours. Faults: as readMessage. */
export function checkMessage(value: unknown): Message {
  const type = typeIn(value);
  if (!isMessageType(type)) throw new MessageFault('MESSAGE_UNKNOWN', 'no message type that is known here');
  return checked<Message>(type, MESSAGES[type].schema, value);
}

function typeIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
}

function checked<Checked>(type: string, schema: z.ZodType<Checked>, value: unknown): Checked {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const fields = error.issues.slice(0, NAMED).map(({ path, message }) => `${placeOf(path)}: ${message}`);
  throw new MessageFault('MESSAGE_INVALID', `${type}: ${fields.join('; ')}`, error);
}

/** Where a value stands. Keys of others' making (headers, in which people write what they like) are not named. */
function placeOf(path: readonly PropertyKey[]): string {
  const [field, index, ...deeper] = path.map(String);
  return [field, index, ...(deeper.length === 0 ? [] : ['*'])].filter((part) => part !== undefined).join('.');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own words quote the text, which may hold personal data.
    throw new MessageFault('MESSAGE_INVALID', 'not JSON');
  }
}
