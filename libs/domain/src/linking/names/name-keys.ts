import { grown } from '../../columns/growable.js';
import { TextIndex } from '../../columns/text-index.js';
import { normaliseName } from '../../names/normalise-name.js';

/** The names of a vocabulary as match keys (`normaliseName`). */
export class NameKeys {
  /** The match keys; ids are what `of` returns. */
  readonly texts = new TextIndex();
  private keyOfName = new Int32Array(1);

  constructor(names: TextIndex) {
    this.take(names);
  }

  /** Takes the names that have come to the vocabulary since. */
  take(names: TextIndex): void {
    const first = this.keyOfName.length;
    if (names.size < first) return;
    this.keyOfName = grown(this.keyOfName, names.size + 1);
    for (let name = first; name <= names.size; name++)
      this.keyOfName[name] = this.texts.intern(normaliseName(names.text(name)));
  }

  /** Match key of a name (vocabulary id); 0 for no name. */
  of(name: number): number {
    return this.keyOfName[name]!;
  }
}
