// Measures `tersalur reconcile` as a whole process on generated months, in alternating pairs with DuckDB on the same files: `npm run bench [-- SIZE... --runs N --seed N --threads N --json FILE]`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { prepareDuckDb } from './duckdb/duckdb.mjs';
import { describeMachine, grouped, median, monthOf, timed } from './measuring.mjs';

const SIZES = [7_000, 100_000, 1_000_000, 5_000_000];

const { sizes, runs, seed, threads, json } = readArguments();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const scratch = mkdtempSync(join(tmpdir(), 'tersalur-bench-'));
const machine = describeMachine();
const duckDb = prepareDuckDb();
try {
  const results = sizes.map((households) => measure(households));
  for (const result of results) console.log(tableOf(result));
  console.log(machine.text);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ machine, results }, undefined, 2)}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Sizes in households, pairs a size, seed, words about threads, and where the numbers go; ends the process when one makes no sense. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        runs: { type: 'string', default: '5' },
        seed: { type: 'string', default: '2026' },
        threads: { type: 'string' },
        json: { type: 'string' },
      },
    });
    return {
      sizes: positionals.length === 0 ? SIZES : positionals.map(positive),
      runs: positive(values.runs),
      seed: positive(values.seed),
      threads: values.threads === undefined ? [] : ['--threads', String(positive(values.threads))],
      json: values.json === undefined ? undefined : resolve(values.json),
    };
  } catch (fault) {
    console.error(
      `${fault.message}\nusage: npm run bench -- [HOUSEHOLDS...] [--runs N] [--seed N] [--threads N] [--json FILE]`,
    );
    process.exit(2);
  }
}

function positive(text) {
  if (!/^[1-9]\d{0,7}$/.test(text)) throw new Error(`"${text}" is not a whole number from 1 on`);
  return Number(text);
}

/** Runs one size as often as asked, each time beside DuckDB: median seconds and milliseconds by step, highest peak memory in bytes. */
function measure(households) {
  const month = monthOf(households, seed);
  const ours = [];
  const theirs = [];
  for (let run = 1; run <= runs; run++) {
    process.stderr.write(`${households} households, pair ${run} of ${runs}\n`);
    ours.push(runOnce(month));
    if (duckDb !== undefined) theirs.push(duckDb.run(month.path, join(scratch, 'duckdb')));
  }
  const rows = month.rosterRows + month.reportRows;
  const seconds = median(ours.map((run) => run.seconds));
  const steps = Object.keys(ours[0].times).map((step) => [
    step,
    median(ours.map(({ times }) => times[step])),
  ]);
  return {
    households,
    rows,
    runs: ours.map((run) => run.seconds),
    seconds,
    rowsPerSecond: Math.round(rows / seconds),
    peak: Math.max(...ours.map(({ peak }) => peak)),
    steps: Object.fromEntries(steps),
    ...(theirs.length === 0 ? {} : { duckDb: compared(ours, theirs) }),
  };
}

/** DuckDB's figures, and how many times as long we take: the median over the pairs. */
function compared(ours, theirs) {
  return {
    runs: theirs.map((run) => run.seconds),
    seconds: median(theirs.map((run) => run.seconds)),
    peak: Math.max(...theirs.map(({ peak }) => peak)),
    ratio: median(ours.map((run, at) => run.seconds / theirs[at].seconds)),
  };
}

/** One reconciliation of the month. */
function runOnce(month) {
  return timed([
    'reconcile',
    ...month.arguments,
    ...threads,
    '--out',
    join(scratch, 'result'),
    '--force',
    '--lang',
    'en',
  ]);
}

function tableOf({ households, rows, runs: all, seconds, rowsPerSecond, peak, steps, duckDb: theirs }) {
  const table = new Table({
    style: { head: [], border: [], compact: true },
    colAligns: ['left', 'right'],
    head: ['households', grouped(households)],
  });
  table.push(
    ['rows read', grouped(rows)],
    [`total, median of ${all.length} (s)`, seconds.toFixed(2)],
    ['total, least-most (s)', spread(all)],
    ['rows a second', grouped(rowsPerSecond)],
    ['peak memory (MB)', grouped(Math.round(peak / 1e6))],
    ...Object.entries(steps).map(([step, time]) => [`  ${step} (ms)`, grouped(Math.round(time))]),
  );
  if (theirs !== undefined)
    table.push(
      ['DuckDB, median (s)', theirs.seconds.toFixed(2)],
      ['DuckDB, least-most (s)', spread(theirs.runs)],
      ['DuckDB, peak memory (MB)', grouped(Math.round(theirs.peak / 1e6))],
      ['as long as DuckDB, median (times)', theirs.ratio.toFixed(2)],
    );
  return table.toString();
}

function spread(seconds) {
  return `${Math.min(...seconds).toFixed(2)}-${Math.max(...seconds).toFixed(2)}`;
}
