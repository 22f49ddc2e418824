import { isDeepStrictEqual } from 'node:util';
import { checkMessage, type Message } from '#contracts';
import { changeItem } from '../collections/change-item.js';
import { isFault } from '../faults/fault.js';
import { FILES } from '../files/file-record.js';
import { Refused } from '../faults/refused.js';
import { toTell } from '../outbox/announcing.js';
import { Announcer } from '../outbox/announcer.js';
import { type Collections, type Page, type PageOptions, type Stored } from '../ports/collections.js';
import { type Log } from '../ports/log.js';
import { type Claim } from '../repeats/repeat-record.js';
import { type CycleRecord, CYCLES, type CycleSettings, periodKey } from './cycle-record.js';

/** A change of a cycle's settings. */
export interface CycleChange {
  /** The revision that the person saw; undefined where whatever is there is to be changed. */
  readonly revision: number | undefined;
  readonly by: string;
  /** Makes the new settings of those that are there. */
  apply(settings: CycleSettings): CycleSettings;
}

/** What a cycle is told by. */
interface NewCycle {
  readonly id: string;
  readonly region: string;
  readonly settings: CycleSettings;
}

/** What files are read by. */
const READ_BY = ['months', 'programmes'] as const;

/** Begins and changes cycles; each change is told by `settings.changed.v1`. Every method may raise the faults of log and collections. */
export class Cycles {
  readonly announcer: Announcer<CycleRecord>;
  private readonly records;
  private readonly files;

  constructor({ collections, log }: { readonly collections: Collections; readonly log: Log }) {
    this.records = collections.writing(CYCLES, 'gateway');
    this.files = collections.reading(FILES);
    this.announcer = new Announcer({ log, collection: this.records });
  }

  /** Faults: CYCLE_MISSING. */
  async get(id: string): Promise<Stored<CycleRecord>> {
    const stored = await this.records.get(id);
    if (stored) return stored;
    throw new Refused('CYCLE_MISSING');
  }

  async isThere(id: string): Promise<boolean> {
    return (await this.records.get(id)) !== undefined;
  }

  /** A cycle whose data are there. Faults: CYCLE_MISSING, CYCLE_PURGED. */
  async kept(id: string): Promise<Stored<CycleRecord>> {
    const stored = await this.get(id);
    if (stored.item.purgedAt === undefined) return stored;
    throw new Refused('CYCLE_PURGED', { at: stored.item.purgedAt });
  }

  /** Says that the data of a cycle are destroyed, told by `cycle.purged.v1`; once is enough. Faults: CYCLE_MISSING. */
  async purge(id: string, purgedAt: string): Promise<Stored<CycleRecord>> {
    const { region } = (await this.get(id)).item;
    const message = checkMessage({
      ...{ type: 'cycle.purged.v1', id: `${id}.purged`, region, cycle: id, at: purgedAt },
    });
    await changeItem(this.records, id, (cycle) => {
      if (cycle?.purgedAt !== undefined) return cycle;
      return cycle && { ...cycle, purgedAt, lastMessage: message.id, ...toTell([...cycle.unsent, message]) };
    });
    return this.announcer.announce(id);
  }

  /** A page of all cycles, the newest first. Faults: CURSOR_INVALID. */
  page(options: PageOptions): Promise<Page<CycleRecord>> {
    return this.records.page('byAge', '', { ...options, newestFirst: true });
  }

  /** Begins a cycle. Faults: CYCLE_EXISTS. */
  async begin(
    claim: Claim,
    region: string,
    settings: CycleSettings,
    by: string,
  ): Promise<Stored<CycleRecord>> {
    const id = `c-${claim.id}`;
    const message = messageOf(claim, { id, region, settings });
    if ((await this.records.get(id)) === undefined)
      await this.refusingTwo({ id, region, settings }, () =>
        this.records.insert(id, {
          region,
          settings,
          revision: 1,
          createdAt: claim.at,
          changedAt: claim.at,
          changedBy: by,
          lastMessage: message.id,
          ...toTell([message]),
        }),
      );
    return this.announcer.announce(id);
  }

  /** Changes the settings; equal ones change nothing. Faults: CYCLE_MISSING, CYCLE_PURGED, CYCLE_CHANGED, CYCLE_HAS_FILES (other months or programmes), CYCLE_EXISTS (other months). */
  async change(claim: Claim, id: string, change: CycleChange): Promise<Stored<CycleRecord>> {
    while (!(await this.tryChange(claim, id, change)));
    return this.announcer.announce(id);
  }

  /** False when somebody changed the cycle since it was read. */
  private async tryChange(claim: Claim, id: string, { revision, by, apply }: CycleChange): Promise<boolean> {
    const { item, version } = await this.kept(id);
    const settings = apply(item.settings);
    const message = messageOf(claim, { id, region: item.region, settings });
    if (item.lastMessage === message.id) return true;
    if (revision !== undefined && revision !== item.revision)
      throw new Refused('CYCLE_CHANGED', { version: `${item.revision}` });
    if (isDeepStrictEqual(settings, item.settings)) return true;
    if (READ_BY.some((field) => !isDeepStrictEqual(settings[field], item.settings[field])))
      await this.checkUnread(id);
    const changed: CycleRecord = {
      ...item,
      settings,
      revision: item.revision + 1,
      changedAt: claim.at,
      changedBy: by,
      lastMessage: message.id,
      ...toTell([...item.unsent, message]),
    };
    try {
      await this.refusingTwo({ id, ...changed }, () => this.records.replace(id, version, changed));
      return true;
    } catch (fault) {
      if (isFault(fault, 'ITEM_CHANGED')) return false;
      throw fault;
    }
  }

  /** By months and programmes files were read already: other ones would have had other rows accepted. */
  private async checkUnread(id: string): Promise<void> {
    const { items } = await this.files.page('ofCycle', id, { limit: 1 });
    if (items.length > 0) throw new Refused('CYCLE_HAS_FILES');
  }

  /** Says which cycle of the region has these months already. */
  private async refusingTwo(
    { id, region, settings: { months } }: NewCycle,
    write: () => Promise<unknown>,
  ): Promise<void> {
    try {
      await write();
    } catch (fault) {
      const there = isFault(fault, 'ITEM_EXISTS')
        ? await this.records.find('period', periodKey(region, months))
        : undefined;
      if (there === undefined) throw fault;
      // Another instance has done the same.
      if (there.id === id) return;
      throw new Refused('CYCLE_EXISTS', { region, months, cycle: there.id });
    }
  }
}

function messageOf(claim: Claim, { id, region, settings }: NewCycle): Message {
  const { id: claimId, at } = claim;
  return checkMessage({ type: 'settings.changed.v1', id: `m-${claimId}`, region, cycle: id, at, settings });
}
