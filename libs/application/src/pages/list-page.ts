import { type PageBlock, packPage, unpackPage } from './packed-page.js';

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

/** Rows of a list as a page by columns, which is searched without making the rows. */
export function packList<Shape extends ListShape>(
  { kind: table, fields }: List<Shape>,
  rows: readonly ListRow<Shape>[],
): Uint8Array<ArrayBuffer> {
  const blocks = Object.entries(fields).flatMap(([field, kind]): [string, PageBlock][] => {
    const values = rows.map((row) => row[field]);
    switch (kind) {
      case 'word':
        return packWords(field, values as readonly (string | undefined)[]);
      case 'text':
        return packTexts(field, values as readonly (string | undefined)[]);
      case 'number':
        return [[field, Float64Array.from(values as readonly (number | undefined)[], (each) => each ?? NaN)]];
    }
  });
  return packPage(table, rows.length, blocks);
}

/** The different words of a column, and which of them (from 1; 0 for none) each row has. */
function packWords(field: string, values: readonly (string | undefined)[]): [string, PageBlock][] {
  const words = new Map<string, number>();
  const ids = new Uint16Array(values.length);
  values.forEach((value, row) => {
    if (value === undefined || value === '') return;
    let id = words.get(value);
    if (id === undefined) words.set(value, (id = words.size + 1));
    ids[row] = id;
  });
  return [
    [field, ids],
    [`${field}.words`, new TextEncoder().encode(JSON.stringify([...words.keys()]))],
  ];
}

function packTexts(field: string, values: readonly (string | undefined)[]): [string, PageBlock][] {
  const bytes = new TextEncoder().encode(values.map((value) => value ?? '').join(''));
  const ends = new Uint32Array(values.length);
  let end = 0;
  values.forEach((value, row) => (ends[row] = end += Buffer.byteLength(value ?? '')));
  return [
    [`${field}.ends`, ends],
    [`${field}.bytes`, bytes],
  ];
}

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
    const values = Object.entries(this.list.fields).map(([field, kind]) => [
      field,
      this.valueOf(field, kind, at),
    ]);
    return Object.fromEntries(values) as ListRow<Shape>;
  }

  /** The rows whose word of a field is one of those for which `isWanted` holds: 1, else 0. */
  wordMask(field: keyof Shape & string, isWanted: (word: string) => boolean): Uint8Array {
    const wanted = Uint8Array.from([0, ...this.wordsOf(field).map((word) => Number(isWanted(word)))]);
    return Uint8Array.from(this.blocks.get(field) ?? [], (id) => wanted[id]!);
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

  /** The values of a field of numbers; NaN where a row has none. */
  numbers(field: keyof Shape & string): Float64Array {
    return (this.blocks.get(field) as Float64Array | undefined) ?? new Float64Array(this.rows).fill(NaN);
  }

  private valueOf(field: string, kind: FieldKind, at: number): string | number | undefined {
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

const SMALL_A = 97;
const SMALL_Z = 122;
const TO_CAPITAL = 32;

/** A to Z in capitals; other letters as they are, so that places stay the same. */
function inCapitals(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.map((byte) => (byte >= SMALL_A && byte <= SMALL_Z ? byte - TO_CAPITAL : byte)));
}
