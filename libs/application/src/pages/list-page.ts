import { type PageBlock, unpackPage } from './packed-page.js';

/** How many rows a page of a list has; the last one has fewer. */
export const ROWS_A_LIST_PAGE = 4_000;

/** How a field of a list is kept: `word` where few different texts stand in many rows, `text` where each row has its own, `number` for whole numbers. */
export type FieldKind = 'word' | 'text' | 'number';

/** The fields of a list by name. A field that a row does not have is undefined; so is an empty text. */
export type ListShape = Readonly<Record<string, FieldKind>>;

/** A list of a book. */
export interface List<Shape extends ListShape = ListShape> {
  /** Kind of its segments in a head. */
  readonly kind: string;
  readonly fields: Shape;
}

export type ListRow<Shape extends ListShape> = {
  readonly [Field in keyof Shape]?: Shape[Field] extends 'number' ? number : string;
};

/** A page of a list that was read. */
export class ListPage<Shape extends ListShape> {
  readonly rows: number;
  private readonly blocks: ReadonlyMap<string, PageBlock>;
  private readonly dictionaries = new Map<string, readonly string[]>();
  private readonly capitals = new Map<string, Buffer>();

  /** Faults: those of unpackPage. */
  constructor(
    private readonly list: List<Shape>,
    bytes: Uint8Array,
  ) {
    const { rows, blocks } = unpackPage(list.kind, bytes);
    this.rows = rows;
    this.blocks = blocks;
  }

  /** The values of a row. */
  row(at: number): ListRow<Shape> {
    const values = Object.keys(this.list.fields).map((field) => [field, this.valueOf(field, at)]);
    return Object.fromEntries(values) as ListRow<Shape>;
  }

  /** The value of a row's field. */
  value<Field extends keyof Shape & string>(at: number, field: Field): ListRow<Shape>[Field] {
    return this.valueOf(field, at) as ListRow<Shape>[Field];
  }

  /** The rows whose word of a field is one of those for which `isWanted` holds: 1, else 0. */
  wordMask(field: keyof Shape & string, isWanted: (word: string) => boolean): Uint8Array {
    const mask = new Uint8Array(this.rows);
    const wanted = Uint8Array.from([0, ...this.wordsOf(field).map((word) => Number(isWanted(word)))]);
    const ids = this.blocks.get(field);
    // Most pages of a list have no such word.
    if (ids === undefined || !wanted.includes(1)) return mask;
    for (let row = 0; row < mask.length; row++) mask[row] = wanted[ids[row]!]!;
    return mask;
  }

  /** The words of a field, and by row which of them it has, counted from 1; 0 for a row that has none. */
  words(field: keyof Shape & string): { readonly words: readonly string[]; readonly ids: PageBlock } {
    return { words: this.wordsOf(field), ids: this.blocks.get(field) ?? new Uint32Array(this.rows) };
  }

  /** The rows whose text of a field has a part somewhere, or at its end, whatever the capitals of A to Z: 1, else 0. An empty part stands nowhere. */
  textMask(field: keyof Shape & string, part: string, where: 'ANYWHERE' | 'END'): Uint8Array {
    const mask = new Uint8Array(this.rows);
    const wanted = inCapitals(Buffer.from(part));
    if (wanted.length === 0) return mask;
    const { ends } = this.textsOf(field);
    const bytes = this.capitalsOf(field);
    let row = 0;
    for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) {
      while (ends[row]! <= at) row++;
      const end = at + wanted.length;
      if (where === 'END' ? end === ends[row] : end <= ends[row]!) mask[row] = 1;
    }
    return mask;
  }

  /** The rows whose text of a field is a text, or has it among those that are joined with `;`, letter by letter: 1, else 0. */
  itemMask(field: keyof Shape & string, item: string): Uint8Array {
    const mask = new Uint8Array(this.rows);
    const wanted = Buffer.from(item);
    if (wanted.length === 0) return mask;
    const { bytes, ends } = this.textsOf(field);
    let row = 0;
    for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) {
      while (ends[row]! <= at) row++;
      const end = at + wanted.length;
      const begins = at === (row === 0 ? 0 : ends[row - 1]) || bytes[at - 1] === SEMICOLON;
      if (begins && (end === ends[row] || (end < ends[row]! && bytes[end] === SEMICOLON))) mask[row] = 1;
    }
    return mask;
  }

  /** How many of some rows (1 in the mask, else 0) have each word of a field. */
  countWords(field: keyof Shape & string, mask: Uint8Array): Map<string, number> {
    const words = this.wordsOf(field);
    const counts = new Uint32Array(words.length + 1);
    const ids = this.blocks.get(field);
    if (ids !== undefined) for (let row = 0; row < mask.length; row++) counts[ids[row]!]! += mask[row]!;
    const found = words.map((word, at): [string, number] => [word, counts[at + 1]!]);
    return new Map(found.filter(([, count]) => count > 0));
  }

  /** The values of a field of numbers; NaN where a row has none. */
  numbers(field: keyof Shape & string): Float64Array {
    return (this.blocks.get(field) as Float64Array | undefined) ?? new Float64Array(this.rows).fill(NaN);
  }

  private valueOf(field: string, at: number): string | number | undefined {
    const kind = this.list.fields[field];
    if (kind === 'number') {
      const value = this.numbers(field)[at]!;
      return Number.isNaN(value) ? undefined : value;
    }
    if (kind === 'word') return this.wordsOf(field)[(this.blocks.get(field)?.[at] ?? 0) - 1];
    const { bytes, ends } = this.textsOf(field);
    const text = bytes.toString('utf8', at === 0 ? 0 : ends[at - 1], ends[at]);
    return text === '' ? undefined : text;
  }

  /** The texts of a field in capitals: of as many bytes, and made once. */
  private capitalsOf(field: string): Buffer {
    let bytes = this.capitals.get(field);
    if (bytes === undefined) this.capitals.set(field, (bytes = inCapitals(this.textsOf(field).bytes)));
    return bytes;
  }

  private wordsOf(field: string): readonly string[] {
    let words = this.dictionaries.get(field);
    if (words === undefined) {
      const text = new TextDecoder().decode(this.blocks.get(`${field}.words`));
      this.dictionaries.set(field, (words = JSON.parse(text || '[]') as string[]));
    }
    return words;
  }

  private textsOf(field: string): { readonly bytes: Buffer; readonly ends: PageBlock } {
    const block = this.blocks.get(`${field}.bytes`) ?? new Uint8Array();
    const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
    return { bytes, ends: this.blocks.get(`${field}.ends`) ?? new Uint32Array(this.rows) };
  }
}

const SEMICOLON = 59;
const SMALL_A = 97;
const SMALL_Z = 122;
const TO_CAPITAL = 32;

/** A to Z in capitals; other letters as they are, so that places stay the same. */
function inCapitals(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.map((byte) => (byte >= SMALL_A && byte <= SMALL_Z ? byte - TO_CAPITAL : byte)));
}
