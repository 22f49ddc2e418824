import { createSecretKey } from 'node:crypto';
import { openMemory } from '#adapters/memory';
import { type BookInput } from '#domain';
import { ManualClock } from '../../testing/src/time/manual-clock.js';
import { type Alert } from '../src/alerts/announce.js';
import { type BookMessage } from '../src/book/book-inputs.js';
import { KeptTables } from '../src/book/kept-tables.js';
import { listRows } from '../src/book/list-segments.js';
import {
  bookHead,
  type BookParts,
  reviseBook,
  rowsOf,
  type SequencedInput,
} from '../src/book/revise-book.js';
import { type List, type ListRow, type ListShape } from '../src/pages/list-page.js';
import { type Head } from '../src/ports/segments.js';
import { messagesOf } from './book-messages.js';

/** A book on a store of its own, to which a test tells one input after the other. */
export class ToldBook {
  readonly clock = new ManualClock();
  readonly parts: BookParts;
  readonly told: SequencedInput[] = [];

  constructor(input: BookInput) {
    const scope = { region: '18.72', cycle: 't1', key: createSecretKey('a secret of the test', 'utf8') };
    this.parts = {
      segments: openMemory(this.clock).segments,
      areas: input.areas,
      kept: new KeptTables(1_000_000),
      alerts: scope,
      documents: () => [],
    };
  }

  /** The book of an input without some of its files. */
  static async of(input: BookInput): Promise<ToldBook> {
    const book = new ToldBook(input);
    await book.tell(...(await messagesOf(input, book.parts.segments)));
    return book;
  }

  head(): Promise<Head> {
    return this.parts.segments.readHead(bookHead('18.72', 't1'));
  }

  /** Takes inputs as one revision; returns its new alerts as `TRANSITION KIND`. */
  async tell(...messages: readonly BookMessage[]): Promise<string[]> {
    const before = await this.alerts();
    const inputs = messages.map((message, at) => ({ offset: this.told.length + at, message }));
    this.told.push(...inputs);
    await reviseBook(await this.head(), inputs, this.parts);
    return (await this.alerts()).slice(before.length).map(({ transition, kind }) => `${transition} ${kind}`);
  }

  /** The messages of the files that an input has beyond those that were told. */
  async closing(input: BookInput): Promise<BookMessage[]> {
    const messages = await messagesOf(input, this.parts.segments);
    const known = new Set(this.told.map(({ message }) => message.id));
    return messages.filter(({ id }) => !known.has(id));
  }

  async alerts(): Promise<Alert[]> {
    return this.rows('ALERTS');
  }

  async list<Shape extends ListShape>(list: List<Shape>): Promise<ListRow<Shape>[]> {
    return listRows(this.parts.segments, await this.head(), list);
  }

  async rows<Row extends object>(kind: string): Promise<Row[]> {
    return rowsOf(this.parts.segments, await this.head(), kind);
  }
}

/** A file is taken out, or put back. */
export function turnOf(
  type: 'file.withdrawn.v1' | 'file.restored.v1',
  id: string,
  file: string,
): BookMessage {
  return { type, id, region: '18.72', cycle: 't1', at: '2026-03-31T00:00:00.000Z', file, by: 'u-1' };
}
