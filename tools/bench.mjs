// Measures `tersalur reconcile` as a whole process on generated months: `npm run bench [-- SIZE... --runs N --seed N --json FILE]`.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { describeMachine, grouped, median, timed } from './measuring.mjs';

const SIZES = [7_000, 100_000, 1_000_000];
/** Larger months are run less often. */
const LARGE_MONTH = 100_000;

const { sizes, runs, seed, json } = readArguments();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const scratch = mkdtempSync(join(tmpdir(), 'tersalur-bench-'));
const machine = describeMachine();
try {
  const results = sizes.map((households) => measure(households));
  for (const result of results) console.log(tableOf(result));
  console.log(machine.text);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ machine, results }, undefined, 2)}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Sizes in households, runs a size (undefined: by size), seed, and where the numbers go; ends the process when one makes no sense. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        runs: { type: 'string' },
        seed: { type: 'string', default: '2026' },
        json: { type: 'string' },
      },
    });
    return {
      sizes: positionals.length === 0 ? SIZES : positionals.map(positive),
      runs: values.runs === undefined ? undefined : positive(values.runs),
      seed: positive(values.seed),
      json: values.json === undefined ? undefined : resolve(values.json),
    };
  } catch (fault) {
    console.error(
      `${fault.message}\nusage: npm run bench -- [HOUSEHOLDS...] [--runs N] [--seed N] [--json FILE]`,
    );
    process.exit(2);
  }
}

function positive(text) {
  if (!/^[1-9]\d{0,7}$/.test(text)) throw new Error(`"${text}" is not a whole number from 1 on`);
  return Number(text);
}

/** Runs one size as often as asked: median seconds and milliseconds by step, highest peak memory in bytes. */
function measure(households) {
  const month = monthOf(households);
  const count = runs ?? (households <= LARGE_MONTH ? 5 : 3);
  const measured = Array.from({ length: count }, (_, run) => {
    process.stderr.write(`${households} households, run ${run + 1} of ${count}\n`);
    return runOnce(month);
  });
  const rows = month.rosterRows + month.reportRows;
  const seconds = median(measured.map((run) => run.seconds));
  const steps = Object.keys(measured[0].times).map((step) => [
    step,
    median(measured.map(({ times }) => times[step])),
  ]);
  return {
    households,
    rows,
    runs: measured.map((run) => run.seconds),
    seconds,
    rowsPerSecond: Math.round(rows / seconds),
    peak: Math.max(...measured.map(({ peak }) => peak)),
    steps: Object.fromEntries(steps),
  };
}

/**
 * The month of that size, made once and kept (delete `.cache/bench` to have it made anew); `month.json` is written last, so a broken one is made again. It is made in a process
 * of its own: on Linux the memory of the process that starts another one counts in the peak of the other.
 */
function monthOf(households) {
  const out = `.cache/bench/${households}-${seed}`;
  const marker = `${out}/month.json`;
  if (!existsSync(marker)) {
    process.stderr.write(`making ${households} households in ${out}\n`);
    const make = `
      import { writeFileSync } from 'node:fs';
      import { generateMonth } from './dist/libs/demo/src/index.js';
      const month = generateMonth(${JSON.stringify({ households, seed, out })});
      writeFileSync(${JSON.stringify(marker)}, JSON.stringify(month));`;
    execFileSync(process.execPath, ['--input-type=module', '--eval', make], { stdio: 'inherit' });
  }
  return JSON.parse(readFileSync(marker, 'utf8'));
}

/** One reconciliation of the month. */
function runOnce(month) {
  return timed([
    'reconcile',
    ...month.arguments,
    '--out',
    join(scratch, 'result'),
    '--force',
    '--lang',
    'en',
  ]);
}

function tableOf({ households, rows, runs: all, seconds, rowsPerSecond, peak, steps }) {
  const spread = `${Math.min(...all).toFixed(2)}-${Math.max(...all).toFixed(2)}`;
  const table = new Table({
    style: { head: [], border: [], compact: true },
    colAligns: ['left', 'right'],
    head: ['households', grouped(households)],
  });
  table.push(
    ['rows read', grouped(rows)],
    [`total, median of ${all.length} (s)`, seconds.toFixed(2)],
    ['total, least-most (s)', spread],
    ['rows a second', grouped(rowsPerSecond)],
    ['peak memory (MB)', grouped(Math.round(peak / 1e6))],
    ...Object.entries(steps).map(([step, time]) => [`  ${step} (ms)`, grouped(Math.round(time))]),
  );
  return table.toString();
}
