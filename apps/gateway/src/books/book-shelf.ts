import { Inject, Injectable } from '@nestjs/common';
import {
  FINDING_LIST,
  type Head,
  LEDGER_LIST,
  LoadedList,
  RecentlyUsed,
  QUESTION_LIST,
  SUBJECT_LIST,
} from '#application';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { BookReader } from './book-reader.js';
import { ListPages } from './list-pages.js';

/** How many books are kept; the one that nobody looked at for longest leaves. */
const KEPT_BOOKS = 4;

/** Lists of one revision of a book, in memory. */
export interface BookView {
  readonly head: Head;
  readonly ledger: LoadedList<typeof LEDGER_LIST.fields>;
  readonly findings: LoadedList<typeof FINDING_LIST.fields>;
  /** What the findings are about, in their order; none of a revision of before that was kept. */
  readonly subjects: LoadedList<typeof SUBJECT_LIST.fields>;
  readonly questions: LoadedList<typeof QUESTION_LIST.fields>;
}

/** What is in memory, and whether it is the revision that stands. */
export interface ShelvedView {
  readonly view: BookView;
  readonly isNewest: boolean;
}

/** Keeps the books that are being looked at in memory, so that pages are found without reading and a new revision only fetches what changed. */
@Injectable()
export class BookShelf {
  /** By cycle. */
  private readonly views = new RecentlyUsed<string, BookView>(KEPT_BOOKS);
  private readonly loading = new Map<string, Promise<BookView>>();

  constructor(
    @Inject(PARTS) { telemetry }: GatewayParts,
    @Inject(BookReader) private readonly books: BookReader,
    @Inject(ListPages) private readonly pages: ListPages,
  ) {
    telemetry.gauge({
      name: 'tersalur_books_in_memory',
      help: 'Books that are kept in memory to be looked at.',
      read: () => [{ labels: {}, value: this.views.size }],
    });
  }

  /** The revision that stands now. Faults: CYCLE_MISSING, BOOK_NOT_COMPUTED; those of get. */
  async newest(cycle: string): Promise<ShelvedView> {
    const head = await this.books.computed(cycle);
    for (;;) {
      const view = this.views.get(cycle);
      if (view !== undefined && view.head.revision >= head.revision) return { view, isNewest: true };
      await (this.loading.get(cycle) ?? this.load(cycle, head, view));
    }
  }

  /** The newest revision that is in memory already, while a newer one is being fetched; the one that stands now where none is. Faults: those of newest. */
  async atHand(cycle: string): Promise<ShelvedView> {
    const head = await this.books.computed(cycle);
    const view = this.views.get(cycle);
    if (view === undefined) return this.newest(cycle);
    const isNewest = view.head.revision >= head.revision;
    if (!isNewest && !this.loading.has(cycle))
      // What it fails with is told to whoever asks next.
      this.load(cycle, head, view).catch(() => undefined);
    return { view, isNewest };
  }

  /** Drops the books of cycles whose data were destroyed. Faults: those of the segments and collections. */
  async forgetPurged(): Promise<void> {
    for (const cycle of this.views.keys()) if (await this.books.isPurged(cycle)) this.views.delete(cycle);
  }

  private load(cycle: string, head: Head, earlier: BookView | undefined): Promise<BookView> {
    const loading = this.viewOf(head, earlier)
      .then(async (view) => {
        // It may have been purged while it was loaded.
        await this.books.regionOf(cycle);
        this.views.set(cycle, view);
        return view;
      })
      .finally(() => {
        this.loading.delete(cycle);
        return this.pages.rest();
      });
    this.loading.set(cycle, loading);
    return loading;
  }

  private async viewOf(head: Head, earlier: BookView | undefined): Promise<BookView> {
    const { read } = this.pages;
    const ledger = await LoadedList.load(read, head, LEDGER_LIST, earlier?.ledger);
    const findings = await LoadedList.load(read, head, FINDING_LIST, earlier?.findings);
    const subjects = await LoadedList.load(read, head, SUBJECT_LIST, earlier?.subjects);
    const questions = await LoadedList.load(read, head, QUESTION_LIST, earlier?.questions);
    return { head, ledger, findings, subjects, questions };
  }
}
