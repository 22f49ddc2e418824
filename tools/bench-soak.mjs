// Uses the services of `tersalur serve` for some minutes, and sees that nothing grows and nothing is lost: `npm run bench:soak [-- MINUTES --households N --json FILE]`.
import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { setTimeout } from 'node:timers/promises';
import Table from 'cli-table3';
import { scratchFolder } from './leaving.mjs';
import { describeMachine, grouped, monthOf } from './measuring.mjs';
import { quantilesOf } from './serving.mjs';
import { Load } from './soak/load.mjs';
import { BOUNDS, faultsOf, growthOf, sampleOf } from './soak/samples.mjs';
import { Receiver } from './soak/receiver.mjs';
import { Stand } from './soak/stand.mjs';

/** When the server is ended, as a share of the time, and how; the last process lives for the rest. */
const ENDS = [
  { at: 0.1, signal: 'SIGTERM' },
  { at: 0.2, signal: 'SIGKILL' },
  { at: 0.3, signal: 'SIGTERM' },
  { at: 0.4, signal: 'SIGKILL' },
];

/** Months that are made; cycles of several regions have the same files. */
const SEEDS = [1, 2, 3, 4];

/** Seconds in which a receiver of webhooks has to know all, once nobody writes: what it refused comes again after some. */
const LATEST = 180;

/** What the command line is compared by. */
const TABLES = ['ledger.csv', 'discrepancies.csv', 'links.csv', 'reviews.csv'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { households: { type: 'string', default: '400' }, json: { type: 'string' } },
});
const minutes = Number(positionals[0] ?? 10);
if (!(minutes > 0)) throw new Error('minutes are a number above 0');
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const machine = describeMachine();
const scratch = scratchFolder('soak');
const receiver = await Receiver.listen();
const months = SEEDS.map((seed) => monthOf(Number(values.households), seed));
const stand = new Stand(join(scratch, 'data'), months[0].options.asOf);
try {
  const result = await soak();
  console.log(tableOf(result));
  for (const fault of result.faults) console.log(`NOT GOOD: ${fault}`);
  console.log(BOUNDS);
  console.log(machine.text);
  if (values.json !== undefined)
    writeFileSync(resolve(values.json), `${JSON.stringify({ machine, ...result }, undefined, 2)}\n`);
  if (result.faults.length > 0) process.exitCode = 1;
} finally {
  receiver.close();
}

async function soak() {
  await stand.open();
  await tellReceiver(stand.server, receiver);
  const load = new Load(stand, months, regions());
  load.begin();
  const lives = await live(stand);
  await load.end();
  const settling = performance.now();
  const lost = await lostOf(stand, load.cycles);
  const settled = (performance.now() - settling) / 1000;
  const different = await differentOf(stand, load.cycles);
  const untold = await untoldOf(stand, load.cycles, receiver);
  await stand.server.end('SIGTERM');
  const faults = [
    ...lives.flatMap((samples, number) => faultsOf(samples, `process ${number + 1}`)),
    ...lost,
    ...different,
    ...untold,
  ];
  const { counts, cycles } = load;
  const { starts, refused } = stand;
  const last = lives.at(-1);
  return {
    ...{ minutes, cycles: cycles.length, counts, calls: receiver.calls, starts, refused, settled, faults },
    pages: quantilesOf(load.pages),
    rss: growthOf(last, 'rss'),
    handles: growthOf(last, 'handles'),
  };
}

/** Looks at the process every second, ends and starts it; what was seen of each. */
async function live(stand) {
  const lives = [[]];
  const begun = performance.now();
  const share = () => (performance.now() - begun) / (minutes * 60_000);
  const ends = [...ENDS];
  while (share() < 1) {
    const sample = sampleOf(stand.server.process.pid);
    if (sample === undefined) throw new Error('tersalur serve ended by itself');
    lives.at(-1).push(sample);
    if (ends.length > 0 && share() >= ends[0].at) {
      await stand.restart(ends.shift().signal);
      lives.push([]);
    }
    await setTimeout(1_000);
  }
  return lives;
}

/** What was acknowledged and is not in its book. */
async function lostOf(stand, cycles) {
  const lost = [];
  for (const { id, files, sequence } of cycles) {
    if (sequence !== undefined) await stand.server.has(id, sequence);
    for (const file of files) {
      const { status } = await stand.server.json(`/api/v1/files/${file}?after=file.${file}`);
      if (status === 'APPLIED') await stand.server.isComputed(id, file);
      else lost.push(`file ${file} of cycle ${id} is ${status}`);
    }
  }
  return lost;
}

/** Tables that are not what the command line makes of the same files. */
async function differentOf(stand, cycles) {
  const different = [];
  for (const { id, month, region, files } of cycles) {
    // A cycle whose upload was not finished has other files than the month.
    if (files.length < filesOf(month)) continue;
    const out = join(scratch, id);
    const words = month.arguments.map((word, at) => (month.arguments[at - 1] === '--region' ? region : word));
    // Meanwhile the connections to the server are looked after: one that it closes is not used again.
    await promisify(execFile)(resolve('bin', 'tersalur'), ['reconcile', ...words, '--out', out, '--quiet']);
    for (const table of TABLES) {
      const answer = await stand.server.ask(`/api/v1/cycles/${id}/${table}`);
      if ((await answer.text()) !== readFileSync(join(out, table), 'utf8'))
        different.push(`${table} of region ${region} is not what the command line makes`);
    }
    rmSync(out, { recursive: true });
  }
  return different;
}

/** Has a webhook call the receiver for every discrepancy. */
async function tellReceiver(server, { url }) {
  const { id } = await server.json('/api/v1/webhooks', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Penerima', url, filter: { regions: ['*'] } }),
  });
  // Nothing is sent unsigned.
  await server.json(`/api/v1/webhooks/${id}/keys`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
}

/** Cycles of which the receiver does not know exactly the discrepancies that stand, when it had time to. */
async function untoldOf(stand, cycles, receiver) {
  const until = performance.now() + LATEST * 1_000;
  for (;;) {
    const untold = [];
    for (const { id } of cycles) {
      const { findings } = await stand.server.totals(id);
      const told = receiver.openIn(id);
      if (told !== findings)
        untold.push(`cycle ${id}: the receiver knows ${told} of ${findings} discrepancies`);
    }
    if (untold.length === 0 || performance.now() > until) return untold;
    await setTimeout(1_000);
  }
}

function filesOf({ files }) {
  return Object.values(files).flat().length;
}

/** Codes of kabupaten and kota. */
function regions() {
  const list = createRequire(import.meta.url).resolve('idn-area-data');
  const csv = readFileSync(new URL('../data/regencies.csv', `file://${list}`), 'utf8');
  return Array.from(csv.matchAll(/^\d\d\.\d\d/gm), ([code]) => code);
}

function tableOf({
  minutes: wanted,
  calls,
  cycles,
  counts,
  starts,
  refused,
  settled,
  pages,
  rss,
  handles,
  faults,
}) {
  const table = new Table({
    style: { head: [], border: [], compact: true },
    colAligns: ['left', 'right'],
    head: ['minutes', String(wanted)],
  });
  const megabytes = (bytes) => (bytes === undefined ? '-' : grouped(Math.round(bytes / 1e6)));
  const { p50, p99, most, count } = pages;
  table.push(
    ['cycles, files uploaded, files withdrawn or restored', `${cycles}, ${counts.uploads}, ${counts.turns}`],
    ['questions, exports, pieces of event streams', `${counts.asked}, ${counts.exports}, ${counts.events}`],
    [
      'restarts, seconds from the signal until it listened',
      starts.map((seconds) => seconds.toFixed(1)).join(', '),
    ],
    ['calls of a webhook', grouped(calls)],
    ['asked while nobody listened', grouped(refused)],
    [
      'page, p50 / p99 / most (ms)',
      `${[p50, p99, most].map((each) => each.toFixed(1)).join(' / ')} (${grouped(count)})`,
    ],
    [
      'memory of the last process, second / last third / most (MB)',
      [rss.before, rss.after, rss.most].map(megabytes).join(' / '),
    ],
    ['its open handles', [handles.before ?? '-', handles.after ?? '-', handles.most].join(' / ')],
    ['until all was in its book, once nobody wrote (s)', settled.toFixed(1)],
    ['lost, grown or different', String(faults.length)],
  );
  return table.toString();
}
