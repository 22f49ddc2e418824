import { DEFAULT_LIMITS } from '../carriers/limits.js';
import { type EarlyRow, missingGroups } from '../layout/header-search.js';
import { type FieldName, isMaskedField, type Profile } from '../profiles/profile.js';
import { lastDigits, shortened, shownText } from '../values/masked-text.js';
import { ColumnValues } from './evidence/column-values.js';
import { HeaderLikeness } from './evidence/header-likeness.js';
import { HeaderWords } from './evidence/header-words.js';
import { findHeaderRow } from './header-row.js';
import { type MappingProposal, type ProposedColumn } from './mapping.js';
import { matchColumns, type SheetColumn } from './match-columns.js';
import { kindOf } from '../profiles/profile-kind.js';

/** Of a very wide sheet every so many rows are left out, so that so many cells are looked at. */
const MOST_CELLS = 5_000;

/** A proposal needs so many columns of which one can be fairly sure. */
const FEWEST_SURE_COLUMNS = 2;
const SURE = 0.5;

const SHOWN_EXAMPLES = 3;
/** So much of a cell is masked and cut: more of it is never shown. */
const LOOKED_AT = 512;

/** Required columns weigh more in the confidence of a proposal than the share of the columns that it explains. */
const REQUIRED_WEIGHT = 0.6;

/** A proposal before its values are shown: only the best one's are. */
type Weighed = Omit<MappingProposal, 'headerRow' | 'columns'> & {
  readonly columns: readonly Omit<ProposedColumn, 'examples'>[];
};

/**
 * Proposes which column of a sheet means what, from the likeness of its headers and from the values themselves, for the profile that lacks the fewest required columns and then is the surest.
 * `rows` are the first filled rows (some 200 are enough), `given` fields that need no column. Undefined when fewer than two columns are known with some certainty. The same rows
 * give the same proposal.
 */
export function proposeMapping(
  rows: readonly EarlyRow[],
  profiles: readonly Profile[],
  given: readonly FieldName[],
): MappingProposal | undefined {
  if (rows.length === 0) return undefined;
  const words = new HeaderWords(profiles);
  const likenesses = profiles.map((profile) => new HeaderLikeness(profile, words));
  const { headerRow, headers, firstBelow } = findHeaderRow(rows, { likenesses, words, given });
  const columns = columnsOf(rows.slice(firstBelow), headers);
  let best: Weighed | undefined;
  for (const likeness of likenesses) {
    const proposed = proposal(columns, likeness, given);
    const isBetter =
      best === undefined ||
      proposed.missing.length < best.missing.length ||
      (proposed.missing.length === best.missing.length && proposed.confidence > best.confidence);
    if (isSensible(proposed) && isBetter) best = proposed;
  }
  return (
    best && {
      ...best,
      headerRow,
      columns: best.columns.map((one, at) => ({ ...one, examples: examplesOf(columns[at]!, one.field) })),
    }
  );
}

function isSensible({ columns }: Weighed): boolean {
  const sure = columns.filter(({ field, confidence }) => field !== undefined && confidence >= SURE);
  return sure.length >= FEWEST_SURE_COLUMNS;
}

/** The columns of the sheet that hold anything; more than the limit are refused anyway. */
function columnsOf(rows: readonly EarlyRow[], headers: readonly string[]): SheetColumn[] {
  const widest = rows.reduce((width, { cells }) => Math.max(width, cells.length), headers.length);
  const width = Math.min(widest, DEFAULT_LIMITS.columns);
  const step = Math.ceil((width * rows.length) / MOST_CELLS);
  const looked = rows.filter((_, at) => at % step === 0);
  const memo = new Map<string, number>();
  return Array.from({ length: width }, (_, column) => {
    const cells = looked.map((row) => row.cells[column] ?? '');
    return { column, header: headers[column] ?? '', cells, values: new ColumnValues(cells, memo) };
  }).filter(({ header, values }) => header !== '' || values.filled > 0);
}

function proposal(
  columns: readonly SheetColumn[],
  likeness: HeaderLikeness,
  given: readonly FieldName[],
): Weighed {
  const { profile } = likeness;
  const matches = matchColumns(columns, likeness);
  const best = new Map(matches.map(({ field, confidence }) => [field, confidence]));
  const required = missingGroups(profile, [], given).map((group) =>
    Math.max(0, ...group.map((field) => best.get(field) ?? 0)),
  );
  const confidence =
    REQUIRED_WEIGHT * mean(required) + (1 - REQUIRED_WEIGHT) * mean(matches.map((match) => match.confidence));
  return {
    kind: kindOf(profile),
    columns: matches.map((match, at) => ({
      column: columns[at]!.column,
      header: columns[at]!.header,
      field: match.field,
      confidence: twoDecimals(match.confidence),
      because: match.because,
    })),
    missing: missingGroups(profile, matches, given),
    confidence: twoDecimals(confidence),
  };
}

function examplesOf({ cells }: SheetColumn, field: FieldName | undefined): string[] {
  const examples = new Set<string>();
  for (const cell of cells) {
    if (examples.size === SHOWN_EXAMPLES) break;
    const shown = shownText(cell.slice(0, LOOKED_AT));
    const masked = field !== undefined && isMaskedField(field) ? lastDigits(shown) : shown;
    if (masked !== '') examples.add(shortened(masked));
  }
  return [...examples];
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 1 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function twoDecimals(number: number): number {
  return Math.round(number * 100) / 100;
}
