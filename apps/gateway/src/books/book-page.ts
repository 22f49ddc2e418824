import { type Type } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Fault, type Head } from '#application';
import { listViewOf, type ListView } from '../lists/list-view.js';
import { type BookListQuery } from './book-query.js';

/** A page of a book's rows. */
export interface BookPage<View> extends ListView<View> {
  readonly revision: number;
  readonly total: number;
}

/** Describes a page of such rows. */
export function bookPageOf<View>(view: Type<View>): Type<BookPage<View>> {
  class BookPageOf extends listViewOf(view) implements BookPage<View> {
    @ApiProperty({ type: 'integer', description: 'Of the book: all pages of one revision belong together.' })
    readonly revision: number;

    @ApiProperty({ type: 'integer', description: 'Rows that were asked for, on all pages.' })
    readonly total: number;

    @ApiPropertyOptional()
    override readonly stale?: boolean;
  }
  Object.defineProperty(BookPageOf, 'name', { value: `BookPageOf${view.name}` });
  return BookPageOf;
}

/** Where a page begins. Faults: CURSOR_INVALID for a cursor of another list, or of a revision that is no longer there. */
export function startOf({ cursor, offset = 0 }: BookListQuery, list: string, head: Head): number {
  if (cursor === undefined) return offset;
  const [, of, revision, at] =
    /^([\w. =&-]*) (\d{1,9}) (\d{1,8})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (of !== list || Number(revision) !== head.revision)
    throw new Fault('CURSOR_INVALID', 'the cursor was not given out for this list, or the book has changed');
  return Number(at);
}

/** The page, with a cursor where more rows follow. */
export function bookPage<View>(
  items: readonly View[],
  { head, list, start, total }: { head: Head; list: string; start: number; total: number },
): BookPage<View> {
  const next = start + items.length;
  const cursor = Buffer.from(`${list} ${head.revision} ${next}`).toString('base64url');
  return {
    items,
    revision: head.revision,
    total,
    ...(next < total && items.length > 0 ? { next: cursor } : {}),
  };
}
