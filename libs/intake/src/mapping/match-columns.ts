import { IGNORED } from '../layout/header-names.js';
import { type FieldName, isAmountField } from '../profiles/profile.js';
import { assignColumns } from './assign-columns.js';
import { type ColumnValues } from './evidence/column-values.js';
import { type Evidence, NO_EVIDENCE, weigh } from './evidence/confidence.js';
import { type HeaderLikeness } from './evidence/header-likeness.js';
import { KnownWords } from './evidence/known-words.js';
import { fitOf } from './evidence/value-fit.js';
import { type Because } from './mapping.js';

/** Less is a guess that is not worth a person's look. */
const LEAST_CONFIDENCE = 0.3;

/** The most that can be said of a column when another one might be the field just as well. */
const UNDECIDED = 0.5;
/** So near is as well. */
const JUST_AS_WELL = 0.15;

/** Of two columns that are equally good the first one stands (file contract, Header recognition). */
const FIRST_STANDS = 1e-7;

/** A column of a sheet with what its values have in common. */
export interface SheetColumn {
  /** Position from 0. */
  readonly column: number;
  readonly header: string;
  readonly cells: readonly string[];
  readonly values: ColumnValues;
}

/** What a column is taken for. */
export interface ColumnMatch extends Evidence {
  /** Undefined for a column that is not read: one that the profile ignores by name (for sure), or one that fits no field. */
  readonly field: FieldName | undefined;
}

interface Placed {
  readonly field: FieldName;
  readonly at: number;
}

/** Gives the columns to the fields of one profile so that the sum of the squared confidences is the largest: one sure column is worth more than two guesses. One field a column, one column a field. */
export function matchColumns(columns: readonly SheetColumn[], likeness: HeaderLikeness): ColumnMatch[] {
  const fields = Object.keys(likeness.profile.fields);
  const words = new KnownWords(likeness.profile);
  const headers = columns.map(({ header }) => likeness.of(header));
  const evidence = fields.map((field) =>
    columns.map(({ values }, at) => weigh(field, headers[at]!, fitOf(field, values, words), values)),
  );
  const gains = evidence.map((row) =>
    row.map(({ confidence }, at) =>
      confidence < LEAST_CONFIDENCE ? 0 : confidence ** 2 - at * FIRST_STANDS,
    ),
  );
  const matches: ColumnMatch[] = headers.map(({ exact }) =>
    exact === IGNORED
      ? { field: undefined, confidence: 0.99, because: ['HEADER'] }
      : { field: undefined, ...NO_EVIDENCE },
  );
  const placed = assignColumns(gains).flatMap((at, row) => (at < 0 ? [] : [{ field: fields[row]!, at }]));
  const board = new Map(fields.map((field, row) => [field, evidence[row]!]));
  for (const place of placed) {
    const found = board.get(place.field)![place.at]!;
    const limit = isUndecided(place, placed, board) ? UNDECIDED : 1;
    matches[place.at] = { field: place.field, ...found, confidence: Math.min(limit, found.confidence) };
  }
  return matches;
}

/** Whether another column might be the field just as well, by the same kind of evidence, and has no better place. */
function isUndecided(
  { field, at }: Placed,
  placed: readonly Placed[],
  board: ReadonlyMap<FieldName, readonly Evidence[]>,
): boolean {
  const row = board.get(field)!;
  const mine = row[at]!;
  if (mine.because[0] === 'HEADER') return false;
  return row.some((rival, other) => {
    if (other === at || rival.because[0] !== mine.because[0]) return false;
    const home = placed.find((place) => place.at === other);
    const elsewhere = home === undefined ? NO_EVIDENCE : board.get(home.field)![other]!;
    if (isNamed(elsewhere.because)) return false;
    // Columns of rupiah look alike whatever they are: only a header decides among them.
    if (isAmountField(field)) return rival.confidence >= LEAST_CONFIDENCE;
    return (
      rival.confidence > mine.confidence - JUST_AS_WELL &&
      elsewhere.confidence < rival.confidence + JUST_AS_WELL
    );
  });
}

function isNamed(because: readonly Because[]): boolean {
  return because[0] === 'HEADER' || because[0] === 'SIMILAR_HEADER';
}
