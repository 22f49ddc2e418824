import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePorts } from '../free-ports.mjs';
import { serverFolder, startGuarded } from '../guarded-server.mjs';
import { fetchedOnce } from '../user-cache.mjs';

const REQUIREMENTS = fileURLToPath(new URL('requirements.txt', import.meta.url));

/** Starts a server that speaks as MongoDB does, as a process of this computer, on a port that is free, with an empty folder. Needs Python 3 with pip. */
export function startMongo() {
  const folder = serverFolder('mongo');
  return startDatabase(folder, join(folder, 'data'), []);
}

/** A server with its data in one folder; another one, or the same, is removed when it ends. */
export async function startDatabase(folder, data, more) {
  const packages = await fetchedOnce('mongo', REQUIREMENTS, fetchPackages);
  const [port] = await freePorts(1);
  const program = `import sys; sys.path.insert(0, ${JSON.stringify(packages)}); from secantus.cli import main; main()`;
  const words = ['-c', program, '--port', String(port), '--storage-path', data, ...more];
  const server = await startGuarded({
    folder,
    command: 'python3',
    words: [...words, '--log-level', 'INFO'],
    isReady: (line) => line.includes('secantus listening on'),
  });
  return { address: `mongodb://127.0.0.1:${port}`, ...server };
}

async function fetchPackages(folder) {
  try {
    const words = ['-m', 'pip', 'install', '--quiet', '--target', folder, '--requirement', REQUIREMENTS];
    await promisify(execFile)('python3', words);
  } catch (cause) {
    throw new Error(`Python (python3 with pip) could not fetch the database server. ${cause.message}`, {
      cause,
    });
  }
}
