import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import {
  allItems,
  type Claim,
  type CycleRecord,
  Cycles,
  CYCLES,
  failureReason,
  type FileRole,
  Files,
  FILES,
  IncomingBytes,
  isFault,
  Purges,
  Refused,
  type Stored,
  within,
} from '#application';
import { CUTOFF_BRI, CUTOFF_POS, CYCLE, type GeneratedMonth, SAMPLE_FILES, WINDOW } from '#demo';
import { isSampleRegion, SAMPLE_REGIONS } from '#security';
import { readSettings } from '../cycles/read-settings.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { PurgedMemory } from '../retention/purged-memory.js';
import { type SampleView } from './sample-view.js';

/** A file of the invented city, as it is given. */
interface SampleFile {
  readonly path: string;
  readonly role: FileRole;
  readonly statementDate?: string;
}

/** An order to give the files of the city. */
interface Loading {
  readonly claim: Claim;
  readonly by: string;
  readonly cycle: Stored<CycleRecord>;
}

/** That files are being given. */
interface Underway {
  /** To this cycle. */
  readonly cycle: string;
  /** Resolves when no more are. */
  readonly done: Promise<void>;
}

/**
 * Loads an invented city where nothing real is yet, and removes it. Its files come in as everybody's do. What was broken off goes on when it is asked for again: the same files
 * are made again, and those that are there already stay as they are.
 */
@Injectable()
export class SampleCity implements OnModuleDestroy {
  private underway: Underway | undefined;
  private isEnding = false;

  constructor(
    @Inject(PARTS) private readonly parts: GatewayParts,
    @Inject(Cycles) private readonly cycles: Cycles,
    @Inject(Files) private readonly files: Files,
    @Inject(Purges) private readonly purges: Purges,
    @Inject(PurgedMemory) private readonly memory: PurgedMemory,
  ) {}

  async onModuleDestroy(): Promise<void> {
    this.isEnding = true;
    await this.underway?.done;
  }

  async view(): Promise<SampleView> {
    const cycles = await this.allCycles();
    const cycle = cycles.find(isLoaded)?.id;
    const given =
      cycle === undefined ? [] : await allItems(this.parts.collections.reading(FILES), 'ofCycle', cycle);
    return {
      mayLoad: cycles.every(isSample),
      ...(cycle === undefined ? {} : { cycle }),
      given: given.length,
      files: SAMPLE_FILES,
      isLoading: this.underway !== undefined,
    };
  }

  /** Begins its cycle, unless it is there, and gives its files, which goes on after this. Faults: SAMPLE_NOT_ALONE. */
  async load(claim: Claim, by: string): Promise<void> {
    const cycles = await this.allCycles();
    if (!cycles.every(isSample)) throw new Refused('SAMPLE_NOT_ALONE');
    const cycle = cycles.find(isLoaded) ?? (await this.begin(claim, by, cycles));
    if (this.underway?.cycle !== cycle.id) this.goOn({ claim, by, cycle });
  }

  /** Destroys its data. Faults: SAMPLE_MISSING; CYCLE_PURGED when somebody else does so. */
  async remove(by: string): Promise<void> {
    const loaded = (await this.allCycles()).find(isLoaded);
    if (loaded === undefined) throw new Refused('SAMPLE_MISSING');
    const { underway } = this;
    await this.purges.purge(loaded.id, { cause: 'ASKED', by, reason: 'Data contoh dihapus' });
    await underway?.done;
    await this.memory.forget();
  }

  /** Gives the files of a city, once no more are given to the one before: that was removed. */
  private goOn(loading: Loading): void {
    const before = this.underway?.done;
    const done = (async () => {
      await before;
      try {
        await this.giveAll(loading);
      } catch (thrown) {
        if (!isRemoved(thrown))
          this.parts.telemetry.tell({ what: 'PART_FAILED', part: 'sample', ...failureReason(thrown) });
      }
      if (this.underway?.cycle === loading.cycle.id) this.underway = undefined;
    })();
    this.underway = { cycle: loading.cycle.id, done };
  }

  private allCycles(): Promise<Stored<CycleRecord>[]> {
    return allItems(this.parts.collections.reading(CYCLES), 'byAge', '');
  }

  /** In a region of its own: where it was removed from, nothing comes again. */
  private async begin(
    claim: Claim,
    by: string,
    cycles: readonly Stored<CycleRecord>[],
  ): Promise<Stored<CycleRecord>> {
    const taken = new Set(cycles.map(({ item }) => item.region));
    const region = SAMPLE_REGIONS.find((each) => !taken.has(each));
    if (region === undefined) throw new Refused('SAMPLE_NOT_ALONE');
    const [first = '', last = ''] = WINDOW.split('/');
    const settings = readSettings({
      months: CYCLE,
      cutoffs: { BRI: CUTOFF_BRI, POS: CUTOFF_POS },
      window: { first, last },
    });
    try {
      return await this.cycles.begin(claim, region, settings, by);
    } catch (thrown) {
      // Somebody asked for the same at the same time.
      if (thrown instanceof Refused && thrown.code === 'CYCLE_EXISTS')
        return this.cycles.get(thrown.details['cycle']!);
      throw thrown;
    }
  }

  private async giveAll(loading: Loading): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'tersalur-sample-'));
    try {
      const files = filesOf(await generated(folder));
      for (const [at, file] of files.entries()) {
        if (this.isEnding) return;
        await this.give(loading, at, file);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async give({ claim, by, cycle }: Loading, at: number, file: SampleFile): Promise<void> {
    const { path, ...fields } = file;
    const { region } = cycle.item;
    const bytes = new IncomingBytes(within(this.parts.segments, { region, cycle: cycle.id }));
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) await bytes.add(chunk);
    const sha256 = bytes.finish();
    const content = await bytes.keep();
    await this.files.take(
      { id: `${claim.id}-${at}`, at: new Date(this.parts.clock.now()).toISOString() },
      {
        ...{ cycle: cycle.id, name: basename(path), sha256, bytes: bytes.size, content },
        ...{ final: true, ...fields },
      },
      by,
    );
  }
}

function isSample({ item }: Stored<CycleRecord>): boolean {
  return isSampleRegion(item.region);
}

function isLoaded(cycle: Stored<CycleRecord>): boolean {
  return isSample(cycle) && cycle.item.purgedAt === undefined;
}

/** Whether giving files failed because somebody removed the city meanwhile. */
function isRemoved(thrown: unknown): boolean {
  return isFault(thrown, 'KEY_DESTROYED') || (thrown instanceof Refused && thrown.code === 'CYCLE_PURGED');
}

/** Makes the files in a thread: it takes a second, in which others are answered. Rejects when the thread fails. */
async function generated(folder: string): Promise<GeneratedMonth['files']> {
  const thread = new Worker(new URL('./sample-thread.js', import.meta.url), { workerData: folder });
  const [files] = (await once(thread, 'message')) as [GeneratedMonth['files']];
  return files;
}

/** The files in the order in which an office would send them. */
function filesOf({ roster, amendments, bri, pos, exclusions }: GeneratedMonth['files']): SampleFile[] {
  const of = (role: FileRole, paths: readonly string[]): SampleFile[] =>
    paths.map((path) => ({ path, role }));
  const reports = (role: 'bri' | 'pos', given: typeof bri): SampleFile[] =>
    given.map(({ path, day }) => ({ path, role, statementDate: day }));
  return [
    ...of('roster', roster),
    ...of('amendment', amendments),
    ...reports('bri', bri),
    ...reports('pos', pos),
    ...of('exclusions', exclusions),
  ];
}
