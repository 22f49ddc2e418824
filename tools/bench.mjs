// Measures `tersalur reconcile` as a whole process on generated months: `npm run bench [-- SIZE... --runs N --seed N --json FILE]`.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';

const SIZES = [7_000, 100_000, 1_000_000];
/** Larger months are run less often. */
const LARGE_MONTH = 100_000;

const started = new Date();
const { sizes, runs, seed, json } = readArguments();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const command = resolve('bin', 'tersalur');
const scratch = mkdtempSync(join(tmpdir(), 'tersalur-bench-'));
const machine = describeMachine();
try {
  const results = sizes.map((households) => measure(households));
  for (const result of results) console.log(tableOf(result));
  const { processor, cores, node, load, date } = machine;
  console.log(`${cores} cores (${processor}), node ${node}, load ${load} at the start, ${date}`);
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

/** One whole process: seconds on the clock, and what it says of itself (TERSALUR_TIMES). */
function runOnce(month) {
  const words = [
    'reconcile',
    ...month.arguments,
    '--out',
    join(scratch, 'result'),
    '--force',
    '--lang',
    'en',
  ];
  const start = performance.now();
  const { status, stderr, error } = spawnSync(command, words, {
    env: { ...process.env, TERSALUR_TIMES: '1' },
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  const wall = performance.now() - start;
  const line = stderr?.split('\n').find((text) => text.startsWith('{"times"'));
  if (status !== 0 || line === undefined)
    throw new Error(`reconcile ended with ${status ?? error?.code}:\n${stderr ?? ''}`);
  const { times, peak } = JSON.parse(line);
  const inside = Object.values(times).reduce((sum, time) => sum + time, 0);
  return { seconds: wall / 1000, peak, times: { ...times, 'launch and exit': wall - inside } };
}

function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
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

function grouped(number) {
  return number.toLocaleString('en-US');
}

/** The Node is the one that bin/tersalur starts, which need not be this one. */
function describeMachine() {
  const bundled = 'node_modules/.bin/node';
  const node = existsSync(bundled)
    ? execFileSync(bundled, ['--version'], { encoding: 'utf8' }).trim()
    : undefined;
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    node: node ?? process.version,
    load: loadavg()[0].toFixed(1),
    date: started.toISOString().slice(0, 10),
  };
}
