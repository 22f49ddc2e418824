import { TextIndex } from '../../columns/text-index.js';
import { normaliseName } from '../../names/normalise-name.js';
import { nameSimilarity, reaches } from '../../names/name-similarity.js';
import { isShorterForm, longestForm } from '../../names/shorter-form.js';
import { isSpellingSlip, mistypedWords } from '../../names/spelling-slip.js';
import { cutOffWord, isInitialled, isWholeName, sharedBeginning, shorterOf } from '../../names/whole-name.js';
import { type StandingRoster } from '../../roster/standing-roster.js';
import { BearersByForm } from './bearers-by-form.js';
import { CountedTexts, sumOf } from './counted-texts.js';
import { FarNames } from './far-names.js';
import { NameWords } from './name-words.js';
import {
  equalNameWeight,
  type NameLevel,
  NAMES_OF_ONE,
  partNameWeight,
  WEIGHTS,
} from '../evidence/weights.js';

/** How alike two names are, and what that weighs in hundredths of log2 units. */
export interface Likeness {
  readonly level: NameLevel;
  readonly weight: number;
}

/** What unlike names are. */
const FAR = {
  similar70: { level: 'similar70', weight: WEIGHTS.name.similar70 },
  differs: { level: 'differs', weight: WEIGHTS.name.differs },
} as const satisfies Partial<Record<NameLevel, Likeness>>;

/** So many names at most are compared with one whose bearers are looked for in the whole region. */
const MOST_KEYS = 150;

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
  private readonly sharers = new Map<string, number>();
  private readonly wholeWeights = new Map<string, number>();
  private readonly initialledWeights = new Map<string, number>();
  private readonly namesByWord = new Map<number, CountedTexts>();
  private lastStated = 0;
  private lastStatedText = '';
  /** By key the number of the last search that came to it. */
  private looked: Int32Array | undefined = undefined;
  private looks = 0;
  private farNames: FarNames | undefined = undefined;
  private formBearers: BearersByForm | undefined = undefined;
  private keysByWord: Map<number, number[]> | undefined = undefined;

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

  /** The weight of a key beside the same key of the roster. */
  equalWeight(key: number): number {
    return this.weights[key]!;
  }

  /** The greatest of these weights. */
  get highestEqualWeight(): number {
    return equalNameWeight(1, this.roster.households);
  }

  /** The weight that no name can exceed beside the statement's key: equal to it, or similar to the rarest name. */
  highestWeight(key: number): number {
    return Math.max(this.weights[key] ?? 0, Math.round((this.highestEqualWeight * WEIGHTS.name.slip) / 100));
  }

  /** How alike the statement's key and the roster's key are, and what that weighs in hundredths; the roster's frequency counts. */
  likeness(stated: number, listed: number): Likeness {
    if (stated === 0 || listed === 0) return { level: 'missing', weight: WEIGHTS.name.missing };
    if (stated === listed) return { level: 'equal', weight: this.weights[listed]! };
    const far = (this.farNames ??= new FarNames(this.keys, this.words)).levelOf(stated, listed);
    if (far !== undefined) return FAR[far];
    const pair = stated * (this.keys.size + 1) + listed;
    let likeness = this.likenesses.get(pair);
    if (likeness === undefined) this.likenesses.set(pair, (likeness = this.compare(stated, listed)));
    return likeness;
  }

  /** Keys of the roster that may be the same name as a key: of those that share a word with it, from its rarest word on, as many as `most`; undefined where already those are more. `keysWith`: those with a word among which it is looked for. */
  keysOfSameName(
    key: number,
    most = MOST_KEYS,
    keysWith = (word: number): readonly number[] => this.keysWith(word),
  ): readonly number[] | undefined {
    const lists = this.words.of(key).map(keysWith);
    const looked = (this.looked ??= new Int32Array(this.keys.size + 1));
    const look = ++this.looks;
    const found: number[] = [];
    let count = 0;
    for (const list of lists.sort((one, other) => one.length - other.length)) {
      if (list.length > most && count === 0) return undefined;
      if (count + list.length > most) break;
      for (let at = 0; at < list.length; at++) {
        const other = list[at]!;
        if (looked[other] === look) continue;
        looked[other] = look;
        count++;
        if (NAMES_OF_ONE.has(this.likeness(key, other).level)) found.push(other);
      }
    }
    return found;
  }

  private compare(stated: number, listed: number): Likeness {
    const statedText = this.textOfStated(stated);
    const listedText = this.keys.text(listed);
    const similarity = nameSimilarity(statedText, listedText);
    const similar = (level: 'slip' | 'similar92' | 'similar88'): Likeness => ({
      level,
      weight: Math.round((this.weights[listed]! * WEIGHTS.name[level]) / 100),
    });
    if (isSpellingSlip(statedText, listedText) || this.isTypingError(statedText, listedText))
      return similar('slip');
    if (isInitialled(statedText, listedText))
      return { level: 'whole', weight: this.initialledWeight(shorterOf(statedText, listedText)) };
    if (this.isWhole(statedText, listedText))
      return { level: 'whole', weight: this.wholeWeight(sharedBeginning(statedText, listedText)) };
    if (similarity.truncated || reaches(similarity, 92)) return similar('similar92');
    if (reaches(similarity, 88)) return similar('similar88');
    if (isShorterForm(statedText, listedText))
      return { level: 'part', weight: this.partWeight(stated, listed) };
    return FAR[reaches(similarity, 70) ? 'similar70' : 'differs'];
  }

  /** A stated name is compared with one listed name after the other. */
  private textOfStated(key: number): string {
    if (this.lastStated !== key) {
      this.lastStated = key;
      this.lastStatedText = this.keys.text(key);
    }
    return this.lastStatedText;
  }

  /** Whether one name is the other one with more behind it, or cut off within a word that nobody of the roster has: FITRI may be FITRIANI's sister. */
  private isWhole(stated: string, listed: string): boolean {
    if (isWholeName(stated, listed)) return true;
    const cutOff = cutOffWord(stated, listed);
    return cutOff !== undefined && this.keysWith(this.words.idOf(cutOff)).length === 0;
  }

  /** Whether words are mistyped to ones that nobody has, on a list of so many that a brother's or sister's name would hardly be the first. */
  private isTypingError(stated: string, listed: string): boolean {
    if (this.roster.households < WEIGHTS.name.smallestTown) return false;
    const words = mistypedWords(stated, listed);
    return words?.every((word) => this.keysWith(this.words.idOf(word)).length === 0) ?? false;
  }

  /** By how many payees have a name that begins so. */
  private wholeWeight(beginning: string): number {
    let weight = this.wholeWeights.get(beginning);
    if (weight === undefined) {
      weight = this.weightOfWhole(this.bearersOfBeginning(beginning));
      this.wholeWeights.set(beginning, weight);
    }
    return weight;
  }

  /** By how many payees have a name that begins with this initial and has the same words behind it. */
  private initialledWeight(initialled: string): number {
    let weight = this.initialledWeights.get(initialled);
    if (weight === undefined) {
      weight = this.weightOfWhole(this.bearersOfInitialled(initialled));
      this.initialledWeights.set(initialled, weight);
    }
    return weight;
  }

  private weightOfWhole(count: number): number {
    return Math.round((equalNameWeight(count, this.roster.households) * WEIGHTS.name.whole) / 100);
  }

  /** Payees with a name that begins so; one with two such names counts twice. */
  private bearersOfBeginning(beginning: string): number {
    const [first, ...others] = beginning.split(' ');
    // A first word that is whole is one of theirs, too.
    if (others.length > 0) return sumOf(this.namesWith(this.words.idOf(first!)).beginningWith(beginning));
    const found = this.keys.beginningWith(beginning, this.bearers.keys());
    return found.reduce((sum, key) => sum + this.bearers[key]!, 0);
  }

  /** The names of the roster that have a word. */
  private namesWith(word: number): CountedTexts {
    let names = this.namesByWord.get(word);
    if (names === undefined) {
      const keys = this.keysWith(word);
      names = new CountedTexts(keys.map((key) => [this.keys.text(key), this.bearers[key]!]));
      this.namesByWord.set(word, names);
    }
    return names;
  }

  /** Payees with a name that is so when its first word is an initial; one with two such names counts twice. */
  private bearersOfInitialled(initialled: string): number {
    const [, next] = initialled.split(' ');
    const having = this.keysWith(this.words.idOf(next!)).filter((key) => {
      const text = this.keys.text(key);
      return text === initialled || isInitialled(initialled, text);
    });
    return having.reduce((sum, key) => sum + this.bearers[key]!, 0);
  }

  /** By the words that both names have; where they have none (MINAH for AMINAH) by the form that one of them has of the other's word. */
  private partWeight(stated: number, listed: number): number {
    const words = this.words.of(stated);
    const shared = this.words.of(listed).filter((word) => words.includes(word));
    const count =
      shared.length === 0
        ? this.forms.bearersOf(longestForm(this.keys.text(stated), this.keys.text(listed)))
        : this.bearersOfWords(shared);
    return partNameWeight(count, this.roster.households);
  }

  private get forms(): BearersByForm {
    return (this.formBearers ??= new BearersByForm(this.keys, this.bearers));
  }

  /** Payees with all these words in a name of theirs; one with two such names counts twice. The words stand on the roster. */
  private bearersOfWords(words: readonly number[]): number {
    const place = words.toSorted((one, other) => one - other).join(' ');
    let count = this.sharers.get(place);
    if (count === undefined) {
      const lists = words.map((word) => this.keysWith(word));
      const shortest = lists.reduce((best, list) => (list.length < best.length ? list : best));
      const having = shortest.filter((key) => words.every((word) => this.words.of(key).includes(word)));
      count = having.reduce((sum, key) => sum + this.bearers[key]!, 0);
      this.sharers.set(place, count);
    }
    return count;
  }

  /** Keys of the roster that have a word. */
  private keysWith(word: number): readonly number[] {
    this.keysByWord ??= this.indexKeys();
    return this.keysByWord.get(word) ?? [];
  }

  private indexKeys(): Map<number, number[]> {
    return this.words.byWord([...this.bearers.keys()].filter((key) => this.bearers[key] !== 0));
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
