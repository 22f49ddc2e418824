// Measures the services of `tersalur serve` as a whole process: `npm run bench:services [-- HOUSEHOLDS... --runs N --seed N --json FILE]`.
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Sqlite from 'better-sqlite3';
import Table from 'cli-table3';
import { scratchFolder } from './leaving.mjs';
import { describeMachine, grouped, monthOf } from './measuring.mjs';
import { quantilesOf, Server, uploadsOf } from './serving.mjs';

/** Households whose month has about 1,000,000 rows, and those of Kota Metro. */
const SIZES = [354_000, 7_000];

/** Milliseconds between two looks at the log. */
const LOOK = 50;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '2026' },
    runs: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
});
const sizes = positionals.length === 0 ? SIZES : positionals.map(Number);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const machine = describeMachine();
const results = [];
for (const households of sizes)
  for (let run = 0; run < Number(values.runs); run++) results.push(await measure(households));
for (const result of results) console.log(tableOf(result));
if (Number(values.runs) > 1) for (const households of sizes) console.log(allPagesOf(households));
console.log(machine.text);
console.log('Durable: WAL, synchronous = FULL, an answer only after the commit (libs/adapters/sqlite).');
if (values.json !== undefined)
  writeFileSync(resolve(values.json), `${JSON.stringify({ machine, results }, undefined, 2)}\n`);

/** Uploads a month, waits for its alerts, kills the process, and counts what is there when it is started again. */
async function measure(households) {
  const month = monthOf(households, Number(values.seed));
  const rows = month.rosterRows + month.reportRows;
  const home = scratchFolder('bench');
  // The keys and the anchors lie beside the data.
  const folder = join(home, 'data');
  try {
    let server = await Server.start(folder, month.options.asOf);
    const cycle = await server.beginCycle(month.options);
    const begun = performance.now();
    const looks = server.lookAtPages(cycle);
    const files = [];
    for (const upload of uploadsOf(month)) files.push(await server.upload(cycle, upload));
    const received = performance.now();
    for (const file of files) await server.isComputed(cycle, file);
    const announced = await alertsOf(folder, () => server.totals(cycle));
    const seconds = (performance.now() - begun) / 1000;
    const afterLastByte = (performance.now() - received) / 1000;
    const pages = await looks.end();
    const totals = await server.totals(cycle);
    const peak = server.peak();
    await server.kill();
    const again = performance.now();
    server = await Server.start(folder, month.options.asOf);
    const listening = (performance.now() - again) / 1000;
    for (const file of files) await server.isComputed(cycle, file);
    const kept = await server.totals(cycle);
    const quiet = await server.quietPages(cycle);
    await server.kill();
    if (JSON.stringify(kept) !== JSON.stringify(totals) || countAlerts(folder) < announced)
      throw new Error(`after the kill: ${JSON.stringify(kept)} instead of ${JSON.stringify(totals)}`);
    return { households, rows, seconds, afterLastByte, peak, listening, announced, pages, quiet };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Waits until the alerts of the book stand on the log; how many there are. */
async function alertsOf(folder, totals) {
  const { findings } = await totals();
  for (;;) {
    const { opened, count } = alertsOnLog(folder);
    if (opened >= findings) return count;
    // Looking without a pause would take one of the cores.
    await setTimeout(LOOK);
  }
}

function countAlerts(folder) {
  return alertsOnLog(folder).count;
}

/** The alerts on the log, and how many findings they leave open. */
function alertsOnLog(folder) {
  const database = new Sqlite(join(folder, 'tersalur.db'), { readonly: true });
  try {
    const of = (type) =>
      database
        .prepare(`SELECT count(*) FROM records WHERE topic = 'tersalur.alerts.v1' AND value LIKE ?`)
        .pluck()
        .get(`%"type":"id.tersalur.discrepancy.${type}.v1"%`);
    const [opened, changed, cleared] = ['opened', 'changed', 'cleared'].map(of);
    return { opened: opened - cleared, count: opened + changed + cleared };
  } finally {
    database.close();
  }
}

function tableOf({ households, rows, seconds, afterLastByte, peak, listening, announced, pages, quiet }) {
  const table = new Table({
    style: { head: [], border: [], compact: true },
    colAligns: ['left', 'right'],
    head: ['households', grouped(households)],
  });
  table.push(
    ['rows uploaded', grouped(rows)],
    ['first byte to the last alert (s)', seconds.toFixed(2)],
    ['rows a second', grouped(Math.round(rows / seconds))],
    ['last byte to the last alert (s)', afterLastByte.toFixed(2)],
    ['alerts on the log', grouped(announced)],
    ['peak memory (MB)', grouped(Math.round(peak / 1e6))],
    ['listening again after the kill (s)', listening.toFixed(2)],
    ['ledger page meanwhile, p50 / p99 / most (ms)', spread(pages)],
    ['ledger page when quiet, p50 / p99 / most (ms)', spread(quiet)],
  );
  return table.toString();
}

/** Of all runs together: the 99th hundredth of the pages of one run is a matter of four of them. */
function allPagesOf(households) {
  const pages = results.filter((result) => result.households === households).flatMap(({ pages }) => pages);
  return `${grouped(households)} households, ledger page meanwhile in all runs, p50 / p99 / most (ms): ${spread(pages)}`;
}

function spread(milliseconds) {
  const { count, p50, p99, most } = quantilesOf(milliseconds);
  return `${p50.toFixed(1)} / ${p99.toFixed(1)} / ${most.toFixed(1)} (${grouped(count)})`;
}
