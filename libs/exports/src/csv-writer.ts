/** Takes bytes as they become ready; they are valid only during the call. */
export type ByteSink = (bytes: Uint8Array) => void;

/** What a cell may be made of. Numbers are plain integers. */
export type Cell = string | number | undefined;

const FLUSH_CHARACTERS = 1 << 18;
const encoder = new TextEncoder();

/** Writes CSV as the command line promises: UTF-8, comma, CRLF, nothing that a spreadsheet would run. */
export class CsvWriter {
  private pending = '';

  constructor(
    private readonly sink: ByteSink,
    header: readonly string[],
  ) {
    this.write(header);
  }

  /** Writes one row. */
  write(cells: readonly Cell[]): void {
    let line = '';
    for (let position = 0; position < cells.length; position++) {
      const cell = cells[position];
      if (position > 0) line += ',';
      if (typeof cell === 'number') line += String(cell);
      else if (cell !== undefined && cell !== '') line += textCell(cell);
    }
    this.pending += line + '\r\n';
    if (this.pending.length >= FLUSH_CHARACTERS) this.flush();
  }

  /** Hands over what is still kept. */
  end(): void {
    this.flush();
  }

  private flush(): void {
    if (this.pending !== '') this.sink(encoder.encode(this.pending));
    this.pending = '';
  }
}

/** A text as a CSV cell; one that a spreadsheet would run as a formula gets an apostrophe before it. */
export function textCell(text: string): string {
  const harmless = /^\s*[=+\-@]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
