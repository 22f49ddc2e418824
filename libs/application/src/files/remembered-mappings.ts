import { changeItem } from '../collections/change-item.js';
import { type CursorPlace, cursorOf, placeOf } from '../collections/cursor.js';
import { allItems } from '../collections/each-item.js';
import { type CycleRecord, CYCLES } from '../cycles/cycle-record.js';
import { Refused } from '../faults/refused.js';
import {
  type Collections,
  type PageOptions,
  type ReadableCollection,
  type Stored,
  type WritableCollection,
} from '../ports/collections.js';
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

/** A mapping that is remembered, and what was read by it. */
export interface SenderMapping {
  /** The file that it came with. */
  readonly file: Stored<FileRecord>;
  /** Files of the sender that count and were read by what was said of its columns, also by what was said of them before. */
  readonly files: number;
  /** The newest of them. */
  readonly last: FileRecord;
}

/** A page of mappings. */
export interface MappingPage {
  readonly items: readonly SenderMapping[];
  /** Cursor of the next page; absent on the last. */
  readonly next?: string;
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
  private readonly files: WritableCollection<FileRecord>;
  private readonly cycles: ReadableCollection<CycleRecord>;
  private readonly readings: FileReadings;

  constructor(collections: Collections) {
    this.files = collections.writing(FILES, 'gateway');
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

  /** A page of what is remembered in a region; those that were used last come first. Faults: CURSOR_INVALID. */
  async ofRegion(region: string, { cursor, limit }: PageOptions): Promise<MappingPage> {
    const address = { collection: FILES.name, list: 'mappings', of: region, newestFirst: true };
    const place = placeOf(address, cursor);
    const all = await this.allOf(region);
    const rest = place === undefined ? all : all.filter((each) => isBehind(placeIn(each), place));
    const items = rest.slice(0, limit);
    const isLast = items.length === rest.length;
    return { items, ...(isLast ? {} : { next: cursorOf(address, placeIn(items.at(-1)!)) }) };
  }

  private async allOf(region: string): Promise<SenderMapping[]> {
    const files = await this.filesOf(region);
    const given = files.filter(({ item }) => item.header !== undefined);
    const senders = new Map(given.map(({ id, item }) => [id, senderKey(item)]));
    const read = Map.groupBy(files, ({ id, item }) => senders.get(item.remembered?.file ?? id));
    const all: SenderMapping[] = [];
    for (const [sender, ofSender] of Map.groupBy(given, ({ item }) => senderKey(item))) {
      const file = await this.firstStanding(ofSender);
      const counting = read.get(sender)!.filter(({ item }) => withdrawalOf(item) === undefined);
      if (file !== undefined) all.push({ file, files: counting.length, last: counting[0]!.item });
    }
    return all.sort((one, other) => (isBehind(placeIn(one), placeIn(other)) ? 1 : -1));
  }

  /**
   * Forgets what persons said of the columns of the sender of a file, so that the next file is recognised afresh; what was read stays. Faults: MAPPING_MISSING where
   * nothing is remembered by that file, MAPPING_CHANGED where somebody gave a newer mapping since.
   */
  async forget(id: string): Promise<void> {
    const sender = (await this.files.get(id))?.item;
    if (sender?.header === undefined) throw new Refused('MAPPING_MISSING');
    const { header } = sender;
    const known = await this.find(sender, header);
    if (known === undefined) throw new Refused('MAPPING_MISSING');
    if (known.file !== id) throw new Refused('MAPPING_CHANGED', { name: known.name, at: known.at });
    const ofSender = await allItems(this.files, MAPPED, mappedKey(sender));
    const others = ofSender.filter((file) => file.item.header === header && file.id !== id);
    // The one that counts goes last: until then whoever asks once more finds what is left to be done.
    for (const file of [...others.map((other) => other.id), id])
      await changeItem(this.files, file, (item) => item && withoutHeader(item));
  }

  /** The files of a region whose data are there, the newest first. */
  private async filesOf(region: string): Promise<readonly Stored<FileRecord>[]> {
    const files: Stored<FileRecord>[] = [];
    for (const { id, item } of await allItems(this.cycles, 'ofRegion', region))
      if (item.purgedAt === undefined) files.push(...(await allItems(this.files, 'ofCycle', id)));
    return files.sort((one, other) => (one.item.receivedAt < other.item.receivedAt ? 1 : -1));
  }

  private async firstStanding(files: readonly Stored<FileRecord>[]): Promise<Stored<FileRecord> | undefined> {
    for (const file of files) if (await this.stands(file)) return file;
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

function placeIn({ file, last }: SenderMapping): CursorPlace {
  return { at: last.receivedAt, id: file.id };
}

/** Whether a place comes later where the newest is first. */
function isBehind(one: CursorPlace, other: CursorPlace): boolean {
  return one.at === other.at ? one.id < other.id : one.at < other.at;
}

function senderKey({ role, header }: FileRecord): string {
  return `${role} ${header}`;
}

/** The same where its mapping is remembered no longer. */
function withoutHeader(file: FileRecord): FileRecord {
  return file.header === undefined ? file : { ...file, header: undefined, headerTexts: undefined };
}
