import { type Groups } from '../../columns/groups.js';
import { type NameWords } from './name-words.js';

/** Of which names which are sought, and how many at most. */
export interface SoughtNames {
  /** The names (match keys) by word. */
  readonly having: Groups;
  /** So many of them at most are looked at. */
  readonly most: number;
  /** So many payees at most have one that is found. */
  readonly mostBearers: number;
  readonly isSo: (key: number) => boolean;
}

/** Finds names by the words that they share with one. */
export class KeysSharingWords {
  /** By key the number of the last search that came to it. */
  private readonly looked: Int32Array;
  private looks = 0;

  /** `bearers`: by key how many payees have it. */
  constructor(
    private readonly words: NameWords,
    private readonly bearers: Int32Array,
  ) {
    this.looked = new Int32Array(bearers.length);
  }

  /** The names that are so of those that share a word with one (match keys), from its rarest word on, as many as `most`; undefined where already those are more, or where more payees than `mostBearers` have one that is found. */
  find(key: number, { having, most, mostBearers, isSo }: SoughtNames): readonly number[] | undefined {
    const lists = Array.from(this.words.of(key), (word) => having.of(word));
    const { bearers, looked } = this;
    const look = ++this.looks;
    const found: number[] = [];
    let count = 0;
    let foundBearers = 0;
    for (const list of lists.sort((one, other) => one.length - other.length)) {
      if (list.length > most && count === 0) return undefined;
      if (count + list.length > most) break;
      for (let at = 0; at < list.length; at++) {
        const other = list[at]!;
        if (looked[other] === look) continue;
        looked[other] = look;
        count++;
        if (!isSo(other)) continue;
        found.push(other);
        foundBearers += bearers[other]!;
        if (foundBearers > mostBearers) return undefined;
      }
    }
    return found;
  }
}
