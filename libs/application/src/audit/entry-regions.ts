import { type AuditEntry } from '#security';
import { RecentlyUsed } from '../collections/recently-used.js';
import { CYCLES } from '../cycles/cycle-record.js';
import { DECISIONS } from '../decisions/decision-record.js';
import { FILES } from '../files/file-record.js';
import { type Collections, type ReadableCollection } from '../ports/collections.js';

/** How many things are remembered with their region. */
const REMEMBERED = 10_000;

/** Knows which region an entry of the trail is about. */
export class EntryRegions {
  /** Collections of what has a region, by how its ids begin. */
  private readonly things: ReadonlyMap<string, ReadableCollection<{ readonly region: string }>>;
  /** By id; empty for what there is not. */
  private readonly known = new RecentlyUsed<string, string>(REMEMBERED);

  constructor(collections: Collections) {
    this.things = new Map<string, ReadableCollection<{ readonly region: string }>>([
      ['c-', collections.reading(CYCLES)],
      ['f-', collections.reading(FILES)],
      ['d-', collections.reading(DECISIONS)],
    ]);
  }

  /**
   * The region of the cycle, file, payment or decision that an entry is about; undefined for one about the installation itself: accounts, settings, sign-ins.
   * Faults: those of the collections.
   */
  async regionOf({ to, details }: Pick<AuditEntry, 'to' | 'details'>): Promise<string | undefined> {
    if (details.region !== undefined) return details.region;
    // A payment is named by its cycle and its key.
    const id = details.cycle ?? to.split('.')[0]!;
    let region = this.known.get(id);
    if (region === undefined) {
      region = (await this.things.get(id.slice(0, 2))?.get(id))?.item.region ?? '';
      this.known.set(id, region);
    }
    return region === '' ? undefined : region;
  }
}
