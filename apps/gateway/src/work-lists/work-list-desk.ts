import { createHash } from 'node:crypto';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ThreadedWork } from '#adapters/threads';
import {
  ALERT_KEY,
  alertKeyOf,
  ALERT_KEYS,
  type FileRecord,
  Files,
  readAhead,
  RecentlyUsed,
  Refused,
  type SegmentHash,
  type Segments,
  type Stored,
  Visits,
} from '#application';
import { type LastVisit, type WorkFilter, type WorkListName } from '#exports';
import { BookReader } from '../books/book-reader.js';
import { regionNameOf } from '../cycles/region-name.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { type MadeWorkList, type WorkForm, type WorkListTask } from './list-thread.js';
import { type PlaceSource } from './place-book.js';

/** Rows of a list: more than a person prints, and more than anybody works through in one workbook. */
const MOST_ROWS: Readonly<Record<WorkForm, number>> = { pdf: 2_000, xlsx: 50_000 };

const FILES_A_PAGE = 500;

/** How many lists are remembered that were made, and for how many milliseconds: so long the sweep leaves what nobody names. */
const KEPT_LISTS = 32;
const KEPT_FOR = 10 * 60_000;

/** Which list of which cycle. */
export interface WantedWorkList {
  readonly cycle: string;
  readonly list: WorkListName;
  readonly form: WorkForm;
  readonly filter: WorkFilter;
}

/** A list that was made. */
export interface WorkListFile {
  readonly rows: number;
  readonly revision: number;
  readonly pieces: readonly SegmentHash[];
}

/** Makes the lists that people work by, in a thread of its own, one after the other. */
@Injectable()
export class WorkListDesk implements OnModuleDestroy {
  private readonly thread: ThreadedWork<WorkListTask, never, MadeWorkList>;
  private readonly segments: Segments;
  private readonly made = new RecentlyUsed<string, { readonly at: number; readonly made: MadeWorkList }>(
    KEPT_LISTS,
  );
  private readonly keys;
  private readonly clock;
  private readonly areas;

  constructor(
    @Inject(PARTS) { segments, collections, clock, areas }: GatewayParts,
    @Inject(BookReader) private readonly books: BookReader,
    @Inject(Files) private readonly files: Files,
    @Inject(Visits) private readonly visits: Visits,
  ) {
    this.segments = segments;
    this.clock = clock;
    this.areas = areas;
    this.keys = collections.reading(ALERT_KEYS);
    this.thread = new ThreadedWork(new URL('./list-thread.js', import.meta.url), segments, clock);
  }

  onModuleDestroy(): Promise<void> {
    return this.thread.close();
  }

  /** Makes a list. Faults: CYCLE_MISSING, CYCLE_PURGED, BOOK_NOT_COMPUTED, LIST_EMPTY, LIST_TOO_LONG; STORE_UNAVAILABLE when the thread ended. */
  async make({ cycle, list, form, filter }: WantedWorkList): Promise<WorkListFile> {
    const head = await this.books.computed(cycle);
    const region = await this.books.regionOf(cycle);
    const stored = await this.keys.get(ALERT_KEY);
    const task: WorkListTask = {
      ...{ scope: { region, cycle }, head, list, form, filter, most: MOST_ROWS[form] },
      regionName: regionNameOf(this.areas, region),
      at: new Date(this.clock.now()).toISOString(),
      sources: await this.sourcesOf(cycle),
      visits: list === 'visits' ? await this.lastVisits(cycle) : new Map(),
      ...(stored === undefined ? {} : { key: alertKeyOf(stored.item) }),
    };
    const { rows, pieces } = await this.madeOf(task);
    if (rows === 0) throw new Refused('LIST_EMPTY');
    if (pieces === undefined) throw new Refused('LIST_TOO_LONG', { rows: `${rows}`, most: `${task.most}` });
    return { rows, revision: head.revision, pieces };
  }

  /** As it was made a moment ago, or anew. */
  private async madeOf(task: WorkListTask): Promise<MadeWorkList> {
    const { scope, head, list, form, filter, visits } = task;
    const key = JSON.stringify([scope, head.epoch, head.revision, list, form, filter, visitsKey(visits)]);
    const now = this.clock.now();
    const known = this.made.get(key);
    if (known !== undefined && now - known.at < KEPT_FOR) return known.made;
    try {
      const made = await this.thread.do(task);
      this.made.set(key, { at: now, made });
      return made;
    } finally {
      // It is asked for rarely: nothing of it stays in memory.
      await this.thread.rest();
    }
  }

  /** The bytes of a list that was made. Faults: those of get. */
  bytes({ pieces }: WorkListFile): AsyncGenerator<Uint8Array, void> {
    return readAhead(this.segments, pieces);
  }

  private async lastVisits(cycle: string): Promise<ReadonlyMap<string, LastVisit>> {
    const last = new Map<string, LastVisit>();
    for (const [household, [visit]] of await this.visits.ofCycle(cycle)) {
      const { day, outcome, volunteer } = visit!;
      last.set(household, { day, outcome, volunteer });
    }
    return last;
  }

  private async sourcesOf(cycle: string): Promise<PlaceSource[]> {
    const sources: PlaceSource[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.files.page(cycle, { limit: FILES_A_PAGE, ...(cursor ? { cursor } : {}) });
      sources.push(...page.items.flatMap(sourceOf));
      cursor = page.next;
    } while (cursor !== undefined);
    return sources;
  }
}

/** A file as places are read from it; what a channel streamed names none. */
function sourceOf({ id, item }: Stored<FileRecord>): PlaceSource[] {
  const { content, mapping, programme } = item;
  if (content === undefined) return [];
  return [
    {
      ...{ file: id, content },
      ...(mapping === undefined ? {} : { mapping }),
      ...(programme === undefined ? {} : { programme }),
    },
  ];
}

/** Stands for what is known of visits: a list is another one once somebody told more. */
function visitsKey(visits: ReadonlyMap<string, LastVisit>): string {
  return createHash('sha256')
    .update(JSON.stringify([...visits]))
    .digest('hex');
}
