import { type z } from 'zod';
import { dayBegunV1 } from './messages/day-begun-v1.js';
import { decisionMadeV1 } from './messages/decision-made-v1.js';
import { decisionWithdrawnV1 } from './messages/decision-withdrawn-v1.js';
import { fileReceivedV1 } from './messages/file-received-v1.js';
import { fileRestoredV1 } from './messages/file-restored-v1.js';
import { fileWithdrawnV1 } from './messages/file-withdrawn-v1.js';
import { reportClosedV1 } from './messages/report-closed-v1.js';
import { settingsChangedV1 } from './messages/settings-changed-v1.js';
import { TOPICS } from './topics.js';

/** Every message by its versioned type: the topic that carries it, and its schema. A version changes only by optional fields. */
export const MESSAGES = {
  'file.received.v1': { topic: TOPICS.files, schema: fileReceivedV1 },
  'report.closed.v1': { topic: TOPICS.inputs, schema: reportClosedV1 },
  'decision.made.v1': { topic: TOPICS.inputs, schema: decisionMadeV1 },
  'decision.withdrawn.v1': { topic: TOPICS.inputs, schema: decisionWithdrawnV1 },
  'file.withdrawn.v1': { topic: TOPICS.inputs, schema: fileWithdrawnV1 },
  'file.restored.v1': { topic: TOPICS.inputs, schema: fileRestoredV1 },
  'settings.changed.v1': { topic: TOPICS.inputs, schema: settingsChangedV1 },
  'day.begun.v1': { topic: TOPICS.inputs, schema: dayBegunV1 },
} as const;

export type MessageType = keyof typeof MESSAGES;

/** What a message of a type says. */
export type MessageOf<Type extends MessageType> = Readonly<z.infer<(typeof MESSAGES)[Type]['schema']>>;

export type Message = { [Type in MessageType]: MessageOf<Type> }[MessageType];

/** Whether there is such a type. */
export function isMessageType(text: unknown): text is MessageType {
  return typeof text === 'string' && Object.hasOwn(MESSAGES, text);
}
