import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { basename } from 'node:path';

const BUFFER_BYTES = 1 << 18;
/** No line of these files is longer; cells are plain ASCII, which is UTF-8 as well. */
const LONGEST_LINE = 4096;

/** A CSV file that is written row by row through a buffer: comma, CRLF, header in row 1. Cells never need quotes. */
export class CsvFile {
  readonly name: string;
  /** Physical number of the row written last, counted from 1. */
  row = 0;
  private readonly buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  private readonly descriptor: number;
  private used = 0;

  constructor(
    readonly path: string,
    header: string,
  ) {
    this.name = basename(path);
    this.descriptor = openSync(path, 'w');
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
    this.close();
    if (!this.isEmpty) return [this.path];
    rmSync(this.path);
    return [];
  }

  close(): void {
    this.flush();
    closeSync(this.descriptor);
  }

  private flush(): void {
    let written = 0;
    while (written < this.used) written += writeSync(this.descriptor, this.buffer, written, this.used - written);
    this.used = 0;
  }
}
