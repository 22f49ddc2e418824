// Runs a server in a folder of its own: `guard.mjs FOLDER COMMAND WORDS...`. Ends it, and removes the folder, as soon as whoever started this process
// closes its input or is gone, however that came: no server is left behind. The line `kill` ends the server as a cut of power would, `start` starts it again.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** Milliseconds that the server has to end by itself. */
const PATIENCE = 10_000;

const [folder, command, ...words] = process.argv.slice(2);
let isKilled = false;
let isEnding = false;
let server = start();

const orders = createInterface({ input: process.stdin });
orders.on('line', (order) => {
  if (order === 'kill') kill();
  if (order === 'start') server = start();
});
orders.once('close', end);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
// Whoever read what the server says may be gone.
process.stdout.on('error', end);

function start() {
  isKilled = false;
  const started = spawn(command, words, { stdio: ['ignore', 'inherit', 'inherit'] });
  started.once('error', ({ message }) => leave(message));
  started.once('exit', (code, signal) => {
    if (isKilled) console.log('killed');
    else leave(isEnding ? undefined : `ended by itself (${signal ?? code})`);
  });
  return started;
}

function kill() {
  isKilled = true;
  server.kill('SIGKILL');
}

function end() {
  isEnding = true;
  if (isKilled) leave();
  server.kill('SIGTERM');
  setTimeout(() => server.kill('SIGKILL'), PATIENCE).unref();
}

function leave(problem) {
  rmSync(folder, { recursive: true, force: true });
  if (problem) process.stderr.write(`${problem}\n`);
  process.exit(problem ? 1 : 0);
}
