import { type Limits } from '../limits.js';
import { Archive } from './parts/archive.js';
import { CellFormats } from './cells/cell-formats.js';
import { type RowBatch } from './row-batch.js';
import { SharedStrings } from './cells/shared-strings.js';
import { readOutline, type SheetOutline } from './sheet-outline.js';
import { SheetRows } from './sheet-rows.js';
import { findParts, type SheetInfo, type WorkbookParts } from './parts/workbook-parts.js';
import { readXml, type XmlListener, XmlReader } from './parts/xml-reader.js';

const MEBIBYTE = 1024 * 1024;

/** What styles and shared texts may take: they are kept in memory. Those of a million rows of ten texts each fit. */
const MOST_STYLE_BYTES = 64 * MEBIBYTE;
const MOST_TEXT_BYTES = 256 * MEBIBYTE;

/** An opened workbook, wherever it is parsed. Faults of all methods: RefusedWorkbook, or whatever the parsers raise (`refusalOf`). */
export interface Workbook {
  readonly sheets: readonly SheetInfo[];
  /** Whether its days are counted from 1904. */
  readonly date1904: boolean;
  /** Begins a sheet from its first row; the one before is given up. */
  start(sheet: number): Promise<void>;
  /** The next filled rows of that sheet; undefined at its end. */
  next(): Promise<RowBatch | undefined>;
  close(): Promise<void>;
}

/** Opens a workbook from the bytes of its file. Faults as above. */
export type OpenWorkbook = (bytes: Uint8Array, limits: Limits) => Promise<Workbook>;

/** Parses a workbook in this thread. */
export const openWorkbookHere: OpenWorkbook = async (bytes, limits) => {
  const archive = await Archive.open(bytes, limits);
  const parts = await findParts(archive);
  const formats = new CellFormats();
  const strings = new SharedStrings(limits.cellBytes);
  await readPart(archive, parts.styles, MOST_STYLE_BYTES, formats);
  await readPart(archive, parts.sharedStrings, MOST_TEXT_BYTES, strings);
  return new WorkbookHere(archive, parts, formats, strings, limits);
};

async function readPart(
  archive: Archive,
  name: string | undefined,
  limit: number,
  listener: XmlListener,
): Promise<void> {
  if (name === undefined) return;
  archive.checkSize(name, limit);
  await readXml(archive.chunks(name), listener);
}

class WorkbookHere implements Workbook {
  private rows: AsyncGenerator<RowBatch> | undefined;
  /** Outlines of the sheets that were started. */
  private readonly outlines = new Map<string, SheetOutline>();

  constructor(
    private readonly archive: Archive,
    private readonly parts: WorkbookParts,
    private readonly formats: CellFormats,
    private readonly strings: SharedStrings,
    private readonly limits: Limits,
  ) {}

  get sheets(): readonly SheetInfo[] {
    return this.parts.sheets.map(({ name, hidden }) => ({ name, hidden }));
  }

  get date1904(): boolean {
    return this.parts.date1904;
  }

  async start(sheet: number): Promise<void> {
    await this.close();
    this.rows = this.batches(this.parts.sheets[sheet]!.part);
  }

  async next(): Promise<RowBatch | undefined> {
    const taken = await this.rows?.next();
    return taken === undefined || taken.done ? undefined : taken.value;
  }

  async close(): Promise<void> {
    await this.rows?.return(undefined);
    this.rows = undefined;
  }

  private async *batches(part: string): AsyncGenerator<RowBatch> {
    const { strings, formats, limits, date1904 } = this;
    const { merged, lastValue } = await this.outlineOf(part);
    const { isUncomputed } = this.parts;
    const rows = new SheetRows({ strings, formats, merged, date1904, isUncomputed, limits });
    const reader = new XmlReader(rows);
    let read = 0;
    for await (const chunk of this.archive.chunks(part)) {
      if (read > lastValue && rows.isBetweenRows) break;
      reader.write(chunk);
      read += chunk.length;
      const progress = Math.min(1, read / lastValue);
      for (const batch of rows.takeFull()) yield { ...batch, progress };
    }
    if (read === this.archive.sizeOf(part)) reader.end();
    for (const batch of rows.takeRest()) yield { ...batch, progress: 1 };
  }

  private async outlineOf(part: string): Promise<SheetOutline> {
    let outline = this.outlines.get(part);
    if (outline === undefined) {
      outline = await readOutline(this.archive.chunks(part), this.limits.columns);
      this.outlines.set(part, outline);
    }
    outline.merged.sort();
    return outline;
  }
}
