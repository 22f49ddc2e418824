// `tersalur serve` as a process that a benchmark talks to.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { openAsBlob, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { whenLeaving } from './leaving.mjs';

/** Of the account that the services are made with. */
export const PASSWORD = 'padi kuning di sawah';

/** Milliseconds between two looks at the feed. */
const LOOK = 25;

/** `bin/tersalur serve` in a folder. */
export class Server {
  constructor(process, address, headers) {
    this.process = process;
    this.address = address;
    this.headers = headers;
  }

  static async signIn(process, address, password = PASSWORD) {
    const response = await fetch(`${address}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'admin', password }),
    });
    const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
    const csrf = cookies.find((cookie) => cookie.startsWith('csrf=')).slice('csrf='.length);
    return new Server(process, address, { cookie: cookies.join('; '), 'x-csrf-token': csrf });
  }

  ask(path, init = {}) {
    return fetch(`${this.address}${path}`, { ...init, headers: { ...this.headers, ...init.headers } });
  }

  static async start(folder, asOf, settings = {}) {
    const child = spawn(
      resolve('bin', 'tersalur'),
      ['serve', '--data', folder, '--port', '0', '--lang', 'en'],
      {
        env: { ...process.env, TERSALUR_AS_OF: asOf, TERSALUR_ADMIN_PASSWORD: PASSWORD, ...settings },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    whenLeaving(() => child.kill('SIGKILL'));
    for await (const line of createInterface({ input: child.stderr })) {
      const [address] = /http:\/\/[^\s]+?:\d+/.exec(line) ?? [];
      if (address === undefined) continue;
      child.stderr.resume();
      return Server.signIn(child, address);
    }
    throw new Error('tersalur serve has ended');
  }

  /** Bytes at the highest. */
  peak() {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${this.process.pid}/status`, 'utf8'));
    return Number(kilobytes) * 1024;
  }

  kill() {
    return this.end('SIGKILL');
  }

  async end(signal) {
    const ended = once(this.process, 'exit');
    this.process.kill(signal);
    await ended;
  }

  async beginCycle({ region, cycle, cutoffBri, cutoffPos, window }, key = randomUUID()) {
    const [first, last] = window.split('/');
    const { id } = await this.json('/api/v1/cycles', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({
        region,
        months: cycle,
        programmes: ['BPNT', 'PKH'],
        cutoffs: { BRI: cutoffBri, POS: cutoffPos },
        window: { first, last },
      }),
    });
    return id;
  }

  /** Uploads a file and gives its id; asked again with the same key, it is taken once. */
  async upload(cycle, { role, path, day }, key = randomUUID()) {
    const form = new FormData();
    form.append('role', role);
    if (day !== undefined) form.append('statementDate', day);
    form.append('file', await openAsBlob(path), basename(path));
    const init = { method: 'POST', body: form, headers: { 'idempotency-key': key } };
    const { id } = await this.json(`/api/v1/cycles/${cycle}/files`, init);
    return id;
  }

  /** Waits until the book has a file. */
  isComputed(cycle, file) {
    return this.has(cycle, `file.${file}`);
  }

  /** Waits until the book has what a write is known by. */
  async has(cycle, sequence) {
    for (;;) {
      const response = await this.ask(`/api/v1/cycles/${cycle}/ledger?limit=1&after=${sequence}`);
      const { stale, code } = await response.json();
      if (response.ok && stale !== true) return;
      if (!response.ok && code !== 'BOOK_NOT_COMPUTED')
        throw new Error(`${sequence}: ${response.status} ${code}`);
    }
  }

  async totals(cycle) {
    const { total: findings } = await this.json(`/api/v1/cycles/${cycle}/discrepancies?limit=1`);
    const { total: entitlements } = await this.json(`/api/v1/cycles/${cycle}/ledger?limit=1`);
    return { findings, entitlements };
  }

  /** Asks for a filtered page every 25 ms until `end`, which resolves with the milliseconds that they took. */
  lookAtPages(cycle) {
    const { address, headers } = this;
    const looking = new Worker(new URL('looking-thread.mjs', import.meta.url), {
      workerData: { address, headers, cycle },
    });
    // A fault of the thread is a fault of who waits for its numbers: milliseconds of each page.
    const numbers = once(looking, 'message').then(([took]) => took);
    return {
      end: () => {
        looking.postMessage('end');
        return numbers;
      },
    };
  }

  async quietPages(cycle) {
    const took = [];
    for (let at = 0; at < 200; at++) took.push(await this.page(cycle, at));
    return took;
  }

  /** Waits until the alerts of a cycle that went out leave open what is found in it, each finding once; how many went out. */
  async isAnnounced(cycle) {
    const { findings } = await this.totals(cycle);
    const open = new Set();
    for (let after = '', count = 0; ;) {
      const answer = await this.ask(`/api/v1/alerts?limit=1000&cycle=${cycle}&after=${after}`);
      if (!answer.ok) throw new Error(`alerts: ${answer.status} `);
      after = answer.headers.get('next-after');
      const events = await answer.json();
      for (const { type, subject } of events)
        if (type === 'id.tersalur.discrepancy.cleared.v1') open.delete(subject);
        else open.add(subject);
      count += events.length;
      if (events.length === 0 && open.size === findings) return count;
      if (events.length === 0) await setTimeout(LOOK);
    }
  }

  /** Milliseconds of a page of 50 rows of one kelurahan, somewhere in the list; undefined while there is no book. */
  async page(cycle, at) {
    const wanted = new URLSearchParams({
      limit: '50',
      state: 'NOT_DELIVERED',
      offset: String((at % 4) * 50),
    });
    const start = performance.now();
    const response = await this.ask(`/api/v1/cycles/${cycle}/ledger?${wanted}`);
    await response.arrayBuffer();
    if (response.status >= 500) throw new Error(`page: ${response.status} `);
    return response.ok ? performance.now() - start : undefined;
  }

  async json(path, init) {
    const response = await this.ask(path, init);
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return JSON.parse(text);
  }
}

export function quantilesOf(milliseconds) {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), most: at(1) };
}

/** The files of a month as they are uploaded. */
export function uploadsOf({ files }) {
  return [
    ...files.roster.map((path) => ({ role: 'roster', path })),
    ...files.amendments.map((path) => ({ role: 'amendment', path })),
    ...['bri', 'pos'].flatMap((role) => files[role].map(({ path, day }) => ({ role, path, day }))),
    ...files.exclusions.map((path) => ({ role: 'exclusions', path })),
  ];
}
