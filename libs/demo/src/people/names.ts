import { type Random } from '../randomness/random.js';
import { byTier, byWeight } from '../randomness/weighted.js';
import vocabulary from './names.json' with { type: 'json' };

/** Letters of a name that BRI's report shows, and those of an old account that was opened with less room. */
const BANK_NAME_LENGTH = 25;
export const SHORTENED_NAME = 20;

/** How one people names its women or its men: patterns of word lists with their weights, and the words of each list in tiers. */
interface Naming {
  readonly patterns: Readonly<Record<string, number | undefined>>;
  readonly words: Readonly<Record<string, readonly string[] | undefined>>;
}

/** A pattern as the word lists to pick from, each with its words repeated by frequency. */
type Pattern = readonly (readonly string[])[];

const womenPatterns = patternsByPeople((people) => people.women);
const menPatterns = patternsByPeople((people) => people.men);
const otherSpelling = new Map(Object.entries(vocabulary.otherwise));
const oldSpelling = Object.entries(vocabulary.oldSpelling);
const reservedFirst = vocabulary.reserved.first.split(' ');
const reservedSecond = vocabulary.reserved.second.split(' ');

/** Draws invented names as they are heard in Metro: most often Javanese, the common ones very common, now and then with a title or in old spelling. */
export class Names {
  private reserved = 0;

  constructor(private readonly random: Random) {}

  /** Any name, in capitals. */
  draw(woman: boolean): string {
    const name = this.plain(woman);
    const chance = this.random.below(1000);
    if (chance < 20)
      return `${this.random.pick(woman ? vocabulary.titles.women : vocabulary.titles.men)} ${name}`;
    if (chance < 35) return inOldSpelling(name);
    if (chance < 42) {
      const relation = woman ? vocabulary.relations.women : vocabulary.relations.men;
      return `${name} ${relation} ${this.random.pick(vocabulary.fathers)}`;
    }
    return name;
  }

  /** A name without title that BRI shows uncut: where the name has to speak for its bearer. */
  short(woman: boolean): string {
    for (;;) {
      const name = this.plain(woman);
      if (name.length <= BANK_NAME_LENGTH) return name;
    }
  }

  /** A name without title of which an old account has only the beginning. */
  long(woman: boolean): string {
    for (;;) {
      const name = this.plain(woman);
      if (name.length > SHORTENED_NAME) return name;
    }
  }

  /** A short name that cannot be taken for the other one, whatever measures their likeness. */
  unlike(other: string, woman: boolean): string {
    const words = other.split(' ');
    for (;;) {
      const name = this.short(woman);
      if (name.split(' ').every((word) => words.every((otherWord) => areUnlike(word, otherWord))))
        return name;
    }
  }

  /** A name of words that nobody else has; each call another pair until all pairs are used up. */
  unique(): string {
    const number = this.reserved++;
    const first = number % reservedFirst.length;
    const second = (first + Math.floor(number / reservedFirst.length)) % reservedSecond.length;
    return `${reservedFirst[first]!} ${reservedSecond[second]!}`;
  }

  private plain(woman: boolean): string {
    const patterns = this.random.pick(woman ? womenPatterns : menPatterns);
    const words: string[] = [];
    for (const list of this.random.pick(patterns)) {
      const word = this.random.pick(list);
      if (!words.includes(word)) words.push(word);
    }
    return words.join(' ');
  }
}

/** The name as a bank has it: without title and apostrophe, cut off. */
export function bankName(name: string, length = BANK_NAME_LENGTH): string {
  return name
    .replace(/^(HJ|H|DRS)\. /, '')
    .replaceAll("'", '')
    .slice(0, length)
    .trimEnd();
}

/** The name as another clerk would write it: a common word spelled otherwise, else its words in another order. */
export function writtenOtherwise(name: string): string {
  const words = name.split(' ');
  const spelled = words.map((word) => otherSpelling.get(word) ?? word);
  const changed = spelled.join(' ');
  return changed === name ? [...words.slice(1), words[0]!].join(' ') : changed;
}

function inOldSpelling(name: string): string {
  return name
    .split(' ')
    .map((word) => {
      const known = oldSpelling.find(([today]) => word.startsWith(today));
      return known ? known[1] + word.slice(known[0].length) : word;
    })
    .join(' ');
}

/** Whether two words begin differently and have so few letters in common that their Jaro-Winkler similarity is at most (1.2 + 1) / 3 = .73. */
function areUnlike(one: string, other: string): boolean {
  const left = [...other];
  let common = 0;
  for (const letter of one) {
    const place = left.indexOf(letter);
    if (place < 0) continue;
    left.splice(place, 1);
    common++;
  }
  return one[0] !== other[0] && common / one.length + common / other.length <= 1.2;
}

/** The patterns of each people, which stands in the list as often as its share of the city says. */
function patternsByPeople(namingOf: (people: (typeof vocabulary.peoples)[number]) => Naming): Pattern[][] {
  const patterns = vocabulary.peoples.map((people) => ({
    share: people.share,
    patterns: patternsOf(namingOf(people)),
  }));
  return byWeight(patterns, (people) => people.share).map((people) => people.patterns);
}

function patternsOf({ patterns, words }: Naming): Pattern[] {
  const lists = new Map(
    Object.entries(words).map(([list, tiers]) => [list, byTier(tiers!, vocabulary.tierWeights)] as const),
  );
  return byWeight(Object.entries(patterns), ([, weight]) => weight!).map(([pattern]) =>
    pattern.split(' ').map((list) => lists.get(list)!),
  );
}
