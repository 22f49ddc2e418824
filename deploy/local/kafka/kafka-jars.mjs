import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

/** The folder with the jars of the broker: fetched by Maven once, and kept in the user's cache, not in the repository. */
export async function kafkaJars() {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'tersalur');
  const jars = join(cache, `kafka-${hashOf(POM)}`);
  if (!existsSync(jars)) await fetchInto(cache, jars);
  return jars;
}

/** Another list of jars is another folder. */
function hashOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12);
}

/** Jars stand there all, or not at all, whoever else fetches them meanwhile. */
async function fetchInto(cache, jars) {
  mkdirSync(cache, { recursive: true });
  const coming = mkdtempSync(join(cache, 'coming-'));
  try {
    const words = ['-q', '-B', '-ntp', '-f', POM, 'dependency:copy-dependencies'];
    await promisify(execFile)('mvn', [...words, `-DoutputDirectory=${coming}`]);
    if (!existsSync(jars)) renameSync(coming, jars);
  } catch (cause) {
    const said = String(cause.stdout ?? '').slice(-2_000);
    throw new Error(`Maven (mvn) could not fetch the jars of the Kafka broker. ${cause.message}\n${said}`, {
      cause,
    });
  } finally {
    rmSync(coming, { recursive: true, force: true });
  }
}
