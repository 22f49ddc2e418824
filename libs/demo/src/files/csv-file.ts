import { basename } from 'node:path';
import { FileSink } from './file-sink.js';

const BUFFER_BYTES = 1 << 18;
/** No line of these files is longer; cells are plain ASCII, which is UTF-8 as well. */
const LONGEST_LINE = 4096;

/** A CSV file that is written row by row through a buffer: comma, CRLF, header in row 1. Cells never need quotes. */
export class CsvFile {
  readonly name: string;
  /** Physical number of the row written last, counted from 1. */
  row = 0;
  private readonly buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  private readonly sink: FileSink;
  private used = 0;

  constructor(
    readonly path: string,
    header: string,
  ) {
    this.name = basename(path);
    this.sink = new FileSink(path);
    this.write(header);
  }

  /** Appends one row of cells that are joined by commas already; returns its physical number. */
  write(line: string): number {
    if (this.used + LONGEST_LINE > BUFFER_BYTES) this.flush();
    this.used += this.buffer.write(line, this.used, 'latin1');
    this.buffer[this.used++] = 13;
    this.buffer[this.used++] = 10;
    return ++this.row;
  }

  /** Whether nothing but the header was written. */
  get isEmpty(): boolean {
    return this.row === 1;
  }

  /** Writes what is left and closes; a file without rows is taken away again, for nobody sends one. Returns its path where it stays. */
  finish(): string[] {
    if (this.isEmpty) {
      this.sink.discard();
      return [];
    }
    this.close();
    return [this.path];
  }

  close(): void {
    this.flush();
    this.sink.close();
  }

  private flush(): void {
    this.sink.write(this.buffer.subarray(0, this.used));
    this.used = 0;
  }
}
