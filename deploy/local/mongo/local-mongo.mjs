import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePorts } from '../free-ports.mjs';
import { serverFolder, startGuarded } from '../guarded-server.mjs';
import { pythonPackages } from '../python-packages.mjs';

const REQUIREMENTS = fileURLToPath(new URL('requirements.txt', import.meta.url));

/** Starts a server that speaks as MongoDB does, as a process of this computer, on a port that is free, with an empty folder. Needs Python 3 with pip. */
export function startMongo() {
  const folder = serverFolder('mongo');
  return startDatabase(folder, join(folder, 'data'), []);
}

/** A server with its data in one folder; another one, or the same, is removed when it ends. What it has acknowledged is on the disk, as majority writes of MongoDB are. */
export async function startDatabase(folder, data, more) {
  const packages = await pythonPackages('mongo', REQUIREMENTS);
  const [port] = await freePorts(1);
  const program = `import sys; sys.path.insert(0, ${JSON.stringify(packages)}); from secantus.cli import main; main()`;
  const words = ['-c', program, '--port', String(port), '--storage-path', data, '--sync-on-commit', ...more];
  const server = await startGuarded({
    folder,
    command: 'python3',
    words: [...words, '--log-level', 'INFO'],
    isReady: (line) => line.includes('secantus listening on'),
  });
  return { address: `mongodb://127.0.0.1:${port}`, ...server };
}
