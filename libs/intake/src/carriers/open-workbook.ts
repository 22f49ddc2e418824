import { type EarlyRow, type FoundHeader } from '../layout/header-search.js';
import { holdsIdentifier } from '../layout/data-like.js';
import { recognise, rowsAbove, unrecognised, type Wanted } from '../layout/recognition.js';
import { splitTables } from '../layout/side-tables.js';
import { FileRefusal } from '../refusals/file-refusal.js';
import { type ByteSource } from './byte-source.js';
import { belowHeader, type OpenedFile, type OpenedSheet, type Opening, secondTable } from './opened-file.js';
import { rowTexts } from './row-source.js';
import { BatchRows } from './xlsx/batch-rows.js';
import { refusalOf, RefusedWorkbook } from './xlsx/parts/refused-workbook.js';
import { type Workbook } from './xlsx/workbook.js';

/** Filled rows of a sheet in which a header is looked for, and tables beside each other are told apart. */
const EARLY_ROWS = 200;

/** So many known columns make a sheet one of ours whose header has a fault. */
const TELLING_COLUMNS = 3;

/** Opens a workbook: every sheet with a header of the profile that fits the first of them is read. Its bytes are taken whole, up to the limit. */
export async function openWorkbook(source: ByteSource, opening: Opening): Promise<OpenedFile | FileRefusal> {
  let workbook: Workbook | undefined;
  try {
    const bytes = takeAll(source, opening.limits.compressedBytes);
    const { length } = bytes;
    workbook = await opening.openWorkbook(bytes, opening.limits);
    const found = await findSheets(new WorkbookOpening(workbook, opening, length));
    if (found instanceof FileRefusal) await workbook.close();
    return found;
  } catch (fault) {
    await workbook?.close();
    return refusalOf(fault);
  }
}

function takeAll(source: ByteSource, limit: number): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let chunk = source.read(); chunk !== undefined; chunk = source.read()) {
    length += chunk.length;
    if (length > limit) throw new RefusedWorkbook('FILE_TOO_LARGE', { limit });
    // A copy: the source uses its chunk again.
    chunks.push(new Uint8Array(chunk));
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** What the first rows of a sheet say. */
interface SeenSheet {
  readonly number: number;
  readonly name: string;
  readonly early: readonly EarlyRow[];
  readonly header: FoundHeader | undefined;
}

/** An opened workbook whose sheets are looked through. */
class WorkbookOpening {
  constructor(
    readonly workbook: Workbook,
    readonly opening: Opening,
    private readonly size: number,
  ) {}

  /** The rows of a sheet from its start; `tell` reports how far it is. */
  async rowsOf(number: number, tell: boolean): Promise<BatchRows> {
    const { workbook, opening, size } = this;
    const { sheets } = workbook;
    await workbook.start(number);
    return new BatchRows(workbook, {
      sheet: sheets.length > 1 ? sheets[number]!.name : '',
      columns: opening.limits.columns,
      ...(tell
        ? { onProgress: (share) => opening.onProgress?.((size * (number + share)) / sheets.length) }
        : {}),
    });
  }

  /** Reads the first rows of a sheet. One that is over a limit there may be anything: it is only read as far. */
  async look(number: number, wanted: Wanted): Promise<SeenSheet> {
    const rows = await this.rowsOf(number, false);
    const early: EarlyRow[] = [];
    do {
      while (early.length < EARLY_ROWS && rows.next()) early.push({ row: rows.row, cells: rowTexts(rows) });
    } while (early.length < EARLY_ROWS && (await rows.more()));
    if (rows.refusal !== undefined) throw new RefusedWorkbook(rows.refusal.code, rows.refusal.details);
    const { name } = this.workbook.sheets[number]!;
    return { number, name, early, header: recognise([{ early }], wanted)?.header };
  }
}

async function findSheets(at: WorkbookOpening): Promise<OpenedFile | FileRefusal> {
  const { workbook, opening } = at;
  let wanted: Wanted = opening;
  const seen: SeenSheet[] = [];
  for (const number of workbook.sheets.keys()) {
    const sheet = await at.look(number, wanted);
    seen.push(sheet);
    // The other sheets are of the kind of the first one.
    if (sheet.header?.missing.length === 0) wanted = { ...opening, profiles: [sheet.header.profile] };
  }
  const filled = seen.filter(({ early }) => early.length > 0);
  if (filled.length === 0) return new FileRefusal('EMPTY');
  const known = filled.filter(({ header }) => header?.missing.length === 0);
  if (known.length === 0) {
    const nearest = recognise(filled, opening);
    const { early } = nearest?.reading ?? filled.reduce(longerOf);
    return unrecognised(nearest?.header, filled, early, opening);
  }
  const sheets: OpenedSheet[] = [];
  for (const sheet of known) {
    const opened = openSheet(at, sheet);
    if (opened instanceof FileRefusal) return opened.inSheet(sheet.name);
    sheets.push(opened);
  }
  const unread = filled.filter((sheet) => !known.includes(sheet));
  const lost = unread.find(isOurs);
  if (lost !== undefined) return unrecognised(lost.header, [lost], lost.early, wanted).inSheet(lost.name);
  return {
    refused: false,
    profile: wanted.profiles[0]!,
    sheets,
    unreadSheets: unread.map(({ name }) => name),
    carrier: () => ({ kind: 'XLSX' }),
    close: () => workbook.close(),
  };
}

function openSheet(
  at: WorkbookOpening,
  { number, name, early, header }: SeenSheet,
): OpenedSheet | FileRefusal {
  const above = rowsAbove(early, header!);
  if (above !== undefined) return above;
  const split = splitTables(header!, early, at.opening.given);
  const second = secondTable(split);
  if (second !== undefined) return second;
  const isHidden = at.workbook.sheets[number]!.hidden;
  return { name, isHidden, ...split, open: async () => belowHeader(await at.rowsOf(number, true), split) };
}

/** The sheet with more rows. */
function longerOf(one: SeenSheet, other: SeenSheet): SeenSheet {
  return other.early.length > one.early.length ? other : one;
}

/** A sheet with people on it whose header nearly is the one that is read: leaving it out would overlook them. */
function isOurs({ header, early }: SeenSheet): boolean {
  return (
    header !== undefined &&
    header.mapping.length >= TELLING_COLUMNS &&
    early.some(({ row, cells }) => row > header.lastRow && holdsIdentifier(cells))
  );
}
