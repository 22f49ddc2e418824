import { type TextIndex } from '../columns/text-index.js';

/** The texts of a vocabulary of few words that many rows have: each is made once. */
export class FewTexts {
  private readonly texts: (string | undefined)[] = [];

  constructor(private readonly words: TextIndex) {}

  /** The text of an id; empty for 0. */
  text(id: number): string {
    return (this.texts[id] ??= this.words.text(id));
  }
}
