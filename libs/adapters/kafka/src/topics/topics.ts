import kafkajs, { type Admin } from 'kafkajs';
import { Fault } from '#application';
import { onceReady, TOPIC_COMING } from '../client/once-ready.js';
import { type TopicSettings, differenceOf, entriesOf } from './topic-settings.js';

/** The topics of the log on the cluster, made and checked. */
export class Topics {
  /** How many partitions a topic has never changes. */
  private readonly known = new Map<string, number>();

  constructor(
    private readonly admin: Admin,
    private readonly settings: TopicSettings,
  ) {}

  /** Makes a topic that is not there. Faults: TOPIC_DIFFERS when it is, and not as it has to be; STORE_FORBIDDEN when it is not, and we may not make any. */
  async create(topic: string, partitions: number): Promise<void> {
    // Who may not make topics may use those that are there.
    if (!(await this.isThere(topic))) await this.make(topic, partitions);
    await onceReady(TOPIC_COMING, () => this.check(topic, partitions));
    this.known.set(topic, partitions);
  }

  /** How many partitions a topic has. Faults: TOPIC_UNKNOWN. */
  async partitionsOf(topic: string): Promise<number> {
    const known = this.known.get(topic);
    if (known !== undefined) return known;
    const { length } = await this.placesOf(topic);
    this.known.set(topic, length);
    return length;
  }

  private async isThere(topic: string): Promise<boolean> {
    return (await this.admin.listTopics()).includes(topic);
  }

  private async make(topic: string, partitions: number): Promise<void> {
    await this.admin.createTopics({
      // The client's own waiting ends with a fault where the broker that it asks has not heard of the topic.
      waitForLeaders: false,
      topics: [
        {
          topic,
          numPartitions: partitions,
          replicationFactor: this.settings.replicas,
          configEntries: entriesOf(this.settings),
        },
      ],
    });
  }

  private async check(topic: string, partitions: number): Promise<void> {
    const places = await this.placesOf(topic);
    if (places.length !== partitions)
      throw new Fault('TOPIC_DIFFERS', `${topic} has ${places.length} partitions, not ${partitions}`);
    const replicas = Math.min(...places.map(({ replicas }) => replicas.length));
    const { resources } = await this.admin.describeConfigs({
      includeSynonyms: false,
      resources: [{ type: kafkajs.ConfigResourceTypes.TOPIC, name: topic }],
    });
    const entries = resources.flatMap(({ configEntries }) => configEntries);
    const standing = new Map(entries.map(({ configName, configValue }) => [configName, configValue]));
    const difference = differenceOf(this.settings, replicas, standing);
    if (difference) throw new Fault('TOPIC_DIFFERS', `${topic} has ${difference}`);
  }

  private async placesOf(topic: string) {
    // Asked for one topic that is not there, the client asks again for seconds: it may be coming.
    if (!(await this.isThere(topic))) throw new Fault('TOPIC_UNKNOWN', `there is no topic ${topic}`);
    const { topics } = await this.admin.fetchTopicMetadata({ topics: [topic] });
    return topics[0]!.partitions;
  }
}
