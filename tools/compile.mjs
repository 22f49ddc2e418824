// Keeps what V8 compiles of `tersalur reconcile` (part of `npm run build`): the functions that a small month needs, so that a run need not read and compile them anew. Done by running it, since nothing else knows which they are.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateMonth } from '../dist/libs/demo/src/index.js';

/** Large enough that most kinds of payments and discrepancies are in it. */
const HOUSEHOLDS = 2_000;

/** The flags of V8 in bin/tersalur, but for what a run takes back before it loads anything: with others it takes nothing of what is kept. */
const FLAGS = ['--max-semi-space-size=2'];

const START = fileURLToPath(new URL('../dist/apps/cli/src/start-reconcile.cjs', import.meta.url));

/** Loaded before the command line: writes beside its script, when the process ends, what was compiled of it. Flags of V8 stay as they are then, since that is taken by a run that has just started. */
const KEEPER = `
  import { writeFileSync } from 'node:fs';
  import v8 from 'node:v8';
  import vm from 'node:vm';
  v8.setFlagsFromString = () => {};
  vm.Script = class extends vm.Script {
    constructor(source, options) {
      super(source, options);
      process.on('exit', () => writeFileSync(options.filename + '.compiled', this.createCachedData()));
    }
  };`;

const scratch = mkdtempSync(join(tmpdir(), 'tersalur-compile-'));
try {
  const month = generateMonth({ households: HOUSEHOLDS, seed: 1, out: join(scratch, 'month') });
  const words = ['reconcile', ...month.arguments, '--out', join(scratch, 'result'), '--force'];
  run([START, ...words]);
  // Over a result that is there, as from the second run of a month on.
  run(['--import', `data:text/javascript,${encodeURIComponent(KEEPER)}`, START, ...words]);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function run(words) {
  const { status, stderr, error } = spawnSync(process.execPath, [...FLAGS, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`reconcile ended with ${status ?? error?.code}:\n${stderr ?? ''}`);
}
