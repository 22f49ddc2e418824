// Keeps what V8 compiles of `tersalur reconcile` (part of `npm run build`): of the functions that a small month needs, so that a run need not read and compile them anew. Done by running it, as nothing else knows which they are.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateMonth } from '../dist/libs/demo/src/index.js';

/** Large enough that most kinds of payments and discrepancies are in it. */
const HOUSEHOLDS = 2_000;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const scratch = mkdtempSync(join(tmpdir(), 'tersalur-compile-'));
try {
  const month = generateMonth({ households: HOUSEHOLDS, seed: 1, out: join(scratch, 'month') });
  const words = ['reconcile', ...month.arguments, '--out', join(scratch, 'result'), '--force'];
  run(words, {});
  // Over a result that is there, as from the second run of a month on.
  run(words, { NODE_OPTIONS: '--import=./tools/compiling/keep-compiled.mjs' });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function run(words, variables) {
  const [program, ...before] =
    process.platform === 'win32' ? [process.execPath, 'bin/tersalur.mjs'] : ['bin/tersalur'];
  const { status, stderr, error } = spawnSync(program, [...before, ...words], {
    env: { ...process.env, ...variables },
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`tersalur reconcile ended with ${status ?? error?.code}:\n${stderr ?? ''}`);
}
