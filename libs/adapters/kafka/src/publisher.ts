import kafkajs, { type Kafka, Partitioners, type Producer, type TopicMessages } from 'kafkajs';
import { type OutgoingRecord, type RecordPlace } from '#application';
import { kafkaFault } from './client/kafka-fault.js';
import { REPEATS } from './client/repeats.js';

/** Bytes of values that are sent at once, about: a broker takes a million for each partition. */
const LARGEST_SENDING = 500_000;

/** What was asked for at once: it is published as a whole, or failed. */
interface Publication {
  readonly topic: string;
  /** The places, as they become known. */
  readonly places: RecordPlace[];
  /** How many records have none yet. */
  open: number;
  hasFailed: boolean;
  readonly done: (places: readonly RecordPlace[]) => void;
  readonly fail: (fault: Error) => void;
}

interface Waiting {
  readonly publication: Publication;
  /** Its number in the publication. */
  readonly at: number;
  readonly record: OutgoingRecord;
  readonly partition: number;
  /** Milliseconds since 1970. */
  readonly moment: number;
}

/**
 * Sends records, one sending at a time, and with each all that came meanwhile. The broker tells a repeated sending by its number: were there two on their
 * way, the client would give the number of one that failed to the other, and the broker would take that for a repetition and drop it. For the same reason
 * a producer ends with its first failure.
 */
export class Publisher {
  private waiting: Waiting[] = [];
  private running: Promise<void> | undefined;
  private producer: Promise<Producer> | undefined;

  constructor(private readonly kafka: Kafka) {}

  /** Resolves when the records, each with its partition, are on all replicas in sync. Faults: TOPIC_UNKNOWN; STORE_UNAVAILABLE. */
  publish(
    topic: string,
    records: readonly (readonly [record: OutgoingRecord, partition: number])[],
    moment: number,
  ): Promise<readonly RecordPlace[]> {
    if (records.length === 0) return Promise.resolve([]);
    return new Promise((done, fail) => {
      const publication = { topic, places: [], open: records.length, hasFailed: false, done, fail };
      for (const [at, [record, partition]] of records.entries())
        this.waiting.push({ publication, at, record, partition, moment });
      this.running ??= this.run();
    });
  }

  /** Waits for what is being sent. */
  async close(): Promise<void> {
    await this.running;
    await this.discard();
  }

  private async run(): Promise<void> {
    // All that is published in the same turn goes together.
    await Promise.resolve();
    while (this.waiting.length > 0) await this.send(this.next());
    this.running = undefined;
  }

  private next(): Waiting[] {
    let bytes = 0;
    const end = this.waiting.findIndex(({ record }) => (bytes += record.value.length) > LARGEST_SENDING);
    return this.waiting.splice(0, end === -1 ? this.waiting.length : Math.max(end, 1));
  }

  private async send(sent: readonly Waiting[]): Promise<void> {
    try {
      this.producer ??= this.connect();
      const producer = await this.producer;
      const metadata = await producer.sendBatch({
        acks: -1,
        compression: kafkajs.CompressionTypes.GZIP,
        topicMessages: messagesOf(sent),
      });
      const bases = metadata.map(({ topicName, partition, baseOffset }) => {
        return [placeKey(topicName, partition), Number(baseOffset)] as const;
      });
      settle(sent, new Map(bases));
    } catch (thrown) {
      this.failAll(sent, kafkaFault(thrown));
      await this.discard();
    }
  }

  private failAll(sent: readonly Waiting[], fault: Error): void {
    for (const { publication } of sent) {
      publication.hasFailed = true;
      publication.fail(fault);
    }
    this.waiting = this.waiting.filter(({ publication }) => !publication.hasFailed);
  }

  private async connect(): Promise<Producer> {
    const producer = this.kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
      retry: REPEATS,
    });
    await producer.connect();
    return producer;
  }

  private async discard(): Promise<void> {
    const producer = await this.producer?.catch(() => undefined);
    this.producer = undefined;
    // Whoever published was told; what is left of the connection ends with it.
    await producer?.disconnect().catch(() => undefined);
  }
}

function messagesOf(sent: readonly Waiting[]): TopicMessages[] {
  const topics = Map.groupBy(sent, ({ publication }) => publication.topic);
  return [...topics].map(([topic, waiting]) => ({
    topic,
    messages: waiting.map(({ record: { key, value, headers }, partition, moment }) => {
      return { key, value, headers, partition, timestamp: String(moment) };
    }),
  }));
}

/** Notes the places: records of a partition stand behind one another in the order in which they were sent. */
function settle(sent: readonly Waiting[], next: Map<string, number>): void {
  for (const { publication, at, partition } of sent) {
    const key = placeKey(publication.topic, partition);
    const offset = next.get(key)!;
    next.set(key, offset + 1);
    publication.places[at] = { partition, offset };
    if (--publication.open === 0) publication.done(publication.places);
  }
}

function placeKey(topic: string, partition: number): string {
  return `${topic}/${partition}`;
}
