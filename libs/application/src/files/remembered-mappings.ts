import { type CycleRecord, CYCLES } from '../cycles/cycle-record.js';
import { type Collections, type ReadableCollection, type Stored } from '../ports/collections.js';
import { type SegmentHash } from '../ports/segments.js';
import { FileReadings } from './file-reading.js';
import { type FileRecord, type FileRole, FILES, MAPPED, mappedKey, withdrawalOf } from './file-record.js';

/** How many files are looked up at once. */
const PAGE = 50;

/** A mapping that a person gave with an earlier file of the same sender. */
export interface RememberedMapping {
  /** Segment with the mapping (JSON text). */
  readonly mapping: SegmentHash;
  /** The file that it came with, and when. */
  readonly file: string;
  readonly name: string;
  readonly at: string;
}

/** Whose files: of a region, in a role. */
export interface Sender {
  readonly region: string;
  readonly role: FileRole;
}

/**
 * What persons said of the columns of files, for later ones of the same sender: same region, role and header row. The newest mapping counts whose file was neither refused
 * nor withdrawn nor purged; so a newer one lets the older be forgotten. Every method may raise the faults of collections.
 */
export class RememberedMappings {
  private readonly files: ReadableCollection<FileRecord>;
  private readonly cycles: ReadableCollection<CycleRecord>;
  private readonly readings: FileReadings;

  constructor(collections: Collections) {
    this.files = collections.reading(FILES);
    this.cycles = collections.reading(CYCLES);
    this.readings = new FileReadings(collections);
  }

  /** Whether a mapping was ever given with a file of a sender. */
  async knows(sender: Sender): Promise<boolean> {
    const { items } = await this.files.page(MAPPED, mappedKey(sender), { limit: 1 });
    return items.length > 0;
  }

  /** The mapping for files with a header row; undefined where none is remembered. */
  async find(sender: Sender, header: string): Promise<RememberedMapping | undefined> {
    for (let cursor: string | undefined, isFirst = true; isFirst || cursor !== undefined; isFirst = false) {
      const page = await this.files.page(MAPPED, mappedKey(sender), {
        ...{ limit: PAGE, cursor, newestFirst: true },
      });
      for (const { id, item } of page.items)
        if (item.header === header && (await this.stands({ id, item })))
          return { mapping: item.mapping!, file: id, name: item.name, at: item.receivedAt };
      cursor = page.next;
    }
    return undefined;
  }

  private async stands({ id, item }: Pick<Stored<FileRecord>, 'id' | 'item'>): Promise<boolean> {
    if (withdrawalOf(item)) return false;
    // The mapping went with the data of its cycle.
    if ((await this.cycles.get(item.cycle))?.item.purgedAt !== undefined) return false;
    const reading = await this.readings.get(item.role, id);
    return reading?.item.status !== 'REFUSED';
  }
}
