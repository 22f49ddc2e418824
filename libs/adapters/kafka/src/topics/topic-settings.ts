import { type IResourceConfigEntry } from 'kafkajs';

/** How the log's topics are kept. */
export interface TopicSettings {
  /** On how many brokers each record stands. */
  readonly replicas: number;
  /** On how many of them it has to be before it counts as published. */
  readonly inSync: number;
  /** Milliseconds that records are kept; -1: for ever. */
  readonly retention: number;
}

const KEPT_FOR_EVER = -1;

/** The settings as the broker has them. Records are only deleted by age: no offset is ever missing in between. */
export function entriesOf({ inSync, retention }: TopicSettings): IResourceConfigEntry[] {
  return [
    { name: 'cleanup.policy', value: 'delete' },
    { name: 'min.insync.replicas', value: String(inSync) },
    { name: 'retention.ms', value: String(retention) },
    { name: 'retention.bytes', value: String(KEPT_FOR_EVER) },
  ];
}

/** In what a topic that is there keeps less than the settings say, as the end of a sentence; undefined when it does not. */
export function differenceOf(
  { replicas, inSync, retention }: TopicSettings,
  standingReplicas: number,
  standing: ReadonlyMap<string, string>,
): string | undefined {
  const valueOf = (name: string): string => standing.get(name) ?? '';
  if (standingReplicas < replicas) return `${standingReplicas} replicas, not ${replicas}`;
  if (valueOf('cleanup.policy') !== 'delete')
    return `cleanup.policy=${valueOf('cleanup.policy')}, not delete`;
  if (Number(valueOf('min.insync.replicas')) < inSync)
    return `min.insync.replicas=${valueOf('min.insync.replicas')}, not ${inSync}`;
  if (timeOf(Number(valueOf('retention.ms'))) < timeOf(retention))
    return `retention.ms=${valueOf('retention.ms')}, not ${retention}`;
  if (valueOf('retention.bytes') !== String(KEPT_FOR_EVER))
    return `retention.bytes=${valueOf('retention.bytes')}, not ${KEPT_FOR_EVER}`;
  return undefined;
}

function timeOf(retention: number): number {
  return retention === KEPT_FOR_EVER ? Infinity : retention;
}
