import { Fault, isFault } from '#application';

/** What is read of something that kafkajs raised. */
interface Raised {
  readonly name?: string;
  /** The broker's code. */
  readonly type?: string;
  readonly code?: string;
  readonly cause?: unknown;
  readonly errors?: readonly unknown[];
}

/** Codes by which a broker says that it does not know us, or does not let us do that. */
const FORBIDDEN = [
  'KafkaJSSASLAuthenticationError',
  'SASL_AUTHENTICATION_FAILED',
  'TOPIC_AUTHORIZATION_FAILED',
  'GROUP_AUTHORIZATION_FAILED',
  'CLUSTER_AUTHORIZATION_FAILED',
];

/** What says that nobody is there to answer, or that the replicas that have to answer are not. */
const AWAY = [
  'KafkaJSConnectionError',
  'KafkaJSConnectionClosedError',
  'KafkaJSBrokerNotFound',
  'KafkaJSNoBrokerAvailableError',
  'KafkaJSRequestTimeoutError',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'NETWORK_EXCEPTION',
  'REQUEST_TIMED_OUT',
  'BROKER_NOT_AVAILABLE',
  'LEADER_NOT_AVAILABLE',
  'NOT_LEADER_FOR_PARTITION',
  'GROUP_COORDINATOR_NOT_AVAILABLE',
  'NOT_ENOUGH_REPLICAS',
  'NOT_ENOUGH_REPLICAS_AFTER_APPEND',
];

/** The fault of the port that something raised by the client is. */
export function kafkaFault(thrown: unknown): Fault {
  if (isFault(thrown)) return thrown;
  const types = typesOf(thrown);
  if (types.includes('UNKNOWN_TOPIC_OR_PARTITION'))
    return new Fault('TOPIC_UNKNOWN', 'the broker has no such topic', thrown);
  if (types.some((type) => FORBIDDEN.includes(type)))
    return new Fault('STORE_FORBIDDEN', `the broker does not let us: ${types.join(', ')}`, thrown);
  if (types.some((type) => AWAY.includes(type)))
    return new Fault('STORE_AWAY', `the broker is not there: ${types.join(', ')}`, thrown);
  return new Fault(
    'STORE_UNAVAILABLE',
    `the broker does not answer as it should: ${types.join(', ')}`,
    thrown,
  );
}

/** Whether what was raised, or what it came from, is of one of the broker's codes. */
export function isOfType(thrown: unknown, ...types: readonly string[]): boolean {
  return typesOf(thrown).some((type) => types.includes(type));
}

/** Codes and names of something raised and of what caused it, from the outside in. */
function typesOf(thrown: unknown): string[] {
  if (typeof thrown !== 'object' || thrown === null) return [];
  const { name, type, code, cause, errors = [] }: Raised = thrown;
  const own = type ?? code ?? name;
  const within = [cause, ...errors].flatMap(typesOf);
  return typeof own === 'string' ? [own, ...within] : within;
}
