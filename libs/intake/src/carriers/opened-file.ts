import { type FoundHeader } from '../layout/header-search.js';
import { type Wanted } from '../layout/recognition.js';
import { type SideTable, type SplitHeader } from '../layout/side-tables.js';
import { type Profile } from '../profiles/profile.js';
import { type Limits } from './limits.js';
import { NarrowRows } from './narrow-rows.js';
import { type RowSource } from './row-source.js';
import { type TextEncoding } from './text-encoding.js';
import { type OpenWorkbook } from './xlsx/workbook.js';

/** What a file is carried by. */
export type Carrier =
  | { readonly kind: 'CSV'; readonly separator: string; readonly encoding: TextEncoding }
  | { readonly kind: 'XLSX' };

/** A sheet whose header was found; a CSV is one sheet without name. */
export interface OpenedSheet {
  readonly name: string;
  /** Whether the workbook hides it; it counts all the same. */
  readonly isHidden: boolean;
  readonly header: FoundHeader;
  readonly sideTables: readonly SideTable[];
  /** Its rows from the first one below the header on. To be called once, when the sheet before was read to its end. */
  open(): Promise<RowSource>;
}

/** A file with at least one sheet that can be read. */
export interface OpenedFile {
  readonly refused: false;
  readonly profile: Profile;
  /** In their order. */
  readonly sheets: readonly OpenedSheet[];
  /** Names of the filled sheets without a header that is known. */
  readonly unreadSheets: readonly string[];
  /** How it is carried, as far as it was read. */
  carrier(): Carrier;
  /** To be called when nothing more is read of it. */
  close(): Promise<void>;
}

/** How a file is opened. */
export interface Opening extends Wanted {
  readonly limits: Limits;
  /** Where workbooks are parsed. */
  readonly openWorkbook: OpenWorkbook;
  /** Called with the bytes of the file that were read so far. */
  readonly onProgress: ((bytes: number) => void) | undefined;
}

/** Moves to the first row below the header, and leaves out the columns of other tables. */
export async function belowHeader(rows: RowSource, { header, sideTables }: SplitHeader): Promise<RowSource> {
  let at = 0;
  while (at < header.lastRow && (rows.next() || ((await rows.more()) && rows.next()))) at = rows.row;
  rows.expectedColumns = header.headers.length;
  const columns = sideTables.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
  );
  return columns.length === 0 ? rows : new NarrowRows(rows, columns);
}
