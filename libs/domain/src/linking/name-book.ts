import { TextIndex } from '../columns/text-index.js';
import { normaliseName } from '../names/normalise-name.js';
import { nameSimilarity, reaches } from '../names/name-similarity.js';
import { isShorterForm } from '../names/shorter-form.js';
import { isSpellingSlip } from '../names/spelling-slip.js';
import { type StandingRoster } from '../roster/standing-roster.js';
import { NameWords } from './name-words.js';
import { equalNameWeight, type NameLevel, NAMES_OF_ONE, partNameWeight, WEIGHTS } from './weights.js';

/** How alike two names are, and what that weighs in hundredths of log2 units. */
export interface Likeness {
  readonly level: NameLevel;
  readonly weight: number;
}

/** So many names at most are compared with one whose bearers are looked for in the whole region, */
const MOST_KEYS = 150;
/** and so many people at most may have it: a commoner name tells nothing. */
const MOST_NAMESAKES = 500;

/** The names of a book as match keys, and how common each key is among the payees of the roster. */
export class NameBook {
  /** Match keys; ids are what `keyOf` returns. */
  readonly keys = new TextIndex();
  readonly words = new NameWords(this.keys);
  private readonly keyOfName: Int32Array;
  /** Payees with a key as a name of theirs. */
  private readonly bearers: Int32Array;
  private readonly weights: Int32Array;
  private readonly likenesses = new Map<number, Likeness>();
  private readonly wordBearers = new Map<number, number>();
  private keysByWord: Map<number, number[]> | undefined;

  constructor(private readonly roster: StandingRoster) {
    const { names } = roster.table.vocabulary;
    this.keyOfName = new Int32Array(names.size + 1);
    for (let name = 1; name <= names.size; name++)
      this.keyOfName[name] = this.keys.intern(normaliseName(names.text(name)));
    this.keys.settle();
    this.bearers = this.countBearers();
    this.weights = this.bearers.map((count) => (count === 0 ? 0 : equalNameWeight(count, roster.households)));
  }

  /** Match key of a name (vocabulary id); 0 for no name. */
  keyOf(name: number): number {
    return this.keyOfName[name]!;
  }

  /** Payees of the roster with a key as a name of theirs. */
  bearersOf(key: number): number {
    return this.bearers[key]!;
  }

  /** The weight that no name can exceed beside the statement's key: equal to it, or similar to the rarest name. */
  highestWeight(key: number): number {
    const rarest = equalNameWeight(1, this.roster.households);
    return Math.max(this.weights[key] ?? 0, Math.round((rarest * WEIGHTS.name.slip) / 100));
  }

  /** How alike the statement's key and the roster's key are, and what that weighs in hundredths; the roster's frequency counts. */
  likeness(stated: number, listed: number): Likeness {
    if (stated === 0 || listed === 0) return { level: 'missing', weight: WEIGHTS.name.missing };
    if (stated === listed) return { level: 'equal', weight: this.weights[listed]! };
    const pair = stated * (this.keys.size + 1) + listed;
    let likeness = this.likenesses.get(pair);
    if (likeness === undefined) this.likenesses.set(pair, (likeness = this.compare(stated, listed)));
    return likeness;
  }

  /** Keys of the roster that may be the same name as a key: of those that share a word with it, from its rarest word on; none where they, or their bearers, are too many. */
  keysOfSameName(key: number): readonly number[] {
    const lists = this.words.of(key).map((word) => this.keysWith(word));
    const sharing = new Set<number>();
    for (const list of lists.sort((one, other) => one.length - other.length)) {
      if (sharing.size + list.length > MOST_KEYS) break;
      for (const other of list) sharing.add(other);
    }
    const alike = [...sharing].filter((other) => NAMES_OF_ONE.has(this.likeness(key, other).level));
    const bearers = alike.reduce((sum, other) => sum + this.bearers[other]!, 0);
    return bearers > MOST_NAMESAKES ? [] : alike;
  }

  private compare(stated: number, listed: number): Likeness {
    const statedText = this.keys.text(stated);
    const listedText = this.keys.text(listed);
    const similarity = nameSimilarity(statedText, listedText);
    const similar = (level: 'slip' | 'similar92' | 'similar88'): Likeness => ({
      level,
      weight: Math.round((this.weights[listed]! * WEIGHTS.name[level]) / 100),
    });
    if (isSpellingSlip(statedText, listedText)) return similar('slip');
    if (similarity.truncated || reaches(similarity, 92)) return similar('similar92');
    if (reaches(similarity, 88)) return similar('similar88');
    if (isShorterForm(statedText, listedText))
      return { level: 'part', weight: this.partWeight(stated, listed) };
    const level = reaches(similarity, 70) ? 'similar70' : 'differs';
    return { level, weight: WEIGHTS.name[level] };
  }

  /** By the rarest word that both names have; nothing where they have none (MINAH for AMINAH). */
  private partWeight(stated: number, listed: number): number {
    const words = this.words.of(stated);
    const shared = this.words.of(listed).filter((word) => words.includes(word));
    if (shared.length === 0) return 0;
    const count = Math.min(...shared.map((word) => this.bearersOfWord(word)));
    return partNameWeight(count, this.roster.households);
  }

  /** Payees with a word in a name of theirs; one with the word in two names counts twice. The word stands on the roster. */
  private bearersOfWord(word: number): number {
    let count = this.wordBearers.get(word);
    if (count === undefined) {
      count = this.keysWith(word).reduce((sum, key) => sum + this.bearers[key]!, 0);
      this.wordBearers.set(word, count);
    }
    return count;
  }

  /** Keys of the roster that have a word. */
  private keysWith(word: number): readonly number[] {
    this.keysByWord ??= this.indexKeys();
    return this.keysByWord.get(word) ?? [];
  }

  private indexKeys(): Map<number, number[]> {
    const keysByWord = new Map<number, number[]>();
    for (let key = 1; key < this.bearers.length; key++) {
      if (this.bearers[key] === 0) continue;
      for (const word of this.words.of(key)) {
        const keys = keysByWord.get(word);
        if (keys) keys.push(key);
        else keysByWord.set(word, [key]);
      }
    }
    return keysByWord;
  }

  private countBearers(): Int32Array {
    const { roster } = this;
    const counts = new Int32Array(this.keys.size + 1);
    for (let entry = 0; entry < roster.rows.length; entry++) {
      const row = roster.rows[entry]!;
      const key = this.keyOfName[roster.table.name[row]!]!;
      if (!this.hasEarlierEntryWith(entry, roster.table.nik[row]!, key)) counts[key]!++;
    }
    return counts;
  }

  private hasEarlierEntryWith(entry: number, payee: number, key: number): boolean {
    const { roster } = this;
    for (let other = roster.entriesOf.first(payee); other !== entry; other = roster.entriesOf.next[other]!)
      if (this.keyOfName[roster.table.name[roster.rows[other]!]!] === key) return true;
    return false;
  }
}
