// Runs a server in a folder of its own: `guard.mjs FOLDER COMMAND WORDS...`. Ends it, and removes the folder, as soon as whoever started this process
// closes its input or is gone, however that came: no server is left behind.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

/** Milliseconds that the server has to end by itself. */
const PATIENCE = 10_000;

const [folder, command, ...words] = process.argv.slice(2);
const server = spawn(command, words, { stdio: ['ignore', 'inherit', 'inherit'] });
server.once('error', ({ message }) => leave(message));
server.once('exit', () => leave());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
process.stdin.resume();
process.stdin.once('close', end);
// Whoever read what the server says may be gone.
process.stdout.on('error', end);

function end() {
  server.kill('SIGTERM');
  setTimeout(() => server.kill('SIGKILL'), PATIENCE).unref();
}

function leave(problem) {
  rmSync(folder, { recursive: true, force: true });
  if (problem) process.stderr.write(`${problem}\n`);
  process.exit(problem ? 1 : 0);
}
