import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { type ListRow, type ListShape, type LoadedList } from '#application';
import { openedOf } from '../access/access.js';
import { ReadingNotes } from '../audit/reading-notes.js';
import { atPositions, criteriaOf, type SearchFields, type Wanted } from './book-criteria.js';
import { BookFreshness } from './book-freshness.js';
import { type BookPage, bookPage, startOf } from './book-page.js';
import { type BookListQuery } from './book-query.js';
import { BookShelf, type BookView } from './book-shelf.js';

/** Of which book something is asked. */
export interface Asked {
  readonly cycle: string;
  readonly request: Request;
  readonly response: Response;
}

/** Rows that are chosen by what does not stand in their list. */
export interface ChosenRows {
  /** Names of what they are chosen by. */
  readonly by: readonly string[];
  /** Those of a revision: 1, else 0. */
  in(view: BookView): Promise<Uint8Array>;
}

/** Which list, and how its rows are shown. */
export interface ShownList<Shape extends ListShape, View> {
  readonly name: string;
  readonly fields: SearchFields<Shape>;
  of(view: BookView): LoadedList<Shape> | Promise<LoadedList<Shape>>;
  readonly chosen?: ChosenRows | undefined;
  show(page: FoundRows<Shape>): readonly View[] | Promise<readonly View[]>;
}

/** Rows that are about to be shown. */
interface FoundRows<Shape extends ListShape> {
  readonly rows: readonly ListRow<Shape>[];
  /** Where they stand in the list. */
  readonly positions: readonly number[];
  readonly view: BookView;
}

/** Shows each row by itself. */
export function eachRow<Shape extends ListShape, View>(
  show: (row: ListRow<Shape>) => View,
): ShownList<Shape, View>['show'] {
  return ({ rows }) => rows.map(show);
}

/** A book as it is looked at, and what an answer says of it where it is not the newest. */
interface Look {
  readonly view: BookView;
  readonly age: { readonly stale?: true };
}

/** Answers with pages of the lists of a book that is kept in memory. */
@Injectable()
export class BookPages {
  constructor(
    @Inject(BookShelf) private readonly shelf: BookShelf,
    @Inject(BookFreshness) private readonly freshness: BookFreshness,
    @Inject(ReadingNotes) private readonly readings: ReadingNotes,
  ) {}

  /** The revision in memory; the one that has what `after` names where something is named. Faults: CYCLE_MISSING, BOOK_NOT_COMPUTED; those of get. */
  async look({ cycle, response }: Asked, after: string | undefined): Promise<Look> {
    const isFresh = await this.freshness.isComputed(response, cycle, after);
    const { view, isNewest } = await (after === undefined
      ? this.shelf.atHand(cycle)
      : this.shelf.newest(cycle));
    return { view, age: isFresh && isNewest ? {} : { stale: true } };
  }

  /** The page that a query asks for, of what is wanted and open to whoever asks. Faults: CYCLE_MISSING, BOOK_NOT_COMPUTED, CURSOR_INVALID; those of get and of the trail. */
  async page<Shape extends ListShape, View>(
    asked: Asked,
    query: BookListQuery,
    searched: Omit<Wanted, 'areas'>,
    { name, fields, of, chosen, show }: ShownList<Shape, View>,
  ): Promise<BookPage<View>> {
    const { cycle, request } = asked;
    const { after, limit } = query;
    const opened = openedOf(request);
    const wanted = { ...searched, ...(typeof opened === 'string' ? {} : { areas: opened }) };
    const { view, age } = await this.look(asked, after);
    const rows = await of(view);
    const mask = await chosen?.in(view);
    const list = listName(name, cycle, wanted, mask);
    const found = rows.find(list, [
      ...criteriaOf(wanted, fields),
      ...(mask === undefined ? [] : [atPositions<Shape>(mask)]),
    ]);
    const start = startOf(query, list, view.head);
    const positions = [...found.subarray(start, start + limit)];
    const shown = positions.map((at) => rows.row(at));
    await this.readings.note(request, {
      cycle,
      list: name,
      rows: shown.length,
      filters: [...filtersOf(searched), ...(chosen?.by ?? [])],
    });
    const items = await show({ rows: shown, positions, view });
    const page = bookPage(items, { head: view.head, list, start, total: found.length });
    return { ...page, ...age };
  }
}

/** Names of what rows are chosen by. */
function filtersOf({ words, ...others }: Omit<Wanted, 'areas'>): string[] {
  return Object.entries({ ...words, ...others })
    .filter(([, wanted]) => wanted !== undefined)
    .map(([name]) => name);
}

/** Stands for the list in its cursors. What was looked for is in it as a digest: a cursor comes back in addresses. Other rows that are chosen are another list. */
function listName(name: string, cycle: string, wanted: Wanted, chosen: Uint8Array | undefined): string {
  const digest = createHash('sha256')
    .update(JSON.stringify(wanted))
    .update(chosen ?? '')
    .digest('base64url')
    .slice(0, 22);
  return `${name} ${cycle} ${digest}`;
}
