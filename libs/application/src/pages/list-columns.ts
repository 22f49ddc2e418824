import { type NumberIndex, type TextIndex } from '#domain';
import { type PageBlock, packPage } from './packed-page.js';
import { type FieldKind, type List, type ListRow, type ListShape } from './list-page.js';

/** The fields of a page that is made, by name: each takes one value a row. */
export type ListColumns<Shape extends ListShape> = {
  readonly [Field in keyof Shape]: ColumnOf<Shape[Field]>;
};

type ColumnOf<Kind extends FieldKind> = Kind extends 'number'
  ? NumberColumn
  : Kind extends 'word'
    ? WordColumn
    : TextColumn;

/** Makes the pages of a list, one after the other in the same memory. */
export class PageMaker<Shape extends ListShape> {
  readonly columns: ListColumns<Shape>;

  constructor(private readonly list: List<Shape>) {
    const columns = Object.entries(list.fields).map(([field, kind]) => [field, columnOf(field, kind)]);
    this.columns = Object.fromEntries(columns) as ListColumns<Shape>;
  }

  /** The page of the rows that came since the last one. */
  take(rows: number): Uint8Array<ArrayBuffer> {
    const columns: readonly Column[] = Object.values(this.columns);
    const bytes = packPage(
      this.list.kind,
      rows,
      columns.flatMap((column) => column.blocks()),
    );
    for (const column of columns) column.clear();
    return bytes;
  }
}

/** Puts a row of a list, by its number, into columns. */
export type RowWriter<Shape extends ListShape> = (columns: ListColumns<Shape>, at: number) => void;

/** Adds a whole row to the columns of a list. */
export function addRow<Shape extends ListShape>(columns: ListColumns<Shape>, row: ListRow<Shape>): void {
  for (const field in columns) columns[field].add(row[field] as never);
}

/** The values of one field. */
interface Column {
  /** Takes what a row holds. */
  add(value: never): void;
  /** The values, as long as no others come. */
  blocks(): [string, PageBlock][];
  clear(): void;
}

function columnOf(field: string, kind: FieldKind): Column {
  switch (kind) {
    case 'word':
      return new WordColumn(field);
    case 'text':
      return new TextColumn(field);
    case 'number':
      return new NumberColumn(field);
  }
}

const encoder = new TextEncoder();

/** Rows for which there is room at first. */
const ROWS = 4_096;

/** The different words, and which of them (from 1; 0 for none) each row has. */
class WordColumn implements Column {
  private readonly words = new Map<string, number>();
  private readonly byCode = new Map<number, number>();
  private ids = new Uint16Array(ROWS);
  private count = 0;
  /** Rows of one area stand together. */
  private lastCode = NaN;
  private lastId = 0;

  constructor(private readonly field: string) {}

  add(word = ''): void {
    this.push(this.idOf(word));
  }

  /** Takes the word that a code stands for, which is asked for once a page. A field has either words, or codes of one kind. */
  addCode(code: number, wordOf: (code: number) => string): void {
    if (code !== this.lastCode) {
      let id = this.byCode.get(code);
      if (id === undefined) this.byCode.set(code, (id = this.idOf(wordOf(code))));
      this.lastCode = code;
      this.lastId = id;
    }
    this.push(this.lastId);
  }

  blocks(): [string, PageBlock][] {
    return [
      [this.field, this.ids.subarray(0, this.count)],
      [`${this.field}.words`, encoder.encode(JSON.stringify([...this.words.keys()]))],
    ];
  }

  clear(): void {
    this.words.clear();
    this.byCode.clear();
    this.count = 0;
    this.lastCode = NaN;
  }

  private idOf(word: string): number {
    if (word === '') return 0;
    let id = this.words.get(word);
    if (id === undefined) this.words.set(word, (id = this.words.size + 1));
    return id;
  }

  private push(id: number): void {
    if (this.count === this.ids.length) this.ids = longer(this.ids, this.count * 2);
    this.ids[this.count++] = id;
  }
}

const ZERO = 48;
const SMALL_A = 97;
const HALF_DIGITS = 8;
/** A character of a string takes so many bytes at most. */
const MOST_BYTES = 3;
/** Digits of the largest whole number. */
const MOST_DIGITS = 16;

/** The texts one behind the other, and where each ends. A text is taken whole (`add`), or in pieces until its `end`. */
export class TextColumn implements Column {
  private bytes = new Uint8Array(ROWS * 16);
  private size = 0;
  private ends = new Uint32Array(ROWS);
  private count = 0;

  constructor(private readonly field: string) {}

  add(text = ''): void {
    this.text(text);
    this.end();
  }

  text(text: string): void {
    if (text === '') return;
    this.makeRoom(text.length * MOST_BYTES);
    this.size += encoder.encodeInto(text, this.bytes.subarray(this.size)).written;
  }

  /** UTF-8 bytes from `start` to before `end`. */
  piece(bytes: Uint8Array, start = 0, end = bytes.length): void {
    this.makeRoom(end - start);
    for (let at = start; at < end; at++) this.bytes[this.size++] = bytes[at]!;
  }

  /** A text of the vocabulary; nothing for 0. */
  word(words: TextIndex, id: number): void {
    if (id !== 0) this.piece(words.pool, words.startOf(id), words.endOf(id));
  }

  /** A 16-digit number of the vocabulary; nothing for 0. */
  identifier(numbers: NumberIndex, id: number): void {
    if (id === 0) return;
    this.digits(numbers.highOf(id), HALF_DIGITS);
    this.digits(numbers.lowOf(id), HALF_DIGITS);
  }

  /** A whole number from 0 on. */
  integer(value: number): void {
    let count = 1;
    for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) count++;
    this.digits(value, count);
  }

  /** 32 bits as eight hex digits. */
  hex(value: number): void {
    this.makeRoom(HALF_DIGITS);
    for (let shift = 28; shift >= 0; shift -= 4) {
      const digit = (value >>> shift) & 15;
      this.bytes[this.size++] = digit < 10 ? ZERO + digit : SMALL_A + digit - 10;
    }
  }

  end(): void {
    if (this.count === this.ends.length) this.ends = longer(this.ends, this.count * 2);
    this.ends[this.count++] = this.size;
  }

  blocks(): [string, PageBlock][] {
    return [
      [`${this.field}.ends`, this.ends.subarray(0, this.count)],
      [`${this.field}.bytes`, this.bytes.subarray(0, this.size)],
    ];
  }

  clear(): void {
    this.size = 0;
    this.count = 0;
  }

  /** The last `count` digits of a whole number from 0 on. */
  private digits(value: number, count: number): void {
    this.makeRoom(MOST_DIGITS);
    let rest = value;
    for (let at = this.size + count - 1; at >= this.size; at--) {
      const next = Math.floor(rest / 10);
      this.bytes[at] = ZERO + rest - next * 10;
      rest = next;
    }
    this.size += count;
  }

  private makeRoom(bytes: number): void {
    const needed = this.size + bytes;
    if (needed > this.bytes.length) this.bytes = longer(this.bytes, Math.max(needed, this.bytes.length * 2));
  }
}

/** Whole numbers; NaN where a row has none. */
class NumberColumn implements Column {
  private values = new Float64Array(ROWS);
  private count = 0;

  constructor(private readonly field: string) {}

  add(value = NaN): void {
    if (this.count === this.values.length) this.values = longer(this.values, this.count * 2);
    this.values[this.count++] = value;
  }

  blocks(): [string, PageBlock][] {
    return [[this.field, this.values.subarray(0, this.count)]];
  }

  clear(): void {
    this.count = 0;
  }
}

/** The same values with room for `length`. */
function longer<Values extends PageBlock>(values: Values, length: number): Values {
  const kind = values.constructor as new (length: number) => Values;
  const all = new kind(length);
  all.set(values);
  return all;
}
