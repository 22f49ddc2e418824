import { deadLetterTopic, replayGroup } from '#application';
import { SERVICE_TOPICS, type ServiceName, topicsOf } from './service-names.js';

/** As Kafka names operations. */
export type Operation = 'Read' | 'Write' | 'Describe' | 'DescribeConfigs';

/** What somebody may do with a topic or a group of a cluster. */
export interface Right {
  readonly on: 'topic' | 'group';
  readonly name: string;
  readonly may: readonly Operation[];
}

/**
 * What a service has to be let do on a cluster, and no more: it cannot make topics, and reads and writes only its own. `prefix` stands before the names of
 * topics and groups.
 */
export function rightsOf(service: ServiceName, prefix = ''): readonly Right[] {
  const { reads, writes }: { readonly reads: readonly string[]; readonly writes: readonly string[] } =
    SERVICE_TOPICS[service];
  const used = topicsOf(service).map((name): Right => {
    const taken: readonly Operation[] = reads.includes(name) ? ['Read'] : [];
    const published: readonly Operation[] = writes.includes(name) ? ['Write'] : [];
    return { on: 'topic', name, may: [...taken, ...published, 'Describe', 'DescribeConfigs'] };
  });
  const left = reads.flatMap((name): Right[] => [
    { on: 'topic', name: deadLetterTopic(name), may: ['Write', 'Describe', 'DescribeConfigs'] },
    { on: 'group', name: replayGroup(name), may: ['Describe'] },
  ]);
  const own: readonly Right[] =
    used.length === 0
      ? []
      : [{ on: 'group', name: service, may: reads.length > 0 ? ['Read', 'Describe'] : ['Describe'] }];
  return [...used, ...left, ...own].map((right) => ({ ...right, name: `${prefix}${right.name}` }));
}
