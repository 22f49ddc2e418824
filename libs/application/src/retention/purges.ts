import { type Day } from '#domain';
import { bookHead } from '../book/revise-book.js';
import { changeItem } from '../collections/change-item.js';
import { allItems, eachItem } from '../collections/each-item.js';
import { type CycleRecord, CYCLES } from '../cycles/cycle-record.js';
import { type Cycles } from '../cycles/cycles.js';
import { type Decisions } from '../decisions/decisions.js';
import { isFault } from '../faults/fault.js';
import { Refused } from '../faults/refused.js';
import { FILES } from '../files/file-record.js';
import { type Files } from '../files/files.js';
import { minutesHead } from '../minutes/minutes-store.js';
import { type Clock } from '../ports/clock.js';
import {
  type Collections,
  type Page,
  type PageOptions,
  type Stored,
  type WritableCollection,
} from '../ports/collections.js';
import { type DataScope } from '../ports/data-scope.js';
import { type Segments } from '../ports/segments.js';
import { type Remarks } from '../remarks/remarks.js';
import { forgetAnswers } from '../repeats/forget-answers.js';
import { type DataKeys } from '../sealing/data-keys.js';
import { monthOfArrivals } from '../streams/arrival-scope.js';
import { type Visits } from '../visits/visits.js';
import { emptyHeads } from './emptied-heads.js';
import { headsOfFile } from './heads-of-file.js';
import { type PurgedFile, type PurgeRecord, PURGES } from './purge-record.js';
import { ORPHANS_KEPT } from './orphans-kept.js';
import { isOver } from './retention.js';

/** What purging works with. */
export interface PurgeParts {
  readonly collections: Collections;
  readonly segments: Segments;
  readonly keys: DataKeys;
  readonly clock: Pick<Clock, 'now'>;
  readonly cycles: Cycles;
  readonly files: Files;
  readonly decisions: Decisions;
  readonly remarks: Remarks;
  readonly visits: Visits;
}

/** Whose data are to be destroyed, and why. */
export type PurgeOrder = Pick<PurgeRecord, 'cause' | 'by' | 'reason' | 'retention'>;

/** Is told of a purge that is about to be done. */
type TellPurge = (begun: Stored<PurgeRecord>) => Promise<void>;

const EMPTY_BOOK = { revision: 0, entitlements: 0, findings: 0 };

/**
 * Destroys the data of cycles by destroying the keys with which they are sealed, and writes down what there was. What was begun is finished, however often
 * the process ends on the way. Every method may raise the faults of log, segments and collections.
 */
export class Purges {
  private readonly records: WritableCollection<PurgeRecord>;

  constructor(private readonly parts: PurgeParts) {
    this.records = parts.collections.writing(PURGES, 'gateway');
  }

  /** A page of what was destroyed, the newest first. Faults: CURSOR_INVALID. */
  page(options: PageOptions): Promise<Page<PurgeRecord>> {
    return this.records.page('byTime', '', { ...options, newestFirst: true });
  }

  /** Faults: PURGE_MISSING. */
  async get(id: string): Promise<Stored<PurgeRecord>> {
    const stored = await this.records.get(id);
    if (stored) return stored;
    throw new Refused('PURGE_MISSING');
  }

  /** Destroys the data of a cycle. Faults: CYCLE_MISSING, CYCLE_PURGED. */
  async purge(cycle: string, order: PurgeOrder): Promise<Stored<PurgeRecord>> {
    await this.parts.cycles.kept(cycle);
    return this.finish(await this.beginOf(cycle, order));
  }

  /** Ids of the cycles whose time is over, the oldest first. */
  async due(retention: number, today: Day): Promise<Stored<CycleRecord>[]> {
    const all = await allItems(this.parts.collections.reading(CYCLES), 'byAge', '');
    return all.filter(
      ({ item }) => item.purgedAt === undefined && isOver(item.settings.months, retention, today),
    );
  }

  /** Finishes what was begun, and destroys all whose time is over; `tell` is told of each, and only then it is done. Faults: those of `tell`. */
  async purgeDue(retention: number | undefined, today: Day, tell: TellPurge): Promise<void> {
    for await (const begun of this.allDue(retention, today)) {
      await tell(begun);
      await this.finish(begun);
    }
  }

  /** Gives up the data of a scope whose key is lost: nobody can read them any more. */
  async giveUp(scope: DataScope): Promise<void> {
    const { cycles, keys } = this.parts;
    const order: PurgeOrder = { cause: 'KEY_LOST', by: '', reason: '' };
    const months = monthOfArrivals(scope);
    if (months !== undefined)
      await this.finish(await this.begin({ ...order, ...scope, months, files: [], book: EMPTY_BOOK }));
    // Also one that was purged already, as far as that came.
    else if (await cycles.isThere(scope.cycle)) await this.finish(await this.beginOf(scope.cycle, order));
    // Of the installation itself (secrets): it gets another key.
    else await keys.remove(scope);
  }

  private async *allDue(retention: number | undefined, today: Day): AsyncGenerator<Stored<PurgeRecord>> {
    yield* await allItems(this.records, 'begun', '');
    if (retention === undefined) return;
    const order: PurgeOrder = { cause: 'RETENTION', by: '', reason: '', retention };
    for (const { id } of await this.due(retention, today)) yield this.beginOf(id, order);
    for (const scope of await this.oldArrivals(retention, today))
      yield this.begin({ ...order, ...scope, files: [], book: EMPTY_BOOK });
  }

  /** The scopes of rows that came before their cycle was known, and whose time is over. */
  private async oldArrivals(retention: number, today: Day) {
    const scopes = [];
    for await (const { item } of this.parts.keys.all()) {
      const months = monthOfArrivals(item);
      const isKept = item.key !== undefined && months !== undefined;
      if (isKept && isOver(months, retention, today))
        scopes.push({ region: item.region, cycle: item.cycle, months });
    }
    return scopes;
  }

  /** Faults: CYCLE_MISSING. */
  private async beginOf(cycle: string, order: PurgeOrder): Promise<Stored<PurgeRecord>> {
    const { id, item } = await this.parts.cycles.get(cycle);
    const { revision, totals } = await this.parts.segments.readHead(bookHead(item.region, id));
    const book = { revision, entitlements: totals.entitlements ?? 0, findings: totals.findings ?? 0 };
    return this.begin({ ...order, ...scopeOf(id, item), files: await this.filesOf(id), book });
  }

  private async filesOf(cycle: string): Promise<PurgedFile[]> {
    const files: PurgedFile[] = [];
    for await (const { id, item } of eachItem(this.parts.collections.reading(FILES), 'ofCycle', cycle)) {
      const { role, name, sha256, receivedAt } = item;
      files.push({ id, role, name, receivedAt, ...(sha256 === undefined ? {} : { sha256 }) });
    }
    return files;
  }

  private async begin(facts: Omit<PurgeRecord, 'begunAt'>): Promise<Stored<PurgeRecord>> {
    const begunAt = this.moment();
    const id = `p-${facts.region}-${facts.cycle}`.replaceAll(' ', '-');
    try {
      return await this.records.insert(id, { ...facts, begunAt });
    } catch (fault) {
      // Another instance has begun it.
      if (!isFault(fault, 'ITEM_EXISTS')) throw fault;
      return this.get(id);
    }
  }

  /** Nothing is named and nobody writes any more before the key goes; then what was named is swept away. */
  private async finish({ id, item }: Stored<PurgeRecord>): Promise<Stored<PurgeRecord>> {
    const { collections, cycles, files, decisions, remarks, visits, segments, keys, clock } = this.parts;
    const { region, cycle } = item;
    if (monthOfArrivals(item) === undefined) await cycles.purge(cycle, item.begunAt);
    const key = await keys.destroy({ region, cycle });
    // Some may have come since it was begun.
    const gone = await this.filesOf(cycle);
    for (const file of gone) {
      await emptyHeads(segments, await headsOfFile(collections, file));
      await files.forgetReasons(file.id);
    }
    await emptyHeads(segments, [minutesHead(cycle)]);
    await decisions.forget(cycle);
    await remarks.forgetReasons(cycle);
    await visits.forget(cycle);
    await forgetAnswers(collections, cycle);
    await segments.sweep(clock.now() - ORPHANS_KEPT);
    const done = { at: this.moment(), ...(key === undefined ? {} : { key }) };
    await changeItem(this.records, id, (purge) =>
      purge?.done === undefined ? purge && { ...purge, files: gone, done } : purge,
    );
    return this.get(id);
  }

  private moment(): string {
    return new Date(this.parts.clock.now()).toISOString();
  }
}

function scopeOf(cycle: string, { region, settings }: CycleRecord) {
  return { region, cycle, months: settings.months };
}
