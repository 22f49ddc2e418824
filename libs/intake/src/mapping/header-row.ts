import { looksLikeData } from '../layout/data-like.js';
import { type EarlyRow, findHeader, MOST_TITLE_ROWS } from '../layout/header-search.js';
import { type FieldName } from '../profiles/profile.js';
import { maskLongNumbers } from '../values/masked-text.js';
import { tidyText } from '../values/tidy-text.js';
import { type HeaderLikeness } from './evidence/header-likeness.js';
import { type HeaderWords } from './evidence/header-words.js';

/** A header is no longer: a column under a longer text has none, and no pattern runs on more. */
const LONGEST_HEADER = 96;

/** The header is looked for in so many filled cells; titles fill few. */
const MOST_CELLS = 1_000;

/** So many rows below must have a long number where a row has one, before that row is called data. */
const ROWS_BELOW = 10;

/** So much likeness makes a row a header: one column that is surely known, or two that may be. */
const LEAST_RECOGNISED = 1;

/** Where the header of a sheet stands, or that it has none. */
export interface HeaderRow {
  /** Physical row (the first of two), 0 without a header. */
  readonly headerRow: number;
  /** Header texts by column, tidied; empty without a header. */
  readonly headers: readonly string[];
  /** Position in the early rows of the first row below it. */
  readonly firstBelow: number;
}

/** What headers are compared with. */
export interface KnownHeaders {
  /** One a profile. */
  readonly likenesses: readonly HeaderLikeness[];
  readonly words: HeaderWords;
  /** Fields that need no column. */
  readonly given: readonly FieldName[];
}

/**
 * Finds the header among the first rows: the row above the data that names most columns of any profile, joined with its neighbour where that is how the reader takes it; without any
 * known word the row with the most texts; none when the first row is data already.
 */
export function findHeaderRow(rows: readonly EarlyRow[], known: KnownHeaders): HeaderRow {
  const upper = upperRows(rows);
  const firstData = upper.findIndex((_, at) => isData(rows, at));
  if (firstData === 0) return { headerRow: 0, headers: [], firstBelow: 0 };
  const above = upper.slice(0, firstData > 0 ? firstData : upper.length).map(({ row, cells }) => ({
    row,
    cells: cells.map(headerText),
  }));
  const recognised = bestOf(above, ({ cells }) => Math.max(...recognitions(cells, known)));
  const at = recognised.score >= LEAST_RECOGNISED ? recognised.at : bestOf(above, textCells).at;
  const single = { headerRow: above[at]!.row, headers: above[at]!.cells, firstBelow: at + 1 };
  return joined(above, at, known) ?? single;
}

/** A text that may be a header: one that is too long, or holds a number of a person, is none. */
function headerText(cell: string): string {
  const text = cell.length > LONGEST_HEADER ? '' : tidyText(cell);
  return maskLongNumbers(text) === text ? text : '';
}

/** The rows in which a header may stand: the first one always. */
function upperRows(rows: readonly EarlyRow[]): readonly EarlyRow[] {
  let filled = 0;
  let count = 0;
  for (const { cells } of rows.slice(0, MOST_TITLE_ROWS + 2)) {
    filled += cells.reduce((sum, cell) => sum + (cell === '' ? 0 : 1), 0);
    if (count > 0 && filled > MOST_CELLS) break;
    count++;
  }
  return rows.slice(0, count);
}

/** The header as the reader would join it from two rows, when the profile that knows most of them finds more in both than in one. */
function joined(rows: readonly EarlyRow[], at: number, known: KnownHeaders): HeaderRow | undefined {
  const around = rows.slice(Math.max(0, at - 1), at + 2);
  const texts = around.flatMap(({ cells }) => cells);
  const scores = recognitions(texts, known);
  const { profile } = known.likenesses[scores.indexOf(Math.max(...scores))]!;
  const found = findHeader(around, profile, known.given);
  if (found === undefined || found.lastRow === found.firstRow) return undefined;
  return {
    headerRow: found.firstRow,
    headers: found.headers,
    firstBelow: rows.findIndex(({ row }) => row === found.lastRow) + 1,
  };
}

function bestOf(
  rows: readonly EarlyRow[],
  scoreOf: (row: EarlyRow) => number,
): { at: number; score: number } {
  let best = { at: 0, score: -1 };
  rows.forEach((row, at) => {
    const score = scoreOf(row);
    if (score > best.score) best = { at, score };
  });
  return best;
}

/** How many of these texts each profile knows, likenesses added up. */
function recognitions(cells: readonly string[], { likenesses, words }: KnownHeaders): number[] {
  const texts = cells.filter((cell) => cell !== '').map((cell) => words.of(cell, false));
  return likenesses.map((likeness) => texts.reduce((sum, text) => sum + likeness.recognises(text), 0));
}

function textCells({ cells }: EarlyRow): number {
  return cells.filter((cell) => /\p{L}/u.test(cell)).length;
}

/** Whether a row is data: two cells are filled, and one of them is a long number as those below it are. A title with a number in it stands alone. */
function isData(rows: readonly EarlyRow[], at: number): boolean {
  const { cells } = rows[at]!;
  if (cells.filter((cell) => cell.trim() !== '').length < 2) return false;
  const below = rows.slice(at + 1, at + 1 + ROWS_BELOW);
  return cells.some((_, column) => {
    const isLong = (row: EarlyRow) => looksLikeData([(row.cells[column] ?? '').slice(0, LONGEST_HEADER)]);
    return isLong(rows[at]!) && below.filter(isLong).length * 2 >= below.length;
  });
}
