import { READ_AHEAD } from '#domain';
import { type ByteSink, type CellWriter } from '../cell-writer.js';
import { type TableWriting } from '../table-writing.js';
import { LearnedTemplates } from './learned-templates.js';
import { NotingWriter } from './noting-writer.js';
import { RowBlock } from './row-block.js';
import { type TemplateKernel } from './template-kernel.js';

/** A kind of which so many rows were met is learned: many kinds have few rows. */
const KNOWN_FROM = 4;
/** In place of how many were met: this kind is not learned. */
const REFUSED = 255;
const MOST_BYTES = 1 << 18;

/** The rows of a table, once as its writer writes them and once as kinds and values. */
export interface TableRows {
  /** Writes a row by itself. */
  write(row: number): void;
  /** Puts the rows from `from` to before `to` into a block: their values, and of which kind they are. */
  put(block: RowBlock, from: number, to: number): void;
  /** The columns of the values of a row that has a kind, in the order in which they are written. */
  columnsOf(row: number): readonly number[];
}

/** The rows of a table whose writer writes to these cells. */
export type RowsOf = (cells: CellWriter) => TableRows;

/**
 * Writes a CSV table most of whose rows are of few kinds. A kind is learned from one of its rows, as the table's writer writes it: the texts between its values are a template, by which the
 * kernel writes the others. So what a row looks like is said by its writer alone. Rows of no kind, or that need quotes where those of their kind need none, the writer writes itself.
 */
export class TemplateTable implements TableWriting {
  private readonly cells: NotingWriter;
  private readonly rows: TableRows;
  private readonly templates: LearnedTemplates;
  private readonly block: RowBlock;
  /** By kind how many rows were met. */
  private readonly met: Uint8Array;
  private at = 0;

  constructor(
    private readonly kernel: TemplateKernel,
    columns: readonly string[],
    rowsOf: RowsOf,
    private readonly sink: ByteSink,
    private readonly pieceBytes = MOST_BYTES,
    private readonly knownFrom = KNOWN_FROM,
  ) {
    this.cells = new NotingWriter((bytes) => this.take(bytes), columns);
    this.rows = rowsOf(this.cells);
    this.templates = new LearnedTemplates(kernel);
    this.block = new RowBlock(kernel);
    this.met = new Uint8Array(kernel.kinds.length);
  }

  /** Writes the rows from `from` to before `to`. */
  write(from: number, to: number): void {
    this.cells.end();
    for (let first = from; first < to; first += READ_AHEAD) {
      const end = Math.min(first + READ_AHEAD, to);
      this.block.begin(end - first);
      this.rows.put(this.block, first, end);
      this.writeBlock(first, end - first);
      if (this.at >= this.pieceBytes) this.end();
    }
  }

  /** Hands over what is still kept. */
  end(): void {
    this.cells.end();
    if (this.at > 0) this.sink(this.kernel.rows.subarray(0, this.at));
    this.at = 0;
  }

  private writeBlock(first: number, rows: number): void {
    const { kernel, templates } = this;
    for (let row = 0; row < rows;) {
      kernel.reserve(this.at + (rows - row) * templates.mostRowBytes);
      this.at = kernel.write(row, rows, this.at);
      row += kernel.written;
      if (row < rows) this.writeItself(first, row++);
    }
  }

  /** Has the writer write a row of the block, and learns its kind where that is due. */
  private writeItself(first: number, row: number): void {
    const { cells, kernel, met } = this;
    const kind = kernel.rowKinds[row]!;
    const begin = this.at;
    cells.forget();
    this.rows.write(first + row);
    cells.end();
    if (kind === 0 || kernel.kinds[kind] !== 0 || met[kind] === REFUSED) return;
    if (++met[kind]! < this.knownFrom) return;
    met[kind] = 0;
    if (!this.learn(kind, first, row, begin)) met[kind] = REFUSED;
  }

  /** Learns the kind of a row that stands from `begin` on. False where it is not to be tried again. */
  private learn(kind: number, first: number, row: number, begin: number): boolean {
    const { cells, kernel, templates } = this;
    const bytes = kernel.rows.slice(begin, this.at);
    const columns = this.rows.columnsOf(first + row);
    if (!cells.isNoted || !templates.learn(kind, bytes, cells.notes, columns)) return false;
    // The row is written once more: what a template does not give back as it was, is none.
    kernel.reserve(this.at + templates.mostRowBytes);
    const end = kernel.write(row, row + 1, this.at);
    const isWritten = kernel.written === 1;
    if (isWritten && Buffer.compare(bytes, kernel.rows.subarray(this.at, end)) === 0) return true;
    templates.forget(kind);
    return !isWritten;
  }

  /** Takes bytes that the writer has written. */
  private take(bytes: Uint8Array): void {
    this.kernel.reserve(this.at + bytes.length);
    this.kernel.rows.set(bytes, this.at);
    this.at += bytes.length;
  }
}
