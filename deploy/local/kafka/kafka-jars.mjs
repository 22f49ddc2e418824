import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { fetchedOnce } from '../user-cache.mjs';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

/** The folder with the jars of the broker: fetched by Maven once, and kept in the user's cache, not in the repository. */
export function kafkaJars() {
  return fetchedOnce('kafka', POM, async (folder) => {
    const words = ['-q', '-B', '-ntp', '-f', POM, 'dependency:copy-dependencies'];
    try {
      await promisify(execFile)('mvn', [...words, `-DoutputDirectory=${folder}`]);
    } catch (cause) {
      const said = String(cause.stdout ?? '').slice(-2_000);
      throw new Error(`Maven (mvn) could not fetch the jars of the Kafka broker. ${cause.message}\n${said}`, {
        cause,
      });
    }
  });
}
