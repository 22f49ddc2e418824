import { Inject, Injectable } from '@nestjs/common';
import { FeedWatch } from '../alerts/feed-watch.js';
import { BookShelf } from '../books/book-shelf.js';
import { LinkShelf } from '../links/link-shelf.js';

/** What the gateway keeps in memory of people: names and masked numbers. */
@Injectable()
export class PurgedMemory {
  constructor(
    @Inject(BookShelf) private readonly shelf: BookShelf,
    @Inject(LinkShelf) private readonly links: LinkShelf,
    @Inject(FeedWatch) private readonly feed: FeedWatch,
  ) {}

  /** Drops what is of cycles that were purged, here or by another instance. Faults: those of segments and collections. */
  async forget(): Promise<void> {
    this.feed.reader.forgetPages();
    await this.shelf.forgetPurged();
    await this.links.forgetPurged();
  }
}
