import { type Criterion, type ListShape } from '#application';

/** Fields in which a text is looked for, and by which a list is narrowed. */
export interface SearchFields<Shape extends ListShape> {
  readonly words: readonly (keyof Shape & string)[];
  readonly texts: readonly (keyof Shape & string)[];
}

/** What is wanted of a list. */
export interface Wanted {
  /** By field: exactly this word. */
  readonly words: Readonly<Record<string, string | undefined>>;
  /** A kind of finding that the row has. */
  readonly finding?: string;
  /** Part of a name or ref, whatever its capitals. */
  readonly text?: string;
  /** A whole NIK, or its last digits. */
  readonly nik?: string;
}

/** The criteria of what is wanted; none where everything is. */
export function criteriaOf<Shape extends ListShape>(
  { words, finding, text, nik }: Wanted,
  fields: SearchFields<Shape>,
): Criterion<Shape>[] {
  const criteria = fields.words.flatMap((field): Criterion<Shape>[] => {
    const word = words[field];
    return word === undefined ? [] : [(page) => page.wordMask(field, (each) => each === word)];
  });
  if (finding !== undefined)
    criteria.push((page) => page.wordMask('findings', (each) => each.split(';').includes(finding)));
  if (text !== undefined)
    criteria.push((page) => anyOf(fields.texts.map((field) => page.textMask(field, text, 'ANYWHERE'))));
  if (nik !== undefined) criteria.push((page) => page.textMask('nik', nik, 'END'));
  return criteria;
}

function anyOf([first, ...others]: readonly Uint8Array[]): Uint8Array {
  const mask = first!;
  for (const other of others) for (let row = 0; row < mask.length; row++) mask[row]! |= other[row]!;
  return mask;
}
