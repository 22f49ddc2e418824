import { createHash } from 'node:crypto';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ThreadedWork } from '#adapters/threads';
import {
  type Claim,
  type FinalFacts,
  FINDING_LIST,
  type Head,
  LEDGER_LIST,
  MinutesStore,
  readAhead,
  Refused,
  type SegmentHash,
  type Segments,
} from '#application';
import { annexesOf, firstTexts, type Minutes, minutesHash, type MinutesTexts } from '#exports';
import { BookReader } from '../books/book-reader.js';
import { regionNameOf } from '../cycles/region-name.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { type MadeMinutes, type MinutesTask } from './minutes-thread.js';
import { finalView, type MinutesView, sourcesOf } from './minutes-views.js';

/** The lists of a book that annexes are made of. */
const ANNEXED: readonly string[] = [LEDGER_LIST.kind, FINDING_LIST.kind];

/** Puts together what people write with the numbers of the book, and makes the document of it, in a thread of its own. */
@Injectable()
export class MinutesDesk implements OnModuleDestroy {
  private readonly thread: ThreadedWork<MinutesTask, never, MadeMinutes>;
  private readonly segments: Segments;
  private readonly clock;
  private readonly areas: GatewayParts['areas'];

  constructor(
    @Inject(PARTS) { segments, clock, areas }: GatewayParts,
    @Inject(BookReader) private readonly books: BookReader,
    @Inject(MinutesStore) private readonly store: MinutesStore<MinutesTexts>,
  ) {
    this.clock = clock;
    this.areas = areas;
    this.segments = segments;
    this.thread = new ThreadedWork(new URL('./minutes-thread.js', import.meta.url), segments, clock);
  }

  onModuleDestroy(): Promise<void> {
    return this.thread.close();
  }

  /** The minutes as they are. Faults: CYCLE_MISSING, CYCLE_PURGED, BOOK_NOT_COMPUTED. */
  async view(cycle: string): Promise<MinutesView> {
    const { version, texts, final } = await this.store.read(cycle);
    const { minutes } = await this.minutesOf(cycle, texts);
    return {
      state: final === undefined ? 'DRAFT' : 'FINAL',
      version,
      revision: final?.revision ?? minutes.revision,
      hash: final?.hash ?? minutesHash(minutes),
      ...minutes.texts,
      sources: final === undefined ? sourcesOf(minutes.summary) : (final.sources ?? []),
      ...(final === undefined ? {} : { final: finalView(final) }),
    };
  }

  /** Keeps what somebody wrote. Faults: those of view; MINUTES_CHANGED, MINUTES_FINAL. */
  async write(cycle: string, texts: MinutesTexts, seen: number): Promise<MinutesView> {
    // There are none of a cycle without a result.
    await this.books.computed(cycle);
    await this.store.write(cycle, texts, seen);
    return this.view(cycle);
  }

  /** Makes final what has this hash. Faults: those of write; MINUTES_INCOMPLETE; STORE_UNAVAILABLE when the thread ended. */
  async finish(
    claim: Claim,
    cycle: string,
    { hash, by }: Pick<FinalFacts, 'hash' | 'by'>,
  ): Promise<MinutesView> {
    await this.store.finish(claim, cycle, async (texts) => {
      const { minutes, head } = await this.minutesOf(cycle, texts);
      if (minutesHash(minutes) !== hash) throw new Refused('MINUTES_CHANGED');
      checkComplete(minutes.texts);
      const scope = await this.scopeOf(cycle);
      const { at } = claim;
      const made = await this.make({ scope, head, minutes, isFinal: true, at, wanted: 'BOTH' });
      const [document, { pieces, sha256: annexHash }] = [made.document!, made.annexes!];
      const sha256 = createHash('sha256').update(document).digest('hex');
      const { revision, summary } = minutes;
      const annexes = { sha256: annexHash, rows: rowsOf(minutes) };
      const sources = sourcesOf(summary);
      const facts = { at, by, hash, sha256, revision, sources, annexes, claim: claim.id };
      return { facts, document, annexes: pieces };
    });
    return this.view(cycle);
  }

  /** The document: the final one as it was made, else a draft of now. Faults: those of view; STORE_UNAVAILABLE when the thread ended. */
  async document(cycle: string): Promise<Uint8Array> {
    const final = await this.store.document(cycle);
    if (final !== undefined) return final;
    const { document } = await this.make(await this.draftOf(cycle, 'PAPER'));
    return document!;
  }

  /** How many rows of the annexes name somebody, and of which revision they are. Faults: those of view; MINUTES_WITHOUT_ANNEXES. */
  async annexFacts(cycle: string): Promise<{ readonly rows: number; readonly revision: number }> {
    const { texts, final } = await this.store.read(cycle);
    if (final?.annexes !== undefined) return { rows: final.annexes.rows, revision: final.revision };
    if (final !== undefined) throw new Refused('MINUTES_WITHOUT_ANNEXES');
    const { minutes } = await this.minutesOf(cycle, texts);
    return { rows: rowsOf(minutes), revision: minutes.revision };
  }

  /** The workbook with the annexes: the final one as it was made, else a draft of now. Faults: those of document. */
  async *annexes(cycle: string): AsyncGenerator<Uint8Array, void> {
    const kept = await this.store.annexes(cycle);
    yield* readAhead(this.segments, kept ?? (await this.draftAnnexes(cycle)));
  }

  private async draftAnnexes(cycle: string): Promise<SegmentHash[]> {
    const { annexes } = await this.make(await this.draftOf(cycle, 'ANNEXES'));
    return annexes!.pieces.map(({ hash }) => hash);
  }

  private async draftOf(cycle: string, wanted: MinutesTask['wanted']): Promise<MinutesTask> {
    const { texts } = await this.store.read(cycle);
    const { minutes, head } = await this.minutesOf(cycle, texts);
    const at = new Date(this.clock.now()).toISOString();
    return { scope: await this.scopeOf(cycle), head, minutes, isFinal: false, at, wanted };
  }

  private async minutesOf(
    cycle: string,
    texts: MinutesTexts | undefined,
  ): Promise<{ readonly minutes: Minutes; readonly head: Head }> {
    const head = await this.books.computed(cycle);
    const summary = await this.books.summary(head);
    const { revision } = head;
    const regionName = regionNameOf(this.areas, summary.region);
    const book = bookOf(head);
    return { minutes: { texts: texts ?? firstTexts(summary), summary, book, revision, regionName }, head };
  }

  private async scopeOf(cycle: string): Promise<MinutesTask['scope']> {
    return { region: await this.books.regionOf(cycle), cycle };
  }

  private async make(task: MinutesTask): Promise<MadeMinutes> {
    try {
      return await this.thread.do(task);
    } finally {
      // It is asked for rarely: nothing of it stays in memory.
      await this.thread.rest();
    }
  }
}

/** Stands for the ledger and the findings of a head: their pages lie under the hash of what they hold. */
function bookOf({ segments }: Head): string {
  const hash = createHash('sha256');
  for (const segment of segments)
    if (ANNEXED.includes(segment.kind)) hash.update(`${segment.kind} ${segment.hash}\n`);
  return hash.digest('hex');
}

/** Rows of the annexes that name somebody. */
function rowsOf({ summary }: Minutes): number {
  return annexesOf(summary).reduce((sum, { rows }) => sum + rows, 0);
}

/** Faults: MINUTES_INCOMPLETE. */
function checkComplete({ number, place, day, parties }: MinutesTexts): void {
  const empty = Object.entries({ number, place, day }).filter(([, text]) => text === '');
  const fields = empty.map(([field]) => field);
  if (parties.length === 0 || parties.some((party) => party.name === '')) fields.push('parties');
  if (fields.length > 0) throw new Refused('MINUTES_INCOMPLETE', { fields: fields.join(', ') });
}
