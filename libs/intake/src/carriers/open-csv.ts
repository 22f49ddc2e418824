import { type EarlyRow, type FoundHeader, MOST_TITLE_ROWS } from '../layout/header-search.js';
import { type Reading, recognise, rowsAbove, unrecognised } from '../layout/recognition.js';
import { splitTables } from '../layout/side-tables.js';
import { FileRefusal } from '../refusals/file-refusal.js';
import { type ByteSource, memorySource, peek } from './byte-source.js';
import { CsvRows } from './csv-rows.js';
import { type Limits } from './limits.js';
import { belowHeader, type OpenedFile, type Opening } from './opened-file.js';
import { rowTexts } from './row-source.js';
import { asUtf8, type TextEncoding } from './text-encoding.js';

/** Separators in the order in which equals are preferred. */
const SEPARATORS = [',', ';', '\t', '|'];

/** How much of a file is looked at to find separator and header: at first, and where that holds too few rows. */
const FIRST_BYTES = 64 * 1024;
const HEAD_BYTES = 512 * 1024;

/** Filled rows in which a header is looked for, and in which tables beside each other are told apart. */
const HEADER_ROWS = MOST_TITLE_ROWS + 3;
const SAMPLE_ROWS = 200;

/** The first rows by one separator. */
interface CsvReading extends Reading {
  readonly separator: string;
  /** Whether there are as many as were asked for. */
  readonly isFull: boolean;
  /** Why there are no more of them. */
  readonly refusal: FileRefusal | undefined;
}

/**
 * Opens a CSV for the profile that fits its header best: decodes it, and finds separator and header together (the separator with the best header). Quoted separators are
 * respected.
 */
export function openCsv(source: ByteSource, opening: Opening): OpenedFile | FileRefusal {
  const text = asUtf8(source);
  return openText(text.source, text.encoding, FIRST_BYTES, opening);
}

/** `headBytes`: how much of it is looked at. */
function openText(
  source: ByteSource,
  encoding: TextEncoding,
  headBytes: number,
  opening: Opening,
): OpenedFile | FileRefusal {
  const { head, whole } = peek(source, headBytes);
  const tellsMore = head.length === headBytes && headBytes < HEAD_BYTES;
  const readings = separatorsIn(head).map((one) => readHead(head, one, opening.limits, HEADER_ROWS));
  const best = recognise(readings, opening);
  const { separator } = best?.reading ?? readings.reduce(widerOf);
  const sample = readHead(head, separator, opening.limits, SAMPLE_ROWS);
  if (tellsMore && ![...readings, sample].every(({ isFull }) => isFull))
    return openText(whole, encoding, HEAD_BYTES, opening);
  if (best === undefined || best.header.missing.length > 0)
    return refusal(readings, best?.header, sample.early, opening);
  const { reading, header: found } = best;
  const above = rowsAbove(reading.early, found);
  if (above !== undefined) return above;
  const split = splitTables(found, sample.early, opening.given);
  if (split instanceof FileRefusal) return split;
  if (split.header.missing.length > 0) return unrecognised(split.header, [reading], sample.early, opening);
  const rows = new CsvRows(whole, separator.charCodeAt(0), opening.limits);
  return {
    refused: false,
    profile: split.header.profile,
    sheets: [{ name: '', isHidden: false, ...split, open: () => belowHeader(rows, split) }],
    unreadSheets: [],
    carrier: () => ({
      kind: 'CSV',
      separator,
      encoding: rows.usesWindows1252 ? 'Windows-1252' : encoding,
    }),
    close: () => Promise.resolve(),
  };
}

/** Why none of the readings has a header. */
function refusal(
  readings: readonly CsvReading[],
  nearest: FoundHeader | undefined,
  sample: readonly EarlyRow[],
  opening: Opening,
): FileRefusal {
  const fault = readings.find((reading) => reading.refusal !== undefined)?.refusal;
  if (fault !== undefined) return fault;
  if (readings.every(({ early }) => early.length === 0)) return new FileRefusal('EMPTY');
  return unrecognised(nearest, readings, sample, opening);
}

/** The separators that are in these bytes, and one of those that are not, by which each row is one cell. */
function separatorsIn(head: Uint8Array): string[] {
  const isThere = (separator: string): boolean => head.includes(separator.charCodeAt(0));
  const missing = SEPARATORS.find((separator) => !isThere(separator));
  return SEPARATORS.filter((separator) => separator === missing || isThere(separator));
}

/** The reading that parts the rows into more cells. */
function widerOf(one: CsvReading, other: CsvReading): CsvReading {
  const cells = ({ early }: CsvReading) => early.reduce((sum, row) => sum + row.cells.length, 0);
  return cells(other) > cells(one) ? other : one;
}

/** The first filled rows of the head by one separator; a last row that may be cut off is left out. */
function readHead(head: Uint8Array, separator: string, limits: Limits, most: number): CsvReading {
  const rows = new CsvRows(memorySource('', head), separator.charCodeAt(0), limits, 1 << 14);
  const early: EarlyRow[] = [];
  while (early.length < most && rows.next()) {
    const cells = rowTexts(rows);
    if (cells.some((cell) => cell.trim() !== '')) early.push({ row: rows.row, cells });
  }
  // A quote that is open where the head ends says nothing yet.
  const isCutOff = rows.refusal?.code === 'QUOTE_UNCLOSED' && head.length === HEAD_BYTES;
  return { separator, early, isFull: early.length === most, refusal: isCutOff ? undefined : rows.refusal };
}
