import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const GUARD = fileURLToPath(new URL('guard.mjs', import.meta.url));

/** How many of a server's last lines are told when it does not start. */
const TOLD_LINES = 20;

/** A new folder for a server, removed when it ends. */
export function serverFolder(name) {
  return mkdtempSync(join(tmpdir(), `tersalur-${name}-`));
}

/**
 * Starts a server that ends with this process at the latest; resolves when it says the line that `isReady` knows. `end` resolves when it is gone.
 * Rejects with its last lines when it ends before.
 */
export async function startGuarded({ folder, command, words, isReady }) {
  const guard = spawn(process.execPath, [GUARD, folder, command, ...words], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const gone = new Promise((done) => guard.once('close', done));
  const last = [];
  await new Promise((ready, fail) => {
    for (const stream of [guard.stdout, guard.stderr])
      createInterface({ input: stream }).on('line', (line) => {
        last.push(line);
        if (last.length > TOLD_LINES) last.shift();
        if (isReady(line)) ready();
      });
    void gone.then(() => fail(new Error(`${command} ended before it was ready:\n${last.join('\n')}`)));
  });
  const end = () => {
    guard.stdin.end();
    return gone;
  };
  return { end };
}
