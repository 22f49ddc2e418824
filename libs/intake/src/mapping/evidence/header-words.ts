import { digitEdits } from '../../../../domain/src/values/national-id.js';
import { type Profile } from '../../profiles/profile.js';
import { wordKey } from '../../profiles/words.js';
import { hintOf, MAPPING_HINTS } from './mapping-hints.js';

/** Longer texts are no headers, but they may be in their place. */
const LONGEST_HEADER = 64;

/** Words of fewer letters are not corrected: too many others are near. */
const SHORTEST_CORRECTED = 4;
/** So long a word may have two slips. */
const TWO_SLIPS = 8;
/** A word inside a header that was written without spaces has at least so many letters. */
const SHORTEST_PART = 2;

const SAME_WORDS: ReadonlyMap<string, string> = new Map(Object.entries(MAPPING_HINTS.sameWords));

/** The words of headers in one form: abbreviations written out, synonyms by one word, slips corrected, words without a space between taken apart. */
export class HeaderWords {
  private readonly known = new Set<string>([...SAME_WORDS.keys(), ...MAPPING_HINTS.fillers]);
  private readonly plain = new Map<string, readonly string[]>();
  private readonly corrected = new Map<string, readonly string[]>();
  private readonly corrections = new Map<string, string>();

  constructor(profiles: readonly Profile[]) {
    for (const profile of profiles) {
      for (const [field, headers] of Object.entries(profile.fields))
        this.learn(headers, hintOf(field).names, hintOf(field).against);
      this.learn(profile.ignored);
    }
  }

  /** The words of a header, canonical, in their order. Slips are corrected only where that is asked for, since it takes longer. */
  of(header: string, correcting: boolean): readonly string[] {
    const memo = correcting ? this.corrected : this.plain;
    let words = memo.get(header);
    if (words === undefined) {
      const text = header.slice(0, LONGEST_HEADER).replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
      const split = wordKey(text).split(' ');
      words = split.filter((word) => word !== '').flatMap((word) => this.canonical(word, correcting));
      memo.set(header, words);
    }
    return words;
  }

  private learn(...lists: (readonly string[])[]): void {
    for (const header of lists.flat()) for (const word of wordKey(header).split(' ')) this.known.add(word);
  }

  private canonical(word: string, correcting: boolean): string[] {
    const parts = this.known.has(word) ? [word] : this.partsOf(word);
    const found = parts ?? [correcting ? this.correct(word) : word];
    return found.flatMap((part) => (SAME_WORDS.get(part) ?? part).split(' '));
  }

  /** `NAMALENGKAP` as two known words: always the longest one that fits; undefined when something is left over. */
  private partsOf(word: string): string[] | undefined {
    const parts: string[] = [];
    for (let start = 0; start < word.length;) {
      let end = word.length;
      while (end - start >= SHORTEST_PART && !this.known.has(word.slice(start, end))) end--;
      if (end - start < SHORTEST_PART) return undefined;
      parts.push(word.slice(start, end));
      start = end;
    }
    return parts;
  }

  private correct(word: string): string {
    if (word.length < SHORTEST_CORRECTED || !/^\p{L}+$/u.test(word)) return word;
    const known = this.corrections.get(word);
    if (known !== undefined) return known;
    const slips = word.length >= TWO_SLIPS ? 2 : 1;
    let best = word;
    let fewest = slips + 1;
    for (const other of this.known) {
      if (other[0] !== word[0] || other.length < SHORTEST_CORRECTED) continue;
      if (Math.abs(other.length - word.length) > slips) continue;
      const edits = digitEdits(word, other);
      if (edits < fewest) [best, fewest] = [other, edits];
    }
    this.corrections.set(word, best);
    return best;
  }
}
