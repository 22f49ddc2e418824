import { type TextIndex } from '#domain';
import { FixedText } from './fixed-text.js';

/** The texts of a vocabulary that has few of them, each in many rows: made ready when it is first written. */
export class FewWords {
  private readonly ready: (FixedText | undefined)[] = [];

  constructor(private readonly words: TextIndex) {}

  of(id: number): FixedText {
    return (this.ready[id] ??= this.fixed(id));
  }

  private fixed(id: number): FixedText {
    const { words } = this;
    return new FixedText(words.text(id), words.pool.slice(words.startOf(id), words.endOf(id)));
  }
}
