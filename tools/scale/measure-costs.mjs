// What the work of a region costs, as the services themselves say: months of several sizes given to `tersalur serve`, whose log has the seconds of every file and revision.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { provideKafka } from '../../deploy/local/kafka/kafka-provider.mjs';
import { provideMongo } from '../../deploy/local/mongo/mongo-provider.mjs';
import { systemClock } from '../../dist/apps/serve/src/operating.js';
import { openKafka } from '../../dist/libs/adapters/kafka/src/index.js';
import { openMongo } from '../../dist/libs/adapters/mongo/src/index.js';
import { monthOf, timed } from '../measuring.mjs';
import { PASSWORD, Server, uploadsOf } from '../serving.mjs';

/** Pages of about the usual size that are stored to see how fast the database is, and how many at once. */
const PAGE = 64 * 1024;
const PAGES = 1_024;
const AT_ONCE = 8;

/** Alerts of about the usual size that are published to see how fast the log is, and how many go together. */
const ALERT = 'x'.repeat(700);
const ALERTS = 60_000;
const TOGETHER = 500;
const PARTITIONS = 12;

const CHANNELS = 2;

/** Costs by sizes in households, the least first (libs/testing/src/scale). */
export async function measureCosts(sizes, seed) {
  const months = [];
  for (const households of sizes) months.push(await measureMonth(monthOf(households, seed), households));
  const largest = months.at(-1);
  const by = (value) => months.map((month) => ({ size: month.households, value: value(month) }));
  const files = months.flatMap(({ files: each }) => each).toSorted((one, other) => one.size - other.size);
  return {
    takingUp: [files[0], files.at(-1)],
    revising: by(({ revision }) => revision),
    memory: by(({ peak }) => peak),
    rowsPerHousehold: largest.reportRows / largest.reports / CHANNELS / largest.households,
    bytesPerHousehold: largest.bytes / largest.households,
    alertsPerHousehold: largest.alerts / largest.households,
    ...(await measureDatabase()),
    ...(await measureLog()),
  };
}

/** Seconds of each file by its rows and of the revision of the whole book, what lies on the disk and was announced; memory is that of the command line, which computes the same book. */
async function measureMonth(month, households) {
  process.stderr.write(`${households} households\n`);
  const folder = mkdtempSync(join(tmpdir(), 'tersalur-scale-'));
  const { server, told } = await served(folder, month.options.asOf);
  try {
    const cycle = await server.beginCycle(month.options);
    for (const upload of uploadsOf(month)) {
      // One after the other, so that each revision has one more report.
      await server.isComputed(cycle, await server.upload(cycle, upload));
    }
    const revisions = told.filter(({ what }) => what === 'BOOK_REVISED').map(({ seconds }) => seconds);
    const files = told
      .filter(({ what }) => what === 'FILE_TAKEN_IN')
      .map(({ accepted, rejected, seconds }) => ({ size: accepted + rejected, value: seconds }));
    return {
      households,
      files,
      reports: month.files.bri.length,
      reportRows: month.reportRows,
      revision: revisions.at(-1),
      alerts: told.reduce((sum, { what, count }) => sum + (what === 'ALERTS_RELAYED' ? count : 0), 0),
      peak: bookMemory(month),
      bytes: bytesBelow(folder),
    };
  } finally {
    await server.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
}

function bookMemory(month) {
  const out = mkdtempSync(join(tmpdir(), 'tersalur-scale-'));
  try {
    return timed(['reconcile', ...month.arguments, '--out', join(out, 'result')]).peak;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

async function served(folder, asOf) {
  const environment = {
    TERSALUR_AS_OF: asOf,
    TERSALUR_ADMIN_PASSWORD: PASSWORD,
    TERSALUR_LOG_LEVEL: 'info',
  };
  const child = spawn(resolve('bin', 'tersalur'), ['serve', '--data', join(folder, 'data'), '--port', '0'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const told = [];
  const lines = createInterface({ input: child.stdout });
  const serving = new Promise((done) => {
    lines.on('line', (line) => {
      const happening = JSON.parse(line);
      told.push(happening);
      if (happening.what === 'SERVING') done(happening.address);
    });
  });
  const address = await Promise.race([serving, once(child, 'exit')]);
  if (typeof address !== 'string') throw new Error('tersalur serve has ended');
  return { server: await Server.signIn(child, address), told };
}

function bytesBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, { size }) => sum + size, 0);
}

/** How many bytes a second the database takes in, in pages, each on the disk of a majority before the next. */
async function measureDatabase() {
  const { address, provider, end } = await provideMongo();
  try {
    const security = { tls: undefined, credentials: undefined };
    const options = { url: address, database: `test-scale-${process.pid}`, clock: systemClock, ...security };
    const { segments, close } = await openMongo(options);
    const begun = performance.now();
    let left = PAGES;
    const store = async () => {
      while (left-- > 0) await segments.put(randomBytes(PAGE), 'scale');
    };
    await Promise.all(Array.from({ length: AT_ONCE }, store));
    const seconds = (performance.now() - begun) / 1000;
    await close();
    return { database: provider, storedPerSecond: (PAGES * PAGE) / seconds };
  } finally {
    await end();
  }
}

/** How many alerts a second the log takes in. */
async function measureLog() {
  const { address, provider, end } = await provideKafka();
  try {
    const topics = { replicas: 1, inSync: 1, retention: 3_600_000 };
    const { log, close } = await openKafka({ brokers: address.split(','), clock: systemClock, topics });
    const topic = `test-scale-${process.pid}`;
    await log.createTopic(topic, PARTITIONS);
    const begun = performance.now();
    for (let count = 0; count < ALERTS; count += TOGETHER)
      await log.publish(
        topic,
        Array.from({ length: TOGETHER }, (_, at) => ({ key: `${at % PARTITIONS}`, value: ALERT })),
      );
    const seconds = (performance.now() - begun) / 1000;
    await close();
    return { log: provider, publishedPerSecond: ALERTS / seconds };
  } finally {
    await end();
  }
}
