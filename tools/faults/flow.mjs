// A month that goes through the services while something is done to them.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { uploadsOf } from '../serving.mjs';

const DOCUMENTS = ['ledger.csv', 'discrepancies.csv', 'links.csv', 'reviews.csv'];

export class Flow {
  /** Ids of the files that were acknowledged. */
  files = [];

  constructor(stand, month, region) {
    this.stand = stand;
    this.month = month;
    this.region = region;
    this.uploads = uploadsOf(month);
  }

  /** Gives the whole month, and does something to the services from the middle of it on; resolves when both are done. */
  async run(disturb) {
    const key = randomUUID();
    const options = { ...this.month.options, region: this.region };
    this.cycle = await this.stand.use((server) => server.beginCycle(options, key));
    let disturbed;
    for (const upload of this.uploads) {
      if (this.files.length === this.uploads.length >> 1) disturbed = disturb(this);
      // Whoever waits for the end is told what went wrong.
      disturbed?.catch(() => undefined);
      const uploadKey = randomUUID();
      this.files.push(await this.stand.use((server) => server.upload(this.cycle, upload, uploadKey)));
    }
    await disturbed;
  }

  /** Notes that a fault strikes now; throws when all has passed already, or nothing has. */
  strikes() {
    this.struck ??= performance.now();
    const { length } = this.files;
    if (length === 0 || length === this.uploads.length)
      throw new Error(
        `The fault came when ${length} of ${this.uploads.length} files had passed: take a larger month (--households).`,
      );
    this.passed ??= length;
  }

  /** Notes that nothing is amiss any more. */
  heals() {
    this.healed = performance.now();
  }

  /** Waits until the book has all files; throws when it is not what the command line makes of them, every byte. */
  async isWhole() {
    for (const file of this.files) await this.stand.use((server) => server.isComputed(this.cycle, file));
    this.whole = performance.now();
    const out = mkdtempSync(join(tmpdir(), 'tersalur-faults-'));
    try {
      const words = this.month.arguments.with(this.month.arguments.indexOf('--region') + 1, this.region);
      await promisify(execFile)(resolve('bin/tersalur'), [
        'reconcile',
        ...words,
        '--out',
        out,
        '--force',
        '--quiet',
      ]);
      for (const name of DOCUMENTS) {
        const answer = await this.stand.use((server) => server.ask(`/api/v1/cycles/${this.cycle}/${name}`));
        if ((await answer.text()) !== readFileSync(join(out, name), 'utf8'))
          throw new Error(`${name} of ${this.region} is not what the command line writes.`);
      }
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
    await this.stand.use((server) => server.isAnnounced(this.cycle));
  }

  /** `struck after 6 of 12 files; healed after 61.0 s, whole 4.2 s later` */
  get told() {
    const seconds = (from, to) => `${(Math.max(0, to - from) / 1000).toFixed(1)} s`;
    return `struck after ${this.passed} of ${this.uploads.length} files; healed after ${seconds(this.struck, this.healed)}, whole ${seconds(this.healed, this.whole)} later`;
  }
}
