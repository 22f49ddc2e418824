// Measures the services apart, on a broker and a database, all on this machine: `npm run bench:distributed [-- HOUSEHOLDS... --seed N --json FILE]`.
import { rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { localCluster, newKeyFile, SERVICES, startServices } from '../deploy/local/apart/start-apart.mjs';
import { serverFolder } from '../deploy/local/guarded-server.mjs';
import { provideKafka } from '../deploy/local/kafka/kafka-provider.mjs';
import { provideMongo } from '../deploy/local/mongo/mongo-provider.mjs';
import { describeMachine, grouped, monthOf } from './measuring.mjs';
import { processorSeconds } from './processor-time.mjs';
import { PASSWORD, quantilesOf, Server, uploadsOf } from './serving.mjs';

/** Households of Kota Metro, and those whose month has about 200,000 rows. */
const SIZES = [7_000, 37_000];

/** Each month is of a kabupaten of its own. */
const PROVINCE = 33;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '2026' }, json: { type: 'string' } },
});
const sizes = positionals.length === 0 ? SIZES : positionals.map(Number);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const machine = describeMachine();
const months = sizes.map((households) => monthOf(households, Number(values.seed)));
const folder = serverFolder('bench');
const begun = [];
try {
  const [kafka, mongo] = await Promise.all([provideKafka(), provideMongo()]);
  begun.push(kafka, mongo);
  const services = await startServices(SERVICES, {
    settings: {
      ...localCluster(kafka.address, mongo.address),
      TERSALUR_KEY_FILE: newKeyFile(folder),
      TERSALUR_ADMIN_PASSWORD: PASSWORD,
      TERSALUR_AS_OF: months[0].options.asOf,
      TERSALUR_LOG_LEVEL: 'error',
    },
  });
  begun.push(...services.values());
  const server = await Server.signIn(undefined, services.get('gateway').address);
  const results = [];
  for (const [at, month] of months.entries())
    results.push(await measure(server, sizes[at], month, `${PROVINCE}.${String(at + 1).padStart(2, '0')}`));
  for (const result of results) console.log(tableOf(result));
  console.log(
    `kafka: ${kafka.provider}; mongo: ${mongo.provider}. acks=all, majority writes, an answer only after both; one copy of each.`,
  );
  console.log(machine.text);
  if (values.json !== undefined)
    writeFileSync(resolve(values.json), `${JSON.stringify({ machine, results }, undefined, 2)}\n`);
} finally {
  for (const group of [begun.slice(2), begun.slice(0, 2)]) await Promise.all(group.map((each) => each.end()));
  rmSync(folder, { recursive: true, force: true });
}

/** Uploads a month, and waits for its alerts in the feed. */
async function measure(server, households, month, region) {
  const cycle = await server.beginCycle({ ...month.options, region });
  const before = processorSeconds(partOf);
  const start = performance.now();
  const looks = server.lookAtPages(cycle);
  const files = [];
  for (const upload of uploadsOf(month)) files.push(await server.upload(cycle, upload));
  const received = performance.now();
  for (const file of files) await server.isComputed(cycle, file);
  const computed = performance.now();
  const announced = await server.isAnnounced(cycle);
  const end = performance.now();
  const after = processorSeconds(partOf);
  const pages = await looks.end();
  const processors = Object.entries(after).map(([part, used]) => [part, used - (before[part] ?? 0)]);
  const seconds = (from, to) => (to - from) / 1000;
  return {
    households,
    rows: month.rosterRows + month.reportRows,
    seconds: seconds(start, end),
    uploading: seconds(start, received),
    computing: seconds(received, computed),
    announcing: seconds(computed, end),
    announced,
    pages,
    processors: processors.sort(([, one], [, other]) => other - one),
  };
}

/** What a process is, by the words of its command. */
function partOf(words) {
  if (words.includes('service')) return words[words.indexOf('service') + 1];
  if (words.some((word) => word.startsWith('kafka.'))) return 'kafka';
  if (words.some((word) => word.includes('secantus'))) return 'mongo';
  return 'this benchmark';
}

function tableOf(result) {
  const { households, rows, seconds, uploading, computing, announcing, announced, pages, processors } =
    result;
  const table = new Table({
    style: { head: [], border: [], compact: true },
    colAligns: ['left', 'right'],
    head: ['households', grouped(households)],
  });
  const { count, p50, p99, most } = quantilesOf(pages);
  table.push(
    ['rows uploaded', grouped(rows)],
    ['first byte to the last alert (s)', seconds.toFixed(2)],
    [
      'of it: uploading, then computing, then announcing (s)',
      [uploading, computing, announcing].map((each) => each.toFixed(2)).join(', '),
    ],
    ['rows a second', grouped(Math.round(rows / seconds))],
    ['alerts in the feed', grouped(announced)],
    [
      'ledger page meanwhile, p50 / p99 / most (ms)',
      `${[p50, p99, most].map((each) => each.toFixed(1)).join(' / ')} (${grouped(count)})`,
    ],
    ['seconds of a processor, in all', processors.reduce((sum, [, used]) => sum + used, 0).toFixed(1)],
    ...processors.map(([part, used]) => [`- ${part}`, used.toFixed(1)]),
  );
  return table.toString();
}
