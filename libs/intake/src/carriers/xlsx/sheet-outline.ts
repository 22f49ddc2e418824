import { MergedCells } from './cells/merged-cells.js';
import { XmlReader } from './parts/xml-reader.js';

const ROWS_END = Buffer.from('sheetData');
const LONGEST_PREFIX = 32;

const COLON = 58;
const GREATER = 62;
const SLASH = 47;
const LESS = 60;

/** What is known of a sheet before its rows are read. */
export interface SheetOutline {
  readonly merged: MergedCells;
  /** No cell behind this byte holds anything: below the data there are often a million coloured rows. */
  readonly lastValue: number;
}

/**
 * Looks through the part of a sheet for what stands behind its rows (merged ranges) and for where its last value stands. All chunks are taken, so that a damaged part is
 * noticed before one of its rows is read. Faults: RefusedWorkbook, or the parser's.
 */
export async function readOutline(chunks: AsyncIterable<Uint8Array>, columns: number): Promise<SheetOutline> {
  const outline = new OutlineReader(columns);
  for await (const chunk of chunks) outline.take(chunk);
  return outline.end();
}

class OutlineReader {
  private readonly merged: MergedCells;
  private readonly reader: XmlReader;
  private tail = Buffer.alloc(0);
  private position = 0;
  private lastValue = -1;
  private isBehind = false;

  constructor(columns: number) {
    this.merged = new MergedCells(columns);
    this.reader = new XmlReader(this.merged);
  }

  take(chunk: Uint8Array): void {
    if (this.isBehind) {
      this.reader.write(chunk);
      return;
    }
    // Every other byte of UTF-16 is zero: what is looked for is not seen there.
    if (this.position === 0 && (chunk[0]! >= 0xfe || chunk[1] === 0)) this.lastValue = Infinity;
    const bytes = Buffer.concat([this.tail, chunk]);
    const start = this.position - this.tail.length;
    this.position += chunk.length;
    const found = lastValueIn(bytes);
    if (found >= 0) this.lastValue = Math.max(this.lastValue, start + found);
    const end = endOfRows(bytes);
    if (end === undefined) {
      this.tail = bytes.subarray(-(ROWS_END.length + LONGEST_PREFIX));
      return;
    }
    this.isBehind = true;
    this.reader.write(Buffer.from(`<${end.prefix}worksheet>`));
    this.reader.write(bytes.subarray(end.position));
  }

  end(): SheetOutline {
    if (!this.isBehind) this.reader.write(Buffer.from('<worksheet/>'));
    this.reader.end();
    return { merged: this.merged, lastValue: this.lastValue };
  }
}

/** Where a tag of a value, a formula or an inline text (`</v>`, `<x:f/>`, `</is>`) stands last; more than there are may be found, never fewer. -1 where there is none. */
function lastValueIn(bytes: Uint8Array): number {
  for (let at = bytes.length - 1; at > 0; at--) {
    const byte = bytes[at]!;
    if (byte !== 118 && byte !== 102 && byte !== 105) continue;
    const before = bytes[at - 1]!;
    if (before === LESS || before === SLASH || before === COLON) return at;
  }
  return -1;
}

/** The prefix of `</x:sheetData>`, and where the tag ends; no text can hold it, since `<` is written otherwise there. */
function endOfRows(bytes: Buffer): { prefix: string; position: number } | undefined {
  for (let at = bytes.indexOf(ROWS_END); at >= 0; at = bytes.indexOf(ROWS_END, at + 1)) {
    const before = bytes.toString('latin1', Math.max(0, at - LONGEST_PREFIX), at);
    const prefix = /<\/((?:[\w.-]+:)?)$/.exec(before)?.[1];
    const close = bytes.indexOf(GREATER, at);
    if (prefix !== undefined && close >= 0) return { prefix, position: close + 1 };
  }
  return undefined;
}
