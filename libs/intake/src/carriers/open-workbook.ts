import { type EarlyRow, type FoundHeader } from '../layout/header-search.js';
import { holdsIdentifier } from '../layout/data-like.js';
import { recognise, rowsAbove, unrecognised, type Wanted } from '../layout/recognition.js';
import { KNOWN_PROFILES } from '../profiles/known-profiles.js';
import { kindOf } from '../profiles/profile-kind.js';
import { splitTables } from '../layout/side-tables.js';
import { FileRefusal } from '../refusals/file-refusal.js';
import { type ByteSource, peek } from './byte-source.js';
import { belowHeader, type OpenedFile, type OpenedSheet, type Opening } from './opened-file.js';
import { rowTexts } from './row-source.js';
import { BatchRows } from './xlsx/batch-rows.js';
import { sheetNames } from './xlsx/sheet-names.js';
import { refusalOf, RefusedWorkbook } from './xlsx/parts/refused-workbook.js';
import { type Workbook } from './xlsx/workbook.js';

/** Filled rows of a sheet in which a header is looked for, and tables beside each other are told apart. */
const EARLY_ROWS = 200;

/** Of a cell so many bytes are looked at to find a header. */
const LONGEST_HEADER = 1024;

/** So many rows with a NIK, a KK, an account or a card make a sheet a list of people. */
const FEWEST_PEOPLE = 2;

/** So many known columns make a header one of ours that has a fault. */
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
  const bytes = peek(source, limit + 1).head;
  if (bytes.length > limit) throw new RefusedWorkbook('FILE_TOO_LARGE', { limit });
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
  /** What the sheets are called in refs and messages. */
  readonly names: readonly string[];

  constructor(
    readonly workbook: Workbook,
    readonly opening: Opening,
    private readonly size: number,
  ) {
    this.names = sheetNames(workbook.sheets.map(({ name }) => name));
  }

  /** The rows of a sheet from its start; `tell` reports how far it is. */
  async rowsOf(number: number, tell: boolean): Promise<BatchRows> {
    const { workbook, opening, size } = this;
    const { sheets } = workbook;
    await workbook.start(number);
    return new BatchRows(workbook, {
      sheet: sheets.length > 1 ? this.names[number]! : '',
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
      while (early.length < EARLY_ROWS && rows.next())
        early.push({ row: rows.row, cells: rowTexts(rows, LONGEST_HEADER) });
    } while (early.length < EARLY_ROWS && (await rows.more()));
    if (rows.refusal !== undefined) throw new RefusedWorkbook(rows.refusal.code, rows.refusal.details);
    return { number, name: this.names[number]!, early, header: recognise([{ early }], wanted)?.header };
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
  const lost = unread.find((sheet) => isOurs(sheet, wanted));
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
  if (split instanceof FileRefusal) return split;
  if (split.header.missing.length > 0)
    return unrecognised(split.header, [{ early }], early, {
      ...at.opening,
      profiles: [split.header.profile],
    });
  const isHidden = at.workbook.sheets[number]!.hidden;
  return { name, isHidden, ...split, open: async () => belowHeader(await at.rowsOf(number, true), split) };
}

/** The sheet with more rows. */
function longerOf(one: SeenSheet, other: SeenSheet): SeenSheet {
  return other.early.length > one.early.length ? other : one;
}

/** A list of people that is no other kind of file: leaving it out would overlook them. One person is enough where the header nearly is the one that is read. */
function isOurs({ early, header }: SeenSheet, wanted: Wanted): boolean {
  const people = early.filter(({ cells }) => holdsIdentifier(cells)).length;
  const isNear = header !== undefined && header.mapping.length >= TELLING_COLUMNS;
  if (people < (isNear ? 1 : FEWEST_PEOPLE)) return false;
  const profiles = KNOWN_PROFILES.filter((profile) => kindOf(profile) !== kindOf(wanted.profiles[0]!));
  return recognise([{ early }], { ...wanted, profiles })?.header.missing.length !== 0;
}
