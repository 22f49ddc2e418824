import { startMongo } from './local-mongo.mjs';

/**
 * A MongoDB for tests: the one at TERSALUR_TEST_MONGODB_URL (without a database), otherwise a process of this computer. Resolves to its address, to what
 * provided it, and to how it is ended; rejects with what is missing.
 */
export async function provideMongo(environment = process.env) {
  const given = environment.TERSALUR_TEST_MONGODB_URL;
  if (given) return { address: given, provider: 'TERSALUR_TEST_MONGODB_URL', end: async () => undefined };
  try {
    const { address, end } = await startMongo();
    return { address, provider: 'a process of this computer, SecantusDB from PyPI', end };
  } catch (cause) {
    throw new Error(
      `There is no MongoDB for the tests. Install Python 3 with pip, or name one in TERSALUR_TEST_MONGODB_URL. ${cause.message}`,
      { cause },
    );
  }
}
