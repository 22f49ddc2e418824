export { type AlertEvent, type AlertType, ALERT_EVENTS, placeOfAlert } from './alerts/alert-events.js';
export { type AlertInput } from './alerts/alert-input.js';
export { asyncApi } from './description/async-api.js';
export { DESCRIBED, isDescribed, type JsonSchema, messageSchema } from './description/message-schema.js';
export { MessageFault, type MessageFaultCode } from './message-fault.js';
export {
  type InboundMessage,
  type InboundType,
  type Message,
  MESSAGES,
  type MessageOf,
  type MessageType,
  topicOf,
} from './messages.js';
export { type DayBegunV1 } from './messages/day-begun-v1.js';
export { type DecisionMadeV1 } from './messages/decision-made-v1.js';
export { type DecisionWithdrawnV1 } from './messages/decision-withdrawn-v1.js';
export { type FileReceivedV1 } from './messages/file-received-v1.js';
export { type FileRestoredV1 } from './messages/file-restored-v1.js';
export { type FileWithdrawnV1 } from './messages/file-withdrawn-v1.js';
export { type InboundClosingV1 } from './messages/inbound-closing-v1.js';
export { type InboundRowsV1 } from './messages/inbound-rows-v1.js';
export { type ReportClosedV1 } from './messages/report-closed-v1.js';
export { type ReportStreamedV1 } from './messages/report-streamed-v1.js';
export { type SettingsChangedV1 } from './messages/settings-changed-v1.js';
export { checkAlert, checkMessage, readMessage } from './read-message.js';
export { schemaAddress } from './schema-address.js';
export { PARTITIONS, type TopicName, TOPICS } from './topics.js';
