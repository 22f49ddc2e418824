import { TextIndex } from '../../../domain/src/columns/text-index.js';
import { type ByteSource } from '../carriers/byte-source.js';
import { type FieldName, type Profile } from '../profiles/profile.js';
import { FileRefusal } from '../refusals/file-refusal.js';
import { type ReadingContext } from './file-reading.js';
import { openFor } from './read-file.js';
import { readSheets } from './read-sheets.js';
import { type RowReader } from './read-rows.js';
import { type SheetCells } from './sheet-cells.js';

/** A row of a sheet that somebody filled in. */
export interface FilledRow {
  /** Empty where the file has one sheet only. */
  readonly sheet: string;
  /** Physical row, counted from 1. */
  readonly row: number;
  /** The texts of the fields of the profile, trimmed; empty where there is no such column. A formula has the value that it had last. */
  readonly texts: Readonly<Record<FieldName, string>>;
}

/** Filled rows of all sheets together, at most. */
export type FilledContext = Pick<ReadingContext, 'cycle' | 'openWorkbook'> & { readonly mostRows: number };

/** Reads the rows of a list that went out to be filled in and came back, as CSV or as a workbook. Rows without any text are none. */
export async function readFilledRows(
  source: ByteSource,
  profile: Profile,
  { mostRows, ...context }: FilledContext,
): Promise<readonly FilledRow[] | FileRefusal> {
  const opened = await openFor(source, [profile], { ...context, limits: { rows: mostRows } }, []);
  if (opened.refused) return opened;
  const rows: FilledRow[] = [];
  const outcome = await readSheets(
    opened,
    { ...context, file: 0 },
    { programmes: new TextIndex(), channels: new TextIndex() },
    (cells) => new FilledReader(cells, Object.keys(profile.fields), rows),
  );
  if (outcome.refused) return outcome;
  return rows.length > mostRows ? new FileRefusal('TOO_MANY_ROWS', { limit: mostRows }) : rows;
}

/** Takes the texts of some fields as they stand. */
class FilledReader implements RowReader {
  private readonly columns: readonly (readonly [FieldName, number])[];

  constructor(
    private readonly cells: SheetCells,
    fields: readonly FieldName[],
    private readonly rows: FilledRow[],
  ) {
    this.columns = fields.map((field) => [field, cells.columnOf(field)]);
  }

  saysNothing(): boolean {
    return this.columns.every(([, column]) => this.cells.text(column).trim() === '');
  }

  read(): boolean {
    const { sheet, row } = this.cells.source;
    const texts = this.columns.map(([field, column]) => [field, this.cells.text(column).trim()]);
    this.rows.push({ sheet, row, texts: Object.fromEntries(texts) as FilledRow['texts'] });
    return true;
  }
}
