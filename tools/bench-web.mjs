// Measures the console in a browser: `npm run bench:web [-- --households N --json FILE]` (build first; Debian: apt-get install chromium).
/* global document, PerformanceObserver, requestAnimationFrame -- of the page that is measured */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { scratchFolder } from './leaving.mjs';
import { describeMachine, grouped, median, monthOf } from './measuring.mjs';
import { Server, uploadsOf } from './serving.mjs';

/** Where Lighthouse and the rest talk to the browser. */
const PORT = 9223;

/** Discrepancies of the long table. */
const ROWS = 100_000;

/** Pixels that are scrolled each frame, and frames. */
const STEP = 700;
const FRAMES = 600;

/** Of Lighthouse, of which the median counts. */
const RUNS = 3;

const { values } = parseArgs({
  options: { households: { type: 'string', default: '7000' }, json: { type: 'string' } },
});
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const machine = describeMachine();
const month = monthOf(Number(values.households), 2026);
const folder = scratchFolder('web');
const server = await Server.start(join(folder, 'data'), month.options.asOf);
const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', `--remote-debugging-port=${PORT}`],
  viewport: { width: 1350, height: 940 },
});
try {
  const cycle = await server.beginCycle(month.options);
  for (const upload of uploadsOf(month)) await server.isComputed(cycle, await server.upload(cycle, upload));
  await signIn();
  const result = { ...(await firstLoad()), ...(await scores()), ...(await scrolling(cycle)) };
  console.log(tableOf(result));
  console.log(machine.text);
  if (values.json !== undefined)
    writeFileSync(resolve(values.json), `${JSON.stringify({ machine, result }, undefined, 2)}\n`);
} finally {
  await context.close();
  await server.end('SIGTERM');
}

/** The browser has the cookies of the administrator. */
async function signIn() {
  const cookies = server.headers.cookie.split('; ').map((cookie) => {
    const [name, value] = cookie.split(/=(.*)/s);
    return { name, value, url: server.address };
  });
  await context.addCookies(cookies);
}

/** Bytes of scripts and styles as they come, packed, when the overview is opened for the first time. */
async function firstLoad() {
  const page = await context.newPage();
  await page.goto(`${server.address}/`);
  await page.locator('main h2').first().waitFor();
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name, encodedBodySize }) => [name, encodedBodySize]),
  );
  await page.close();
  const bytesOf = (ending) =>
    loaded.filter(([name]) => name.endsWith(ending)).reduce((sum, [, bytes]) => sum + bytes, 0);
  return { scripts: bytesOf('.js'), styles: bytesOf('.css') };
}

/** What Lighthouse gives the overview, of a computer on an office's line. */
async function scores() {
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    const { lhr } = await lighthouse(`${server.address}/`, {
      ...{ port: PORT, disableStorageReset: true, logLevel: 'error' },
      onlyCategories: ['performance', 'accessibility'],
      formFactor: 'desktop',
      screenEmulation: { mobile: false, width: 1350, height: 940, deviceScaleFactor: 1, disabled: false },
      throttling: { rttMs: 40, throughputKbps: 10_240, cpuSlowdownMultiplier: 1 },
    });
    runs.push(lhr);
  }
  const scoreOf = (category) => median(runs.map((lhr) => Math.round(lhr.categories[category].score * 100)));
  const valueOf = (audit) => median(runs.map((lhr) => lhr.audits[audit].numericValue));
  return {
    performance: scoreOf('performance'),
    accessibility: scoreOf('accessibility'),
    contentfulPaint: valueOf('largest-contentful-paint'),
    blocking: valueOf('total-blocking-time'),
    shift: valueOf('cumulative-layout-shift'),
  };
}

/** Scrolls through a list that is as long as that: its rows are those of the month over and over, so that only the browser is measured. */
async function scrolling(cycle) {
  const { items } = await server.json(`/api/v1/cycles/${cycle}/discrepancies?limit=500`);
  const page = await context.newPage();
  await page.route('**/discrepancies?*', (route) => {
    const query = new URL(route.request().url()).searchParams;
    const offset = Number(query.get('offset') ?? 0);
    const limit = Number(query.get('limit') ?? 50);
    const rows = Array.from({ length: limit }, (_, at) => items[(offset + at) % items.length]);
    return route.fulfill({ json: { items: rows, revision: 1, total: ROWS } });
  });
  await page.goto(`${server.address}/selisih`);
  await page.locator('[role=row][aria-rowindex="2"]').waitFor();
  const { frames, tasks } = await page.evaluate(scroll, { step: STEP, count: FRAMES });
  await page.close();
  return {
    frames: frames.length,
    slowest: Math.max(...frames),
    usual: median(frames),
    over50: frames.filter((milliseconds) => milliseconds > 50).length,
    longTasks: tasks.length,
    longestTask: Math.max(0, ...tasks),
  };
}

/** In the page: scrolls some pixels a frame, and gives the milliseconds of each frame, and of tasks over 50 ms. */
async function scroll({ step, count }) {
  const frame = document.querySelector('.long');
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
    {
      entryTypes: ['longtask'],
    },
  );
  const frames = [];
  let last = await new Promise(requestAnimationFrame);
  while (frames.length < count) {
    frame.scrollTop += step;
    const now = await new Promise(requestAnimationFrame);
    frames.push(now - last);
    last = now;
  }
  return { frames, tasks };
}

function tableOf(result) {
  const table = new Table({ head: ['what', 'measured', 'wanted'], style: { head: [], border: [] } });
  const milliseconds = (number) => `${Math.round(number)} ms`;
  table.push(
    ['Lighthouse performance, overview', result.performance, '>= 95'],
    ['Lighthouse accessibility, overview', result.accessibility, '>= 95'],
    ['largest contentful paint', milliseconds(result.contentfulPaint), ''],
    ['total blocking time', milliseconds(result.blocking), ''],
    ['layout shift', result.shift.toFixed(3), ''],
    ['scripts of the first load, packed', `${grouped(result.scripts)} bytes`, '< 300,000'],
    ['styles of the first load, packed', `${grouped(result.styles)} bytes`, ''],
    [`frames of scrolling ${grouped(ROWS)} rows`, `${result.frames}, ${result.over50} over 50 ms`, '0 over'],
    ['usual and slowest frame', `${milliseconds(result.usual)}, ${milliseconds(result.slowest)}`, '< 50 ms'],
    ['scripts over 50 ms meanwhile', `${result.longTasks}, ${milliseconds(result.longestTask)}`, '0'],
  );
  return table.toString();
}
