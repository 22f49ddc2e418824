import { createHash } from 'node:crypto';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ThreadedWork } from '#adapters/threads';
import { type Claim, type FinalFacts, MinutesStore, Refused } from '#application';
import { firstTexts, type Minutes, minutesHash, type MinutesTexts } from '#exports';
import { BookReader } from '../books/book-reader.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { type MinutesTask } from './minutes-thread.js';
import { finalView, type MinutesView, sourcesOf } from './minutes-views.js';

/** Puts together what people write with the numbers of the book, and makes the document of it, in a thread of its own. */
@Injectable()
export class MinutesDesk implements OnModuleDestroy {
  private readonly thread: ThreadedWork<MinutesTask, never, Uint8Array>;
  private readonly clock;

  constructor(
    @Inject(PARTS) { segments, clock }: GatewayParts,
    @Inject(BookReader) private readonly books: BookReader,
    @Inject(MinutesStore) private readonly store: MinutesStore<MinutesTexts>,
  ) {
    this.clock = clock;
    this.thread = new ThreadedWork(new URL('./minutes-thread.js', import.meta.url), segments, clock);
  }

  onModuleDestroy(): Promise<void> {
    return this.thread.close();
  }

  /** The minutes as they are. Faults: CYCLE_MISSING, CYCLE_PURGED, BOOK_NOT_COMPUTED. */
  async view(cycle: string): Promise<MinutesView> {
    const { version, texts, final } = await this.store.read(cycle);
    const minutes = await this.minutesOf(cycle, texts);
    return {
      state: final === undefined ? 'DRAFT' : 'FINAL',
      version,
      revision: final?.revision ?? minutes.revision,
      hash: final?.hash ?? minutesHash(minutes),
      ...minutes.texts,
      sources: final?.sources ?? sourcesOf(minutes.summary),
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
      const minutes = await this.minutesOf(cycle, texts);
      if (minutesHash(minutes) !== hash) throw new Refused('MINUTES_CHANGED');
      checkComplete(minutes.texts);
      const document = await this.make({ minutes, state: { isFinal: true, at: claim.at } });
      const sha256 = createHash('sha256').update(document).digest('hex');
      const { revision, summary } = minutes;
      const sources = sourcesOf(summary);
      return { facts: { at: claim.at, by, hash, sha256, revision, sources, claim: claim.id }, document };
    });
    return this.view(cycle);
  }

  /** The document: the final one as it was made, else a draft of now. Faults: those of view; STORE_UNAVAILABLE when the thread ended. */
  async document(cycle: string): Promise<Uint8Array> {
    const final = await this.store.document(cycle);
    if (final !== undefined) return final;
    const { texts } = await this.store.read(cycle);
    const at = new Date(this.clock.now()).toISOString();
    return this.make({ minutes: await this.minutesOf(cycle, texts), state: { isFinal: false, at } });
  }

  private async minutesOf(cycle: string, texts: MinutesTexts | undefined): Promise<Minutes> {
    const head = await this.books.computed(cycle);
    const summary = await this.books.summary(head);
    return { texts: texts ?? firstTexts(summary), summary, revision: head.revision };
  }

  private async make(task: MinutesTask): Promise<Uint8Array> {
    try {
      return await this.thread.do(task);
    } finally {
      // It is asked for rarely: nothing of it stays in memory.
      await this.thread.rest();
    }
  }
}

/** Faults: MINUTES_INCOMPLETE. */
function checkComplete({ number, place, day, parties }: MinutesTexts): void {
  const empty = Object.entries({ number, place, day }).filter(([, text]) => text === '');
  const fields = empty.map(([field]) => field);
  if (parties.length === 0 || parties.some((party) => party.name === '')) fields.push('parties');
  if (fields.length > 0) throw new Refused('MINUTES_INCOMPLETE', { fields: fields.join(', ') });
}
