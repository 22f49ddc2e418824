import { digitEdits } from '../../../../domain/src/index.js';
import { Names } from '../../../../demo/src/people/names.js';
import { type Random } from '../../../../demo/src/randomness/random.js';
import { type Corruption, type Target } from './corruption.js';
import { mistypedText } from './letter-errors.js';
import forms from './name-forms.json' with { type: 'json' };

const variants = new Map(Object.entries(forms.variants).map(([word, others]) => [word, others.split(' ')]));
/** How many letters a short field of an old program has room for. */
const LEAST_ROOM = 12;
const MOST_ROOM = 20;
/** A word's last two syllables, by which people are called: AMINAH is MINAH, SUTRISNO is TRISNO. */
const LAST_SYLLABLES = /[^AEIOU][AEIOU]+[^AEIOU]+[AEIOU]+[^AEIOU]*$/;
/** Percent of titles that stand behind the name. */
const DEGREE_PERCENT = 25;

/** How else a name is written: by another clerk, in a shorter field, with more or less of it. */
export const NAME_CORRUPTIONS: readonly Corruption[] = [
  ofName('NAME_OLD_SPELLING', 'In old spelling: SOEKARNO, DJOKO, TJIPTO, JUSUF.', 2, (name, { random }) => {
    const pairs = forms.oldSpelling.filter(([today]) => name.includes(today!));
    if (pairs.length === 0) return undefined;
    const [today, old] = random.pick(pairs);
    return name.replaceAll(today!, old!);
  }),
  ofName('NAME_VARIANT', 'A common word in another spelling: MOCH., SITTI, NOER.', 3, (name, { random }) =>
    oneWordChanged(name, random, (word) => variants.get(word)),
  ),
  ofName('NAME_WITH_TITLE', 'A title or a degree more.', 2, (name, { household, random }) =>
    random.percent(DEGREE_PERCENT)
      ? name + random.pick(forms.degrees)
      : random.pick(bySex(forms.titles, household.payee.woman)) + name,
  ),
  ofName(
    'NAME_WITH_FATHER',
    "BIN or BINTI and the father's name behind it.",
    1,
    (name, { household, random }) =>
      [name, random.pick(bySex(forms.relations, household.payee.woman)), manName(random)].join(' '),
  ),
  ofName(
    'NAME_WITH_HUSBAND',
    "The husband's name behind the wife's, often with NY. or IBU.",
    2,
    (name, target) => {
      const { household, random } = target;
      return household.payee.woman ? `${random.pick(forms.wives)}${name} ${manName(random)}` : undefined;
    },
  ),
  ofName('NAME_ORDER', 'The first word stands last.', 1, (name) => {
    const [first, ...others] = name.split(' ');
    return [...others, first].join(' ');
  }),
  ofName('NAME_INITIAL', 'The first of several words is an initial.', 2, (name) => {
    const [first, ...others] = name.split(' ');
    return others.length === 0 ? undefined : [`${first![0]!}.`, ...others].join(' ');
  }),
  ofName('NAME_CUT_OFF', 'Cut off behind 12 to 20 letters.', 3, (name, { random }) =>
    name.length <= LEAST_ROOM
      ? undefined
      : name.slice(0, random.between(LEAST_ROOM, Math.min(MOST_ROOM, name.length - 1))).trimEnd(),
  ),
  ofName(
    'NAME_NICKNAME',
    'What people call her: the last two syllables of a word.',
    1,
    (name, { random }) => {
      const short = LAST_SYLLABLES.exec(random.pick(name.split(' ')))?.[0];
      return short !== undefined && short.length > 2 ? short : undefined;
    },
  ),
  ofName('NAME_ONE_WORD', 'One word of several.', 1, (name, { random }) => random.pick(name.split(' '))),
  ofName('NAME_MISTYPED', 'One typing error.', 3, (name, { random }) => mistypedText(name, random)),
  ofName('NAME_MISTYPED_TWICE', 'Two typing errors.', 1, (name, { random }) => mistypedTwice(name, random)),
];

function ofName(
  name: string,
  summary: string,
  share: number,
  rewrite: (name: string, target: Target) => string | undefined,
): Corruption {
  return {
    name,
    summary,
    share,
    damages: 'NAME',
    apply(target) {
      const { name: stated } = target.stated;
      const rewritten = stated === undefined ? undefined : rewrite(stated, target);
      return rewritten === undefined || rewritten === stated ? undefined : { name: rewritten };
    },
  };
}

/** Two errors that neither undo each other nor fall on the same letters. */
function mistypedTwice(name: string, random: Random): string | undefined {
  for (;;) {
    const once = mistypedText(name, random);
    const twice = once === undefined ? undefined : mistypedText(once, random);
    if (twice === undefined || digitEdits(twice, name) === 2) return twice;
  }
}

/** The name with one of the words that have other forms in one of these; undefined where none has. */
function oneWordChanged(
  name: string,
  random: Random,
  formsOf: (word: string) => readonly string[] | undefined,
): string | undefined {
  const words = name.split(' ');
  const places = words.flatMap((word, place) => (formsOf(word) ? [place] : []));
  if (places.length === 0) return undefined;
  const place = random.pick(places);
  words[place] = random.pick(formsOf(words[place]!)!);
  return words.join(' ');
}

function bySex<Value>({ women, men }: { women: Value; men: Value }, woman: boolean): Value {
  return woman ? women : men;
}

/** What a father or a husband is called in short: the first word of a man's name. */
function manName(random: Random): string {
  return new Names(random).short(false).split(' ')[0]!;
}
