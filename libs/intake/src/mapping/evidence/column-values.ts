import { failureCode, saysNothing, wordKey } from '../../profiles/words.js';
import { tidyText } from '../../values/tidy-text.js';
import { shapesOf } from './cell-shapes.js';

/** So much of a cell is looked at; no value that tells anything is longer. */
const LOOKED_AT = 64;

/** A column of more different texts is none of few words. */
const FEW_WORDS = 30;
/** Looking for reasons takes long: so many different texts are enough. */
const MOST_REASONS = 12;

/** Shares of a column with few cells are trusted less: half for one cell, nearly whole for twenty. */
const DOUBT = 1;

/** What the values of one column have in common. */
export class ColumnValues {
  /** How many cells were looked at, and how many of them say something. */
  readonly rows: number;
  readonly filled: number;
  private readonly texts = new Map<string, number>();
  private readonly shapes: readonly { readonly shapes: number; readonly cells: number }[];
  private words: ReadonlyMap<string, number> | undefined;
  private reasons: number | undefined;

  /** `memo` keeps the shapes of texts for all columns of a sheet. */
  constructor(cells: readonly string[], memo: Map<string, number>) {
    this.rows = cells.length;
    let filled = 0;
    for (const cell of cells) {
      const text = tidy(cell.slice(0, LOOKED_AT));
      if (text === '' || (text.length < 12 && saysNothing(text))) continue;
      filled++;
      this.texts.set(text, (this.texts.get(text) ?? 0) + 1);
    }
    this.filled = filled;
    this.shapes = [...this.texts].map(([text, count]) => {
      let shapes = memo.get(text);
      if (shapes === undefined) memo.set(text, (shapes = shapesOf(text)));
      return { shapes, cells: count };
    });
  }

  /** Share of the filled cells that have any of these bits of SHAPES and none of `without`, 0 to 1. */
  share(wanted: number, without = 0): number {
    let count = 0;
    for (const { shapes, cells } of this.shapes) if (shapes & wanted && !(shapes & without)) count += cells;
    return this.filled === 0 ? 0 : count / this.filled;
  }

  /** Different texts a filled cell, above 0 and at most 1; 0 for an empty column. */
  get variety(): number {
    return this.filled === 0 ? 0 : this.texts.size / this.filled;
  }

  /** Different texts. */
  get different(): number {
    return this.texts.size;
  }

  /** Share of the cells that are filled. */
  get fullness(): number {
    return this.rows === 0 ? 0 : this.filled / this.rows;
  }

  /** How far shares can be trusted, by the count of filled cells. */
  get reliability(): number {
    return this.filled / (this.filled + DOUBT);
  }

  /** Share of the filled cells that are one of these words (as `wordKey` writes them); 0 for a column of many different texts. */
  shareOfWords(known: (word: string) => boolean): number {
    if (this.different > FEW_WORDS || this.filled === 0) return 0;
    this.words ??= new Map([...this.texts].map(([text, count]) => [wordKey(text), count]));
    let count = 0;
    for (const [word, cells] of this.words) if (known(word)) count += cells;
    return count / this.filled;
  }

  /** Share of the first different texts that name a reason why money did not arrive. */
  get shareOfReasons(): number {
    if (this.different > FEW_WORDS || this.filled === 0) return 0;
    const sample = [...this.texts.keys()].slice(0, MOST_REASONS);
    this.reasons ??=
      sample.filter((text) => /\p{L}/u.test(text) && failureCode(text) !== undefined).length / sample.length;
    return this.reasons;
  }
}

/** Most cells are plain and tidy already. */
function tidy(text: string): string {
  return /^[!-~]+(?: [!-~]+)*$/.test(text) ? text : tidyText(text);
}
