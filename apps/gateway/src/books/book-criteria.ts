import { type Criterion, type ListPage, type ListShape } from '#application';
import { normaliseArea } from '#domain';
import { type Area, type OpenedRegion } from '#security';

/** Fields in which a text is looked for, and by which a list is narrowed. */
export interface SearchFields<Shape extends ListShape> {
  readonly words: readonly (keyof Shape & string)[];
  readonly texts: readonly (keyof Shape & string)[];
  /** Fields that name households, by their refs. */
  readonly refs?: readonly (keyof Shape & string)[];
}

/** From and to, both included. */
interface AmountRange {
  readonly from?: number;
  readonly to?: number;
}

/** What is wanted of a list. */
export interface Wanted {
  /** By field: exactly this word, or one of these. */
  readonly words: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** A kind of finding that the row has. */
  readonly finding?: string;
  /** Part of a name or ref, whatever its capitals. */
  readonly text?: string;
  /** Ref of a household that the row names. */
  readonly household?: string;
  /** A whole NIK, or its last four digits. */
  readonly nik?: string;
  /** Rupiah of the difference, whichever way it goes; a row without one is in no range. */
  readonly amounts?: AmountRange;
  /** Only rows of these parts of the region; all where it is left out. */
  readonly areas?: readonly Area[];
}

/** The criteria of what is wanted; none where everything is. */
export function criteriaOf<Shape extends ListShape>(
  { words, finding, text, household, nik, amounts, areas }: Wanted,
  fields: SearchFields<Shape>,
): Criterion<Shape>[] {
  const criteria = fields.words.flatMap((field): Criterion<Shape>[] => {
    const wanted = words[field];
    if (wanted === undefined) return [];
    const known = typeof wanted === 'string' ? [wanted] : wanted;
    return [(page) => page.wordMask(field, (each) => known.includes(each))];
  });
  if (finding !== undefined)
    criteria.push((page) => page.wordMask('findings', (each) => each.split(';').includes(finding)));
  if (text !== undefined)
    criteria.push((page) => anyOf(fields.texts.map((field) => page.textMask(field, text, 'ANYWHERE'))));
  if (household !== undefined)
    criteria.push((page) => anyOf((fields.refs ?? []).map((field) => page.itemMask(field, household))));
  if (nik !== undefined) criteria.push((page) => page.textMask('nik', nik, 'END'));
  if (amounts !== undefined) criteria.push((page) => amountMask(page, amounts));
  return [...criteria, ...openCriteria<Shape>(areas ?? 'WHOLE')];
}

/** What narrows a list to what is open of its region. */
export function openCriteria<Shape extends ListShape>(opened: OpenedRegion): Criterion<Shape>[] {
  if (opened === 'WHOLE') return [];
  const areas = opened === 'NOTHING' ? [] : opened;
  return [(page) => anyOf([new Uint8Array(page.rows), ...areas.map((area) => areaMask(page, area))])];
}

/** The rows of an area, however its name is spelled. A row that names none is of no area. */
function areaMask<Shape extends ListShape>(page: ListPage<Shape>, area: Area): Uint8Array {
  const mask = new Uint8Array(page.rows).fill(1);
  for (const field of ['kecamatan', 'kelurahan'] as const) {
    const name = area[field];
    if (name === undefined) continue;
    const rows = page.wordMask(field, (word) => normaliseArea(word) === normaliseArea(name));
    for (let row = 0; row < mask.length; row++) mask[row]! &= rows[row]!;
  }
  return mask;
}

/** The rows that are in one of some masks: there is at least one. */
export function anyOf([first, ...others]: readonly Uint8Array[]): Uint8Array {
  const mask = first!;
  for (const other of others) for (let row = 0; row < mask.length; row++) mask[row]! |= other[row]!;
  return mask;
}

/** The rows that stand at the chosen positions (1, else 0) of the list. */
export function atPositions<Shape extends ListShape>(chosen: Uint8Array): Criterion<Shape> {
  return (page, start) => chosen.subarray(start, start + page.rows);
}

function amountMask<Shape extends ListShape>(page: ListPage<Shape>, range: AmountRange): Uint8Array {
  const { from = 0, to = Infinity } = range;
  // A row without a difference has NaN, of which no comparison holds.
  return Uint8Array.from(page.numbers('difference'), (difference) =>
    Number(Math.abs(difference) >= from && Math.abs(difference) <= to),
  );
}
