import { type TopicName, TOPICS } from '#contracts';

/** What a service does with topics. */
interface TopicUse {
  /** What it cannot do goes to the dead letters of these. */
  readonly reads: readonly TopicName[];
  readonly writes: readonly TopicName[];
}

const { files, inputs, alerts, inboundBri, inboundPos } = TOPICS;

/** The services that can run apart, with the topics that they use: what each may do on a cluster follows from it. */
export const SERVICE_TOPICS = {
  gateway: { reads: [files], writes: [files, inputs] },
  'ingest-bri': { reads: [files, inboundBri], writes: [files, inputs] },
  'ingest-pos': { reads: [files, inboundPos], writes: [files, inputs] },
  roster: { reads: [files], writes: [inputs] },
  reconciler: { reads: [inputs], writes: [inputs, alerts] },
  notifier: { reads: [alerts, inputs], writes: [] },
  digest: { reads: [], writes: [] },
} as const satisfies Record<string, TopicUse>;

export type ServiceName = keyof typeof SERVICE_TOPICS;

/** Their names, in the order in which they are best started. */
export const SERVICE_NAMES = Object.keys(SERVICE_TOPICS) as ServiceName[];

/** The topics that a service reads or writes. */
export function topicsOf(service: ServiceName): readonly TopicName[] {
  const { reads, writes }: TopicUse = SERVICE_TOPICS[service];
  return [...new Set([...reads, ...writes])];
}
