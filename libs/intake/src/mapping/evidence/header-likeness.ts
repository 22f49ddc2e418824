import { headerKey, HeaderNames } from '../../layout/header-names.js';
import { type FieldName, type Profile } from '../../profiles/profile.js';
import { type HeaderWords } from './header-words.js';
import { hintOf, MAPPING_HINTS } from './mapping-hints.js';

/** A word such as NOMOR or PENERIMA says little of what a column holds. */
const FILLER_WEIGHT = 0.2;

/** Headers that share half of their words or less are not alike: NAMA CABANG is no NAMA KECAMATAN. */
const LEAST_LIKENESS = 0.55;

const FILLERS: ReadonlySet<string> = new Set(MAPPING_HINTS.fillers);

interface KnownName {
  readonly field: FieldName;
  readonly words: readonly string[];
}

/** What a header says of the fields of one profile. */
export interface HeaderSays {
  /** The field whose name it is, IGNORED for a column that is known and not read, or undefined. */
  readonly exact: FieldName | undefined;
  /** Likeness by field, above 0 and at most 1, of a header that is no exact one. */
  readonly similar: ReadonlyMap<FieldName, number>;
  /** Fields that a word of it rules out. */
  readonly against: ReadonlySet<FieldName>;
}

/** A column without a header. */
const SAYS_NOTHING: HeaderSays = { exact: undefined, similar: new Map(), against: new Set() };

/** Compares headers with the names of one profile's fields, and with further names that are data. */
export class HeaderLikeness {
  private readonly names: HeaderNames;
  private readonly byWord = new Map<string, KnownName[]>();
  private readonly keys = new Set<string>();

  constructor(
    readonly profile: Profile,
    private readonly words: HeaderWords,
  ) {
    this.names = new HeaderNames(profile);
    const fields = Object.entries(profile.fields);
    for (const [field, headers] of fields) this.learn(field, headers, new Set());
    // The profile's own names go before: TGL CAIR is what its profile says, whatever other sources mean by it.
    const own = new Set(this.keys);
    for (const [field] of fields) this.learn(field, hintOf(field).names, own);
  }

  /** What a header says. An empty one says nothing. */
  of(header: string): HeaderSays {
    if (headerKey(header) === '') return SAYS_NOTHING;
    const exact = this.names.fieldOf(header);
    if (exact !== undefined) return { ...SAYS_NOTHING, exact };
    const words = this.words.of(header, true);
    const against = Object.keys(this.profile.fields).filter((field) =>
      hintOf(field).against.some((word) => words.includes(word)),
    );
    return { exact, similar: this.similar(words), against: new Set(against) };
  }

  /** How sure it is, 0 to 1, that a text with these words (without correction of slips) is one of the headers. */
  recognises(words: readonly string[]): number {
    return words.some((word) => this.byWord.has(word)) ? Math.max(0, ...this.similar(words).values()) : 0;
  }

  private learn(field: FieldName, headers: readonly string[], taken: ReadonlySet<string>): void {
    for (const header of headers) {
      const words = this.words.of(header, false);
      const key = words.join(' ');
      if (taken.has(key)) continue;
      this.keys.add(key);
      for (const word of new Set(words)) {
        if (!this.byWord.has(word)) this.byWord.set(word, []);
        this.byWord.get(word)!.push({ field, words });
      }
    }
  }

  private similar(words: readonly string[]): Map<FieldName, number> {
    const best = new Map<FieldName, number>();
    for (const word of words) {
      if (FILLERS.has(word)) continue;
      for (const name of this.byWord.get(word) ?? []) {
        const likeness = overlap(words, name.words);
        if (likeness >= LEAST_LIKENESS && likeness > (best.get(name.field) ?? 0))
          best.set(name.field, likeness);
      }
    }
    return best;
  }
}

/** Share of two headers' words that they have in common, fillers at a fifth (Dice): 1 for the same words. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const first = new Set(one);
  const second = new Set(other);
  const common = [...first].filter((word) => second.has(word));
  return (2 * weightOf(common)) / (weightOf(first) + weightOf(second));
}

function weightOf(words: Iterable<string>): number {
  let weight = 0;
  for (const word of words) weight += FILLERS.has(word) ? FILLER_WEIGHT : 1;
  return weight;
}
