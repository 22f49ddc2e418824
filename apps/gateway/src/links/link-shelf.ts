import { Inject, Injectable } from '@nestjs/common';
import { type Head, LINK_LIST, LoadedList, RecentlyUsed, Refused } from '#application';
import { BookReader } from '../books/book-reader.js';
import { ListPages } from '../books/list-pages.js';

/** How many books' links are kept: they are the longest of a book's lists, and few people look at them. */
const KEPT_LINKS = 2;

type Links = LoadedList<typeof LINK_LIST.fields>;

/** The links of a revision of a book, and of which. */
interface ShelvedLinks {
  readonly revision: number;
  readonly links: Promise<Links>;
}

/** Keeps the links of the books whose payments are being looked at; those of a new revision only fetch what changed. */
@Injectable()
export class LinkShelf {
  private readonly shelved = new RecentlyUsed<string, ShelvedLinks>(KEPT_LINKS);

  constructor(
    @Inject(BookReader) private readonly books: BookReader,
    @Inject(ListPages) private readonly pages: ListPages,
  ) {}

  /** The links of a revision of a cycle's book. Faults: BOOK_NOT_COMPUTED for a revision of before links had pages; those of get. */
  of(cycle: string, head: Head): Promise<Links> {
    const known = this.shelved.get(cycle);
    if (known?.revision === head.revision) return known.links;
    const links = this.load(head, known);
    const shelved = { revision: head.revision, links };
    this.shelved.set(cycle, shelved);
    links.catch(() => {
      if (this.shelved.get(cycle) === shelved) this.shelved.delete(cycle);
    });
    return links;
  }

  /** Drops the links of cycles whose data were destroyed. Faults: those of the collections. */
  async forgetPurged(): Promise<void> {
    for (const cycle of this.shelved.keys()) if (await this.books.isPurged(cycle)) this.shelved.delete(cycle);
  }

  private async load(head: Head, known: ShelvedLinks | undefined): Promise<Links> {
    if (!head.segments.some(({ kind }) => kind === LINK_LIST.kind)) await this.checkNone(head);
    const earlier = await known?.links.catch(() => undefined);
    const links = LoadedList.load(this.pages.read, head, LINK_LIST, earlier);
    return links.finally(() => this.pages.rest());
  }

  /** A book without pages of links has no payments, or was computed before there were such pages. */
  private async checkNone(head: Head): Promise<void> {
    const { links } = await this.books.summary(head);
    if (Object.values(links).some((count) => count > 0)) throw new Refused('BOOK_NOT_COMPUTED');
  }
}
