import { type ListPage, type ListShape } from './list-page.js';

/** Rows that have the same words: how many they are, and what their numbers come to. */
export interface RowSums<Word extends string, Amount extends string> {
  readonly words: Readonly<Record<Word, string | undefined>>;
  readonly rows: number;
  readonly sums: Readonly<Record<Amount, number>>;
}

/** Counts the rows of pages that have the same words in some fields, and sums up some of their numbers, without making any row. */
export function sumRows<
  Shape extends ListShape,
  Word extends keyof Shape & string,
  Amount extends keyof Shape & string,
>(
  pages: readonly ListPage<Shape>[],
  words: readonly Word[],
  amounts: readonly Amount[],
): readonly RowSums<Word, Amount>[] {
  const groups = new Map<string, Group<Word>>();
  for (const page of pages) {
    const columns = words.map((field) => page.words(field));
    const numbers = amounts.map((field) => page.numbers(field));
    // Ids are of this page; most of its rows have the words of another one.
    const known = new Map<number, Group<Word>>();
    for (let row = 0; row < page.rows; row++) {
      let place = 0;
      for (const { words, ids } of columns) place = place * (words.length + 1) + ids[row]!;
      let group = known.get(place);
      if (group === undefined) {
        const texts = columns.map(({ words, ids }) => words[ids[row]! - 1]);
        group = groupOf(groups, words, texts, amounts.length);
        known.set(place, group);
      }
      group.rows++;
      for (const [at, column] of numbers.entries()) group.sums[at]! += column[row]! || 0;
    }
  }
  return [...groups.values()].map(({ words, rows, sums }) => {
    const named = amounts.map((amount, at) => [amount, sums[at]!]);
    return { words, rows, sums: Object.fromEntries(named) as Record<Amount, number> };
  });
}

interface Group<Word extends string> {
  readonly words: Readonly<Record<Word, string | undefined>>;
  rows: number;
  readonly sums: Float64Array;
}

function groupOf<Word extends string>(
  groups: Map<string, Group<Word>>,
  fields: readonly Word[],
  texts: readonly (string | undefined)[],
  amounts: number,
): Group<Word> {
  const key = JSON.stringify(texts);
  const there = groups.get(key);
  if (there !== undefined) return there;
  const words = Object.fromEntries(fields.map((field, at) => [field, texts[at]]));
  const group = { words: words as Group<Word>['words'], rows: 0, sums: new Float64Array(amounts) };
  groups.set(key, group);
  return group;
}
