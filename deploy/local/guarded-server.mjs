import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const GUARD = fileURLToPath(new URL('guard.mjs', import.meta.url));

/** How many of a server's last lines are told when it ends: a fault with its cause is some seventy. */
const TOLD_LINES = 100;

/** A new folder for a server, removed when it ends. */
export function serverFolder(name) {
  return mkdtempSync(join(tmpdir(), `tersalur-${name}-`));
}

/**
 * Starts a server that ends with this process at the latest; resolves when it says the line that `isReady` knows, and rejects with its last lines when it
 * ends before. `end` resolves when it is gone, as `gone` does, to its last lines, `kill` when it is as after a cut of power, `start` when it is ready again. `tell` is told each line.
 */
export async function startGuarded({ folder, command, words, environment, isReady, tell }) {
  const guard = spawn(process.execPath, [GUARD, folder, command, ...words], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: environment ?? process.env,
    // What a terminal tells this process to do it does in its own order.
    detached: true,
  });
  const last = [];
  const gone = new Promise((done) => guard.once('close', () => done(last.join('\n'))));
  const watchers = new Set(tell ? [tell] : []);
  for (const stream of [guard.stdout, guard.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      last.push(line);
      if (last.length > TOLD_LINES) last.shift();
      for (const watch of watchers) watch(line);
    });
  const said = async (isIt) => {
    let watch;
    const heard = new Promise((done) => watchers.add((watch = (line) => isIt(line) && done())));
    const early = gone.then((lines) => {
      throw new Error(`${command} ended before it was ready:\n${lines}`);
    });
    await Promise.race([heard, early]).finally(() => watchers.delete(watch));
  };
  const order = (word, isDone) => {
    guard.stdin.write(`${word}\n`);
    return said(isDone);
  };
  await said(isReady);
  return {
    gone,
    kill: () => order('kill', (line) => line === 'killed'),
    start: () => order('start', isReady),
    end: () => {
      guard.stdin.end();
      return gone;
    },
  };
}
