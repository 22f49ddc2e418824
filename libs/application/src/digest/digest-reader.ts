import { isSampleRegion, openedBy } from '#security';
import { type AccountRecord } from '../accounts/account-record.js';
import { isOpen } from '../areas/open-areas.js';
import { bookHead } from '../book/revise-book.js';
import { allItems, eachItem } from '../collections/each-item.js';
import { CYCLES } from '../cycles/cycle-record.js';
import { FileReadings } from '../files/file-reading.js';
import { FILES, withdrawalOf } from '../files/file-record.js';
import { type Collections } from '../ports/collections.js';
import { type Head, type Segments } from '../ports/segments.js';
import { countBook, countTurns, type Turns } from './counted-book.js';
import {
  type CycleNews,
  type DigestCycle,
  type DigestNews,
  isQuiet,
  newsOf,
  standingOf,
  toldOf,
} from './digest-news.js';
import { type DigestRecord, type ToldCycle } from './digest-record.js';

type Told = DigestRecord['told'];

/** A cycle of which something may be told, at one moment. */
interface ReadCycle extends DigestCycle {
  readonly id: string;
  /** Its turns behind the first alerts. */
  turns(first: number): Promise<readonly Turns[]>;
}

/** What there is to tell somebody, and what is remembered once it was told. */
export interface PersonalNews extends DigestNews {
  readonly told: Told;
}

export interface ReaderParts {
  readonly collections: Collections;
  readonly segments: Segments;
}

/** All cycles at one moment, read once for all who are told of them. Every method may raise the faults of segments and collections. */
export class DigestReader {
  private constructor(private readonly cycles: readonly ReadCycle[]) {}

  /** Reads all cycles whose data are there. */
  static async read({ collections, segments }: ReaderParts): Promise<DigestReader> {
    const read: ReadCycle[] = [];
    for await (const { id, item } of eachItem(collections.reading(CYCLES), 'byAge', '')) {
      if (item.purgedAt !== undefined || isSampleRegion(item.region)) continue;
      const head = await segments.readHead(bookHead(item.region, id));
      const book = await countBook(segments, head);
      const files = await countFiles(collections, id);
      const { region, settings } = item;
      read.push({ id, region, months: settings.months, book, files, turns: turnsOf(segments, head) });
    }
    return new DigestReader(read);
  }

  /** What is new for somebody since what was told last, as far as the grants reach. */
  async newsFor({ grants }: AccountRecord, before: Told): Promise<PersonalNews> {
    const told: Record<string, ToldCycle> = {};
    const cycles: CycleNews[] = [];
    let unchanged = 0;
    for (const cycle of this.cycles) {
      const opened = openedBy(grants, cycle.region);
      if (opened === 'NOTHING') continue;
      const standing = standingOf(cycle, opened);
      const last = before[cycle.id];
      told[cycle.id] = toldOf(standing, cycle.book.alerts);
      const all = await cycle.turns(Math.min(last?.alerts ?? 0, cycle.book.alerts));
      const turns = all.filter((each) => isOpen(opened, each));
      const isSame = last === undefined ? isQuiet(standing) : last.standing === told[cycle.id]!.standing;
      if (!isSame || turns.length > 0) cycles.push(newsOf(cycle, standing, turns));
      else if (!isQuiet(standing)) unchanged++;
    }
    return { cycles, unchanged, told };
  }
}

/** Counts the turns behind the first alerts, once for all who were told equally many. */
function turnsOf(segments: Segments, head: Head): ReadCycle['turns'] {
  const counted = new Map<number, Promise<readonly Turns[]>>();
  return (first) => {
    const known = counted.get(first) ?? countTurns(segments, head, first);
    counted.set(first, known);
    return known;
  };
}

async function countFiles(collections: Collections, cycle: string): Promise<DigestCycle['files']> {
  const readings = new FileReadings(collections);
  const counts = { held: 0, refused: 0 };
  for (const { id, item } of await allItems(collections.reading(FILES), 'ofCycle', cycle)) {
    if (withdrawalOf(item) !== undefined) continue;
    const status = (await readings.get(item.role, id))?.item.status;
    if (status === 'HELD') counts.held++;
    if (status === 'REFUSED') counts.refused++;
  }
  return counts;
}
