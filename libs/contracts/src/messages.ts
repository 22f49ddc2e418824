import { type z } from 'zod';
import { ALERT_EVENTS } from './alerts/alert-events.js';
import { cyclePurgedV1 } from './messages/cycle-purged-v1.js';
import { dayBegunV1 } from './messages/day-begun-v1.js';
import { decisionMadeV1 } from './messages/decision-made-v1.js';
import { decisionWithdrawnV1 } from './messages/decision-withdrawn-v1.js';
import { fileReceivedV1 } from './messages/file-received-v1.js';
import { fileRestoredV1 } from './messages/file-restored-v1.js';
import { fileWithdrawnV1 } from './messages/file-withdrawn-v1.js';
import { briClosingV1, posClosingV1 } from './messages/inbound-closing-v1.js';
import { briRowsV1, posRowsV1 } from './messages/inbound-rows-v1.js';
import { reportClosedV1 } from './messages/report-closed-v1.js';
import { reportStreamedV1 } from './messages/report-streamed-v1.js';
import { settingsChangedV1 } from './messages/settings-changed-v1.js';
import { type TopicName, TOPICS } from './topics.js';

/** Every message of ours by its versioned type: the topic that carries it, and its schema. A version changes only by optional fields. */
export const MESSAGES = {
  'file.received.v1': { topic: TOPICS.files, schema: fileReceivedV1 },
  'report.streamed.v1': { topic: TOPICS.files, schema: reportStreamedV1 },
  'report.closed.v1': { topic: TOPICS.inputs, schema: reportClosedV1 },
  'decision.made.v1': { topic: TOPICS.inputs, schema: decisionMadeV1 },
  'decision.withdrawn.v1': { topic: TOPICS.inputs, schema: decisionWithdrawnV1 },
  'file.withdrawn.v1': { topic: TOPICS.inputs, schema: fileWithdrawnV1 },
  'file.restored.v1': { topic: TOPICS.inputs, schema: fileRestoredV1 },
  'settings.changed.v1': { topic: TOPICS.inputs, schema: settingsChangedV1 },
  'cycle.purged.v1': { topic: TOPICS.inputs, schema: cyclePurgedV1 },
  'day.begun.v1': { topic: TOPICS.inputs, schema: dayBegunV1 },
} as const;

/** What channels publish. Their messages do not name their type: the topic tells it, and whether they close a report. */
export const INBOUND_MESSAGES = {
  'bri.rows.v1': { topic: TOPICS.inboundBri, isClosing: false, schema: briRowsV1 },
  'bri.closing.v1': { topic: TOPICS.inboundBri, isClosing: true, schema: briClosingV1 },
  'pos.rows.v1': { topic: TOPICS.inboundPos, isClosing: false, schema: posRowsV1 },
  'pos.closing.v1': { topic: TOPICS.inboundPos, isClosing: true, schema: posClosingV1 },
} as const;

export type MessageType = keyof typeof MESSAGES;

export type InboundType = keyof typeof INBOUND_MESSAGES;

/** What a message of a type says. */
export type MessageOf<Type extends MessageType> = Readonly<z.infer<(typeof MESSAGES)[Type]['schema']>>;

export type Message = { [Type in MessageType]: MessageOf<Type> }[MessageType];

/** A message of a report that a channel streams. */
export type InboundMessage = {
  [Type in InboundType]: Readonly<z.infer<(typeof INBOUND_MESSAGES)[Type]['schema']>>;
}[InboundType];

/** Whether there is such a type of ours. */
export function isMessageType(text: unknown): text is MessageType {
  return typeof text === 'string' && Object.hasOwn(MESSAGES, text);
}

/** The topic that carries a type; undefined for one that is not known. */
export function topicOf(type: string): TopicName | undefined {
  return Object.entries({ ...MESSAGES, ...INBOUND_MESSAGES, ...ALERT_EVENTS }).find(
    ([known]) => known === type,
  )?.[1].topic;
}

/** The type of what a channel publishes on a topic; undefined where it is none of theirs. */
export function inboundTypeOf(topic: TopicName, isClosing: boolean): InboundType | undefined {
  const found = Object.entries(INBOUND_MESSAGES).find(
    ([, known]) => known.topic === topic && known.isClosing === isClosing,
  );
  return found?.[0] as InboundType | undefined;
}
