import { type TextIndex } from '../../columns/text-index.js';

/** The words of match keys as ids; a key's are taken apart once. */
export class NameWords {
  private readonly ids = new Map<string, number>();
  private readonly texts = [''];
  private byKey: (readonly number[] | undefined)[] | undefined = undefined;

  constructor(private readonly keys: TextIndex) {}

  /** Ids of the different words of a key; none for key 0. */
  of(key: number): readonly number[] {
    this.byKey ??= new Array<undefined>(this.keys.size + 1);
    return (this.byKey[key] ??= key === 0 ? [] : this.idsOf(key));
  }

  /** Ids of the different words of a key in the order of the alphabet. */
  inOrder(key: number): readonly number[] {
    const words = new Set(this.keys.text(key).split(' ').sort());
    return [...words].map((word) => this.idOf(word));
  }

  /** Keys by each of their words, in the order in which they come. */
  byWord(keys: Iterable<number>): Map<number, number[]> {
    const byWord = new Map<number, number[]>();
    for (const key of keys)
      for (const word of this.of(key)) {
        const having = byWord.get(word);
        if (having) having.push(key);
        else byWord.set(word, [key]);
      }
    return byWord;
  }

  private idsOf(key: number): number[] {
    const words = this.keys.text(key).split(' ');
    return [...(words.length === 1 ? words : new Set(words))].map((word) => this.idOf(word));
  }

  /** How many words were seen; ids run from 1 to this. */
  get size(): number {
    return this.ids.size;
  }

  /** Id of a word. */
  idOf(word: string): number {
    let id = this.ids.get(word);
    if (id === undefined) {
      this.ids.set(word, (id = this.ids.size + 1));
      this.texts.push(word);
    }
    return id;
  }

  /** The word of an id. */
  text(word: number): string {
    return this.texts[word]!;
  }
}
