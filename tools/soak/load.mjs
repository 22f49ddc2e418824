// What people do to the services during a soak.
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { uploadsOf } from '../serving.mjs';

/** Cycles that are begun; then their files are withdrawn and restored. */
const MOST_CYCLES = 24;

/** Milliseconds between two things that one reader asks for. */
const LOOK = 40;

const JSON_TYPE = { 'content-type': 'application/json' };

/** Uploads, readers and event streams, until they are ended. */
export class Load {
  /** `{id, month, region, files, sequence}`: what was acknowledged, and what the last turn of a file is known by. */
  cycles = [];
  counts = { uploads: 0, turns: 0, asked: 0, exports: 0, events: 0 };
  /** Milliseconds of pages. */
  pages = [];
  isEnded = false;

  constructor(stand, months, regions) {
    Object.assign(this, { stand, months, regions });
  }

  begin() {
    const readers = [this.lookAtPages(), this.search(), this.export(), this.follow(), this.follow()];
    this.running = Promise.all([this.give(), ...readers]);
    // Whoever waits for the end is told what went wrong.
    this.running.catch(() => undefined);
  }

  /** Ends once everything that was begun is done. */
  async end() {
    this.isEnded = true;
    await this.running;
  }

  async give() {
    for (let number = 0; !this.isEnded; number++)
      await (number < MOST_CYCLES ? this.giveCycle(number) : this.turnFile(number));
  }

  /** A cycle and all its files, each acknowledged before the next one. */
  async giveCycle(number) {
    const month = this.months[number % this.months.length];
    const region = this.regions[number];
    const key = randomUUID();
    const options = { ...month.options, region };
    const id = await this.stand.use((server) => server.beginCycle(options, key));
    const cycle = { id, month, region, files: [] };
    this.cycles.push(cycle);
    for (const upload of uploadsOf(month)) {
      const uploadKey = randomUUID();
      cycle.files.push(await this.stand.use((server) => server.upload(id, upload, uploadKey)));
      this.counts.uploads++;
    }
    await this.stand.use((server) => server.isComputed(id, cycle.files.at(-1)));
  }

  async turnFile(number) {
    const cycle = this.cycles[number % this.cycles.length];
    const file = cycle.files[number % cycle.files.length];
    for (const turn of ['withdraw', 'restore']) {
      const headers = { ...JSON_TYPE, 'idempotency-key': randomUUID() };
      const init = { method: 'POST', headers, body: JSON.stringify({ reason: 'salah berkas' }) };
      const turned = await this.stand.use((server) => server.json(`/api/v1/files/${file}/${turn}`, init));
      cycle.sequence = turned.sequence;
      this.counts.turns++;
    }
  }

  async lookAtPages() {
    await this.repeat(async (server, cycle, number) => {
      const milliseconds = await server.page(cycle.id, number);
      if (milliseconds !== undefined) this.pages.push(milliseconds);
    });
  }

  async search() {
    const init = { method: 'POST', headers: JSON_TYPE, body: JSON.stringify({ text: 'SITI', limit: 50 }) };
    await this.repeat(async (server, { id }) => {
      await readAll(await server.ask(`/api/v1/cycles/${id}/ledger/search`, init));
      await readAll(await server.ask(`/api/v1/cycles/${id}/summary`));
    });
  }

  async export() {
    await this.repeat(async (server, { id }, number) => {
      const name = ['ledger.csv', 'discrepancies.csv', 'ledger.xlsx'][number % 3];
      await readAll(await server.ask(`/api/v1/cycles/${id}/${name}`));
      this.counts.exports++;
    });
  }

  /** Follows the events for some seconds, and again. */
  async follow() {
    await this.repeat(async (server) => {
      const response = await server.ask('/api/v1/events', { signal: AbortSignal.timeout(3_000) });
      try {
        for await (const piece of response.body) this.counts.events += Math.sign(piece.length);
      } catch (fault) {
        if (fault.name !== 'TimeoutError') throw fault;
      }
    });
  }

  async repeat(work) {
    for (let number = 0; !this.isEnded; number++) {
      const cycle = this.cycles[(number * 7) % this.cycles.length];
      if (cycle !== undefined) await this.stand.use((server) => work(server, cycle, number));
      this.counts.asked++;
      await setTimeout(LOOK);
    }
  }
}

async function readAll(response) {
  await response.arrayBuffer();
  if (response.status >= 500) throw new Error(`${response.url}: ${response.status} `);
}
