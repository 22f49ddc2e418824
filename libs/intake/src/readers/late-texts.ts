import { TextIndex } from '../../../domain/src/columns/text-index.js';

/** Texts of one file that enter a shared index only when an accepted row has them: a rejected row, or a column that nothing fills, leaves no trace. */
export class LateTexts {
  private readonly texts = new TextIndex();
  private readonly sharedIds: number[] = [0];

  constructor(private readonly shared: TextIndex) {}

  /** The id of a text in this file; 0 for the empty one. */
  idOf(text: string): number {
    return this.texts.intern(text);
  }

  text(id: number): string {
    return this.texts.text(id);
  }

  /** The shared id of a text by its id in this file: to be called for accepted rows only. */
  share(id: number): number {
    return (this.sharedIds[id] ??= this.shared.intern(this.texts.text(id)));
  }
}
