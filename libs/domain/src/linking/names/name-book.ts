import { type TextIndex } from '../../columns/text-index.js';
import { nameSimilarity, reaches } from '../../names/name-similarity.js';
import { isShorterForm } from '../../names/shorter-form.js';
import { isSpellingSlip, mistypedWords } from '../../names/spelling-slip.js';
import { cutOffWord, isInitialled, isWholeName } from '../../names/whole-name.js';
import { type StandingRoster } from '../../roster/standing-roster.js';
import { FarNames } from './likeness/far-names.js';
import { FormWeights } from './likeness/form-weights.js';
import { KeysSharingWords } from './keys-sharing-words.js';
import { NameKeys } from './name-keys.js';
import { NameWords } from './name-words.js';
import { RecentLevels } from './likeness/recent-levels.js';
import { OwnNames } from './likeness/own-names.js';
import { WordPairs } from './likeness/word-pairs.js';
import { equalNameWeight, type NameLevel, NAMES_ALIKE, NAMES_OF_ONE, WEIGHTS } from '../evidence/weights.js';

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

/** Levels of names that are not the same. */
type ComparedLevel = Exclude<NameLevel, 'missing' | 'equal'>;

/** The names of a book as match keys, and how common each key is among the payees of the roster. */
export class NameBook {
  /** Match keys; ids are what `keyOf` returns. */
  readonly keys: TextIndex;
  readonly words: NameWords;
  /** Payees with a key as a name of theirs. */
  private readonly bearers: Int32Array;
  private readonly weights: Int32Array;
  private readonly likenesses = new Map<number, Likeness>();
  private lastStated = 0;
  private lastStatedText = '';
  private keysSharing: KeysSharingWords | undefined = undefined;
  private wordPairs: WordPairs | undefined = undefined;
  private ownNames: OwnNames | undefined = undefined;
  private farNames: FarNames | undefined = undefined;
  private formWeights: FormWeights | undefined = undefined;
  private recent: RecentLevels | undefined = undefined;

  /** `named`: the match keys of the first names, where they are known already. */
  constructor(
    private readonly roster: StandingRoster,
    private readonly named = new NameKeys(roster.table.vocabulary.names),
  ) {
    named.take(roster.table.vocabulary.names);
    this.keys = named.texts;
    this.keys.forgetLookUps();
    this.words = new NameWords(this.keys);
    this.bearers = this.countBearers();
    this.weights = this.bearers.map((count) => (count === 0 ? 0 : equalNameWeight(count, roster.households)));
  }

  /** Match key of a name (vocabulary id); 0 for no name. */
  keyOf(name: number): number {
    return this.named.of(name);
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
    const far = this.far.levelOf(stated, listed);
    if (far !== undefined) return FAR[far];
    const pair = stated * (this.keys.size + 1) + listed;
    let likeness = this.likenesses.get(pair);
    if (likeness === undefined) this.likenesses.set(pair, (likeness = this.compare(stated, listed)));
    return likeness;
  }

  /** Whether a stated and a listed key may be one and the same name (NAMES_OF_ONE). */
  mayBeOne(stated: number, listed: number): boolean {
    return this.levelOfOne(stated, listed) !== undefined;
  }

  /** The level of a stated and a listed key that may be one and the same name (NAMES_OF_ONE); else undefined. Without what it weighs. */
  levelOfOne(stated: number, listed: number): NameLevel | undefined {
    if (stated === 0 || listed === 0) return undefined;
    if (stated === listed) return 'equal';
    const recent = (this.recent ??= new RecentLevels(this.keys.size));
    if (!recent.has(stated, listed)) recent.set(stated, listed, this.findLevelOfOne(stated, listed));
    return recent.of(listed);
  }

  /** Whether a stated and a listed key are alike (NAMES_ALIKE). */
  isAlike(stated: number, listed: number): boolean {
    if (stated === 0 || listed === 0) return false;
    if (stated === listed) return true;
    if (!this.own.mayBe(stated, listed) && this.far.areUnlike(stated, listed)) return false;
    const level = this.levelOfOne(stated, listed);
    return level !== undefined && NAMES_ALIKE.has(level);
  }

  /** Keys of the roster that may be the same name as a key: of those that share a word with it, from its rarest word on, as many as `most`; undefined where already those are more, or where more payees than `mostBearers` have one that is found. */
  keysOfSameName(
    key: number,
    most: number,
    mostBearers = Infinity,
    having = this.forms.listed,
  ): readonly number[] | undefined {
    const isSo = (other: number): boolean => this.mayBeOne(key, other);
    return this.sharing.find(key, { having, most, mostBearers, isSo });
  }

  /** Of the same keys those that are the same but for slips of the pen, or one of which is whole in the other, and whose likeness is so. */
  ownKeys(key: number, most: number, isSo: (likeness: Likeness) => boolean): readonly number[] | undefined {
    return this.sharing.find(key, {
      having: this.forms.listed,
      most,
      mostBearers: Infinity,
      isSo: (other) => this.isOwn(key, other) && isSo(this.likeness(key, other)),
    });
  }

  private isOwn(stated: number, listed: number): boolean {
    if (stated === listed) return true;
    if (!this.own.mayBe(stated, listed)) return false;
    return this.ownLevelOf(this.textOfStated(stated), this.keys.text(listed)) !== undefined;
  }

  private get sharing(): KeysSharingWords {
    return (this.keysSharing ??= new KeysSharingWords(this.words, this.bearers));
  }

  private get pairs(): WordPairs {
    return (this.wordPairs ??= new WordPairs(this.words));
  }

  private get own(): OwnNames {
    return (this.ownNames ??= new OwnNames(this.keys, this.words, this.pairs));
  }

  private get far(): FarNames {
    return (this.farNames ??= new FarNames(this.keys, this.words, this.pairs));
  }

  private findLevelOfOne(stated: number, listed: number): NameLevel | undefined {
    if (this.far.levelOf(stated, listed) !== undefined) return undefined;
    const level = this.levelOf(this.textOfStated(stated), this.keys.text(listed));
    return NAMES_OF_ONE.has(level) ? level : undefined;
  }

  private compare(stated: number, listed: number): Likeness {
    const statedText = this.textOfStated(stated);
    const listedText = this.keys.text(listed);
    const level = this.levelOf(statedText, listedText);
    switch (level) {
      case 'slip':
      case 'similar92':
      case 'similar88':
        return { level, weight: Math.round((this.weights[listed]! * WEIGHTS.name[level]) / 100) };
      case 'whole':
        return { level, weight: this.forms.ofWhole(statedText, listedText) };
      case 'part':
        return { level, weight: this.forms.ofPart(stated, listed) };
      default:
        return FAR[level];
    }
  }

  /** How alike two different names are, as texts. */
  private levelOf(stated: string, listed: string): ComparedLevel {
    const own = this.ownLevelOf(stated, listed);
    if (own !== undefined) return own;
    const similarity = nameSimilarity(stated, listed);
    if (similarity.truncated || reaches(similarity, 92)) return 'similar92';
    if (reaches(similarity, 88)) return 'similar88';
    if (isShorterForm(stated, listed)) return 'part';
    return reaches(similarity, 70) ? 'similar70' : 'differs';
  }

  /** Whether a name is another one but for slips of the pen, or whole in it; else undefined. */
  private ownLevelOf(stated: string, listed: string): 'slip' | 'whole' | undefined {
    if (isSpellingSlip(stated, listed) || this.isTypingError(stated, listed)) return 'slip';
    if (isInitialled(stated, listed) || this.isWhole(stated, listed)) return 'whole';
    return undefined;
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
    return cutOff !== undefined && this.isNobodys(cutOff);
  }

  /** Whether words are mistyped to ones that nobody has, on a list of so many that a brother's or sister's name would hardly be the first. */
  private isTypingError(stated: string, listed: string): boolean {
    if (this.roster.households < WEIGHTS.name.smallestTown) return false;
    const words = mistypedWords(stated, listed);
    return words?.every((word) => this.isNobodys(word)) ?? false;
  }

  /** Whether nobody of the roster has a word in a name. */
  private isNobodys(word: string): boolean {
    return this.forms.listed.of(this.words.idOf(word)).length === 0;
  }

  private get forms(): FormWeights {
    return (this.formWeights ??= new FormWeights(
      this.keys,
      this.words,
      this.bearers,
      this.roster.households,
    ));
  }

  private countBearers(): Int32Array {
    const { roster } = this;
    const counts = new Int32Array(this.keys.size + 1);
    for (let entry = 0; entry < roster.rows.length; entry++) {
      const row = roster.rows[entry]!;
      const key = this.keyOf(roster.table.name[row]!);
      if (!this.hasEarlierEntryWith(entry, roster.table.nik[row]!, key)) counts[key]!++;
    }
    return counts;
  }

  private hasEarlierEntryWith(entry: number, payee: number, key: number): boolean {
    const { roster } = this;
    for (let other = roster.entriesOf.first(payee); other !== entry; other = roster.entriesOf.next[other]!)
      if (this.keyOf(roster.table.name[roster.rows[other]!]!) === key) return true;
    return false;
  }
}
