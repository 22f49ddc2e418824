import { resolve } from 'node:path';

/** A broker that a test may do harm to. */
export interface OwnBroker {
  readonly address: string;
  /** Ends it as a cut of power would. */
  kill(): Promise<void>;
  /** Starts it again with what it had; resolves when it is ready. */
  start(): Promise<void>;
  end(): Promise<void>;
}

/** Starts a broker of the test's own. Rejects with what is missing. */
export const { startKafka } = (await import(resolve('deploy/local/kafka/local-kafka.mjs'))) as {
  startKafka(): Promise<OwnBroker>;
};
