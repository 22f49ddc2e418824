import { startKafka } from './local-kafka.mjs';

/**
 * A Kafka broker for tests: the one at TERSALUR_TEST_KAFKA_BROKERS (host:port, or several with commas), otherwise a process of this computer. Resolves to its
 * address, to what provided it, and to how it is ended; rejects with what is missing.
 */
export async function provideKafka(environment = process.env) {
  const given = environment.TERSALUR_TEST_KAFKA_BROKERS;
  if (given) return { address: given, provider: 'TERSALUR_TEST_KAFKA_BROKERS', end: async () => undefined };
  try {
    const { address, end } = await startKafka();
    return { address, provider: 'a process of this computer, jars from Maven', end };
  } catch (cause) {
    throw new Error(
      `There is no Kafka broker for the tests. Install Java 17 and Maven, or name a broker in TERSALUR_TEST_KAFKA_BROKERS. ${cause.message}`,
      { cause },
    );
  }
}
