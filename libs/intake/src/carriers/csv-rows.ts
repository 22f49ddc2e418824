import { FileRefusal, type RefusalCode } from '../refusals/file-refusal.js';
import { type ByteSource } from './byte-source.js';
import { findCells } from './cells/find-cells.js';
import { type Limits } from './limits.js';
import { PlainRows } from './plain-rows.js';
import { type Extent, type RowSource } from './row-source.js';
import { hasHighByte, isUtf8, LARGEST_GROWTH, transcodeWindows1252 } from './windows-1252.js';

const LF = 10;
const CR = 13;
const QUOTE = 34;

/** Kinds of bytes; 0 and HIGH (beyond ASCII) belong to the cell. */
const HIGH = 1;
const SEPARATOR = 2;
const LINE_FEED = 3;
const CARRIAGE_RETURN = 4;
const NULL_BYTE = 5;
const CLOSING = 6;
/** No kind of byte: the buffer ends inside the cell. */
const UNFINISHED = 7;
const REFUSED = 8;

const COMPLETE = 0;
const INCOMPLETE = 1;

/** Where the header is not known yet, a quoted cell with line breaks and this many separators has swallowed rows; below the header a whole row's are enough. */
const FEWEST_SWALLOWED_SEPARATORS = 5;

/** Digits of a NIK and a KK. */
const NATIONAL_ID_DIGITS = 16;

/**
 * Rows of a CSV in UTF-8 or Windows-1252 (decided cell by cell: what is no well-formed UTF-8 is Windows-1252). One pass over the bytes; LF, CRLF and lone CR
 * end a row; a quoted cell may hold separators, line breaks and doubled quotes; text behind a closing quote is kept as it stands. A row is a record, so
 * line breaks inside quotes do not count, blank lines do.
 */
export class CsvRows implements RowSource {
  readonly sheet = '';
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  bytes: Uint8Array;
  count = 0;
  row = 0;
  refusal: FileRefusal | undefined = undefined;
  expectedColumns = 0;
  /** Whether a cell was no UTF-8 and was read as Windows-1252. */
  usesWindows1252 = false;

  /** The current row among the plain ones that were found together; once the header is known. */
  ahead: PlainRows | undefined = undefined;

  private readonly byteKinds = new Uint8Array(256);
  private readonly quotedKinds: Uint8Array;
  private position = 0;
  /** Where the bytes in the buffer end; a line feed stands there as a sentinel, and behind it is room for transcoded cells. */
  private limit = 0;
  private ended = false;
  private chunk: Uint8Array | undefined = undefined;
  private chunkPosition = 0;
  /** Where the scanner of quoted cells stopped. */
  private cursor = 0;
  private seen = 0;
  /** Columns of this row whose quotes are still to be taken out. */
  private rawColumns: number[] = [];

  constructor(
    private readonly source: ByteSource,
    private readonly separator: number,
    private readonly limits: Limits,
    /** How much is read ahead at once: what fits the processor's cache. */
    private readonly aheadBytes = 1 << 18,
  ) {
    this.starts = new Int32Array(limits.columns + 2);
    this.ends = new Int32Array(limits.columns + 2);
    this.bytes = new Uint8Array(aheadBytes * 2 + 1);
    this.byteKinds.fill(HIGH, 0x80);
    this.byteKinds[separator] = SEPARATOR;
    this.byteKinds[LF] = LINE_FEED;
    this.byteKinds[CR] = CARRIAGE_RETURN;
    this.byteKinds[0] = NULL_BYTE;
    this.quotedKinds = this.byteKinds.slice();
    this.quotedKinds[QUOTE] = CLOSING;
  }

  next(): boolean {
    if (this.refusal !== undefined) return false;
    if (this.expectedColumns > 0 && this.nextPlain()) return true;
    for (;;) {
      if (this.position >= this.limit) {
        if (this.ended) return false;
        this.readAhead();
        continue;
      }
      const state = this.scanRow();
      if (state === COMPLETE) return true;
      if (state !== INCOMPLETE) return false;
      this.readAhead();
    }
  }

  /** Takes the next row from the plain ones that were found together; false where it is to be read by itself. */
  private nextPlain(): boolean {
    const ahead = (this.ahead ??= this.plainRows());
    if (!ahead.next(this.bytes, this.position, this.limit)) return false;
    const { at, stride } = ahead;
    for (let column = 0, cell = at * stride; column < stride; column++, cell++) {
      this.starts[column] = ahead.starts[cell]!;
      this.ends[column] = ahead.ends[cell]!;
    }
    this.position = ahead.end;
    this.row++;
    this.count = stride;
    return true;
  }

  passOver(rows: number): void {
    this.ahead!.at += rows;
    this.row += rows;
  }

  private plainRows(): PlainRows {
    const { expectedColumns: stride, separator, limits } = this;
    return new PlainRows(findCells({ stride, separator, mostBytes: limits.cellBytes }));
  }

  /** Rows are as long as those in the buffer; unknown where that holds none to its end. */
  get extent(): Extent | undefined {
    const { size } = this.source;
    const bytes = this.bytes.subarray(this.position, this.limit);
    let rows = 0;
    for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, end + 1)) rows++;
    if (size === undefined || rows === 0) return undefined;
    return { bytes: size, bytesOfRow: bytes.length / rows };
  }

  /** All rows are at hand: `next` reads on by itself. */
  more(): Promise<boolean> {
    return Promise.resolve(false);
  }

  /** Finds the cells of the row at `position`. An incomplete row is scanned again from its start once there are more bytes. */
  private scanRow(): number {
    const { bytes, byteKinds, starts, ends } = this;
    const { cellBytes, columns } = this.limits;
    let position = this.position;
    let column = 0;
    let seen = 0;
    this.seen = 0;
    if (this.rawColumns.length > 0) this.rawColumns = [];
    for (;;) {
      const start = position;
      let kind: number;
      if (bytes[position] === QUOTE) {
        kind = this.scanQuoted(position, column);
        position = this.cursor;
      } else {
        while ((kind = byteKinds[bytes[position]!]!) <= HIGH) {
          seen |= kind;
          position++;
        }
        starts[column] = start;
        ends[column] = position;
      }
      if (position - start > cellBytes) return this.refuse('CELL_TOO_LARGE', cellBytes);
      column++;
      if (kind !== SEPARATOR) return this.endRow(kind, position, column, seen);
      if (column >= columns) return this.refuse('TOO_MANY_COLUMNS', columns);
      position++;
    }
  }

  /** What stands where the last cell of a row ends. */
  private endRow(kind: number, position: number, column: number, seen: number): number {
    if (kind === REFUSED) return REFUSED;
    if (kind === NULL_BYTE) return this.refuse('UNREADABLE');
    if (kind === UNFINISHED) return this.ended ? this.refuse('QUOTE_UNCLOSED') : INCOMPLETE;
    const { limit } = this;
    let end = position + 1;
    if (kind === LINE_FEED && position >= limit) {
      if (!this.ended) return INCOMPLETE;
      end = limit;
    } else if (kind === CARRIAGE_RETURN) {
      if (end === limit && !this.ended) return INCOMPLETE;
      if (end < limit && this.bytes[end] === LF) end++;
    }
    this.position = end;
    this.row++;
    this.count = column;
    if (this.rawColumns.length > 0) for (const raw of this.rawColumns) this.unquote(raw);
    for (let missing = column; missing < this.expectedColumns; missing++)
      this.starts[missing] = this.ends[missing] = 0;
    if ((seen | this.seen) !== 0) this.transcode();
    return COMPLETE;
  }

  /** Finds the end of the quoted cell that opens at `start` and returns the kind of the byte behind it; `cursor` is where that stands. */
  private scanQuoted(start: number, column: number): number {
    const { bytes, quotedKinds, limit } = this;
    let position = start + 1;
    let separators = 0;
    let breaks = 0;
    let raw = false;
    let seen = 0;
    for (;;) {
      let kind: number;
      while ((kind = quotedKinds[bytes[position]!]!) <= HIGH) {
        seen |= kind;
        position++;
      }
      this.cursor = position;
      if (position >= limit) return UNFINISHED;
      if (kind === NULL_BYTE) return NULL_BYTE;
      if (kind === CLOSING) {
        if (position + 1 >= limit && !this.ended) return UNFINISHED;
        if (position + 1 >= limit || bytes[position + 1] !== QUOTE) break;
        raw = true;
        position += 2;
        continue;
      }
      if (kind === SEPARATOR) separators++;
      else breaks++;
      if (position - start > this.limits.cellBytes) return UNFINISHED;
      position++;
    }
    this.seen |= seen;
    if (breaks > 0 && this.hasSwallowed(start + 1, position, separators))
      return this.refuse('QUOTE_UNCLOSED');
    return this.endQuoted(start, position, column, raw, breaks > 0);
  }

  /** Whether a quoted cell of several lines must be the work of an unclosed quote: it holds the separators of a row, or somebody's NIK beside something else. */
  private hasSwallowed(start: number, end: number, separators: number): boolean {
    const fewest =
      this.expectedColumns > 0 ? Math.max(1, this.expectedColumns - 1) : FEWEST_SWALLOWED_SEPARATORS;
    if (separators >= fewest) return true;
    let ids = 0;
    let numbers = 0;
    let others = 0;
    for (let position = start, run = 0; position < end; position++) {
      const byte = this.bytes[position]!;
      run = byte >= 48 && byte <= 57 ? run + 1 : 0;
      if (run === 1) numbers++;
      if (run === NATIONAL_ID_DIGITS) ids++;
      if (run === 0 && byte > 32) others++;
    }
    return ids > 0 && (numbers > 1 || others > 0);
  }

  /** Behind the closing quote at `closing` a separator or the row's end should stand; other text is kept, unless the cell runs over several lines. */
  private endQuoted(start: number, closing: number, column: number, raw: boolean, broken: boolean): number {
    const { bytes, byteKinds, starts, ends, limit } = this;
    let position = closing + 1;
    let kind: number;
    while ((kind = byteKinds[bytes[position]!]!) <= HIGH) {
      this.seen |= kind;
      position++;
    }
    this.cursor = position;
    if (position >= limit && !this.ended) return UNFINISHED;
    const stray = position > closing + 1;
    if (stray && broken) return this.refuse('QUOTE_UNCLOSED');
    if (raw || stray) {
      this.rawColumns.push(column);
      starts[column] = start;
      ends[column] = position;
    } else {
      starts[column] = start + 1;
      ends[column] = closing;
    }
    return kind;
  }

  /** Takes the quotes out of a cell in place: the outer pair, and one of each doubled pair inside it. */
  private unquote(column: number): void {
    const { bytes } = this;
    const end = this.ends[column]!;
    let from = this.starts[column]! + 1;
    let to = from;
    this.starts[column] = from;
    for (let inside = true; from < end; from++) {
      if (inside && bytes[from] === QUOTE) {
        if (from + 1 < end && bytes[from + 1] === QUOTE) from++;
        else {
          inside = false;
          continue;
        }
      }
      bytes[to++] = bytes[from]!;
    }
    this.ends[column] = to;
  }

  /** Rewrites the cells of this row that are no UTF-8 as UTF-8 behind the read bytes. */
  private transcode(): void {
    let target = this.limit + 1;
    for (let column = 0; column < this.count; column++) {
      const start = this.starts[column]!;
      const end = this.ends[column]!;
      if (!hasHighByte(this.bytes, start, end) || isUtf8(this.bytes, start, end)) continue;
      this.usesWindows1252 = true;
      this.makeRoom(target + (end - start) * LARGEST_GROWTH);
      this.starts[column] = target;
      target = this.ends[column] = transcodeWindows1252(this.bytes, start, end, target);
    }
  }

  /** Moves what is left to the front of the buffer and fills up behind it. */
  private readAhead(): void {
    this.bytes.copyWithin(0, this.position, this.limit);
    this.limit -= this.position;
    this.position = 0;
    const wanted = this.limit + this.aheadBytes;
    this.makeRoom(wanted + 1);
    while (this.limit < wanted && !this.ended) {
      if (this.chunk === undefined || this.chunkPosition >= this.chunk.length) {
        this.chunk = this.source.read();
        this.chunkPosition = 0;
        this.ended = this.chunk === undefined;
      } else {
        const taken = Math.min(wanted - this.limit, this.chunk.length - this.chunkPosition);
        this.bytes.set(this.chunk.subarray(this.chunkPosition, this.chunkPosition + taken), this.limit);
        this.chunkPosition += taken;
        this.limit += taken;
      }
    }
    this.bytes[this.limit] = LF;
  }

  private makeRoom(length: number): void {
    if (length <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(length, this.bytes.length * 2));
    larger.set(this.bytes);
    this.bytes = larger;
  }

  private refuse(code: RefusalCode, limit?: number): number {
    this.refusal = new FileRefusal(code, { row: this.row + 1, limit });
    return REFUSED;
  }
}
