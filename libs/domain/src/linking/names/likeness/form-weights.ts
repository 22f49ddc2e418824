import { type Groups } from '../../../columns/groups.js';
import { type TextIndex } from '../../../columns/text-index.js';
import { longestForm } from '../../../names/shorter-form.js';
import { isInitialled, sharedBeginning, shorterOf } from '../../../names/whole-name.js';
import { equalNameWeight, partNameWeight, WEIGHTS } from '../../evidence/weights.js';
import { BearersByForm } from './bearers-by-form.js';
import { KeysByBeginning } from './keys-by-beginning.js';
import { keysByWord } from '../keys-by-word.js';
import { type NameWords } from '../name-words.js';

/** What names weigh of which one is a form of the other: by how many payees of the roster have what both share. Each is counted when it is first asked for. */
export class FormWeights {
  /** The keys of the roster by word. */
  readonly listed: Groups;
  private readonly sharers = new Map<string, number>();
  private readonly wholeWeights = new Map<string, number>();
  private readonly initialledWeights = new Map<string, number>();
  private beginnings: KeysByBeginning | undefined = undefined;
  private formBearers: BearersByForm | undefined = undefined;

  /** `bearers`: by key how many payees have it. */
  constructor(
    private readonly keys: TextIndex,
    private readonly words: NameWords,
    private readonly bearers: Int32Array,
    private readonly households: number,
  ) {
    this.listed = keysByWord(words, bearers);
  }

  /** The weight where one of two names is the other one with an initial in place of its first word, or whole with more behind it, or cut off. */
  ofWhole(stated: string, listed: string): number {
    return isInitialled(stated, listed)
      ? this.initialledWeight(shorterOf(stated, listed))
      : this.wholeWeight(sharedBeginning(stated, listed));
  }

  /** The weight of a part: by the words that both names (keys) have; where they have none (MINAH for AMINAH) by the form that one of them has of the other's word. */
  ofPart(stated: number, listed: number): number {
    const shared = this.words.of(listed).filter((word) => this.words.has(stated, word));
    const count =
      shared.length === 0
        ? this.forms.bearersOf(longestForm(this.keys.text(stated), this.keys.text(listed)))
        : this.bearersOfWords(shared);
    return partNameWeight(count, this.households);
  }

  /** By how many payees have a name that begins so. */
  private wholeWeight(beginning: string): number {
    return remembered(this.wholeWeights, beginning, () => this.weightOf(this.bearersOfBeginning(beginning)));
  }

  /** By how many payees have a name that begins with this initial and has the same words behind it. */
  private initialledWeight(initialled: string): number {
    return remembered(this.initialledWeights, initialled, () =>
      this.weightOf(this.bearersOfInitialled(initialled)),
    );
  }

  private weightOf(count: number): number {
    return Math.round((equalNameWeight(count, this.households) * WEIGHTS.name.whole) / 100);
  }

  /** Payees with a name that begins so; one with two such names counts twice. */
  private bearersOfBeginning(beginning: string): number {
    this.beginnings ??= new KeysByBeginning(this.keys, this.bearers);
    // Two words at least: the first one is whole, and so one of theirs, too.
    const [first] = beginning.split(' ');
    const found = this.beginnings.of(beginning, () => this.listed.of(this.words.idOf(first!)));
    let sum = 0;
    for (const key of found) sum += this.bearers[key]!;
    return sum;
  }

  /** Payees with a name that is so when its first word is an initial; one with two such names counts twice. */
  private bearersOfInitialled(initialled: string): number {
    const [, next] = initialled.split(' ');
    const initial = initialled.charCodeAt(0);
    let sum = 0;
    for (const key of this.listed.of(this.words.idOf(next!))) {
      if (this.keys.pool[this.keys.startOf(key)] !== initial) continue;
      const text = this.keys.text(key);
      if (text === initialled || isInitialled(initialled, text)) sum += this.bearers[key]!;
    }
    return sum;
  }

  private get forms(): BearersByForm {
    return (this.formBearers ??= new BearersByForm(this.words, this.bearers));
  }

  /** Payees with all these words in a name of theirs; one with two such names counts twice. The words stand on the roster. */
  private bearersOfWords(words: Int32Array): number {
    return remembered(this.sharers, words.toSorted().join(' '), () => this.countHaving(words));
  }

  private countHaving(words: Int32Array): number {
    let shortest = this.listed.of(words[0]!);
    for (const word of words) {
      const keys = this.listed.of(word);
      if (keys.length < shortest.length) shortest = keys;
    }
    let count = 0;
    for (const key of shortest)
      if (words.every((word) => this.words.has(key, word))) count += this.bearers[key]!;
    return count;
  }
}

/** What is known of a text; it is found when it is first asked for. */
function remembered(known: Map<string, number>, text: string, find: () => number): number {
  let value = known.get(text);
  if (value === undefined) known.set(text, (value = find()));
  return value;
}
