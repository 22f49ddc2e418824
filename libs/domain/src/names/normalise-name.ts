import vocabulary from './names.json' with { type: 'json' };

const titles = new Set(vocabulary.titles);
const degrees = new Set(vocabulary.degrees);
const relations = new Set(vocabulary.relations);
const variants = new Map(
  Object.entries(vocabulary.variants).flatMap(([name, others]) =>
    others.map((other) => [other, name] as const),
  ),
);

/**
 * The match key of a name: capital letters A-Z in words, without titles, bin/binti and apostrophes, with old spelling and variants of common names
 * folded. Never shown to people. An empty string when no word remains. Source: domain, Names; word lists in names.json.
 */
export function normaliseName(name: string): string {
  const words = splitWords(name);
  const kept: string[] = [];
  for (const word of words) if (!isTitle(word, kept.length === 0) && !relations.has(word)) kept.push(word);
  const remaining = kept.length > 0 ? kept : words;
  if (remaining.length > 1 && remaining[0] === vocabulary.initial.letter)
    remaining[0] = vocabulary.initial.name;
  return remaining.map(foldWord).join(' ');
}

/** Names as nearly all of them are written: nothing in them has to be taken out or made something else. */
const PLAIN = /^[A-Z]+(?: [A-Z]+)*$/;

function splitWords(name: string): string[] {
  if (PLAIN.test(name)) return name.split(' ');
  return name
    .normalize('NFD')
    .toUpperCase()
    .replace(/\p{Diacritic}/gu, '')
    .replace(/['`´‘’ʻʼ]/g, '')
    .replace(DOTTED, withoutDegree)
    .split(/[^A-Z]+/)
    .filter((word) => word !== '');
}

/** Letters with points between them: S.PD., A.MD. */
const DOTTED = /(?<![A-Z])[A-Z]{1,3}(?:\.[A-Z]{1,3})+(?![A-Z])/g;

/** A degree with points is none of the name's words; other initials are. */
function withoutDegree(initials: string, place: number): string {
  return place > 0 && degrees.has(initials.replaceAll('.', '')) ? '' : initials;
}

/** `ST` before a name is Siti, behind it a degree; `H` and `HJ` are titles wherever they stand. */
function isTitle(word: string, isBeforeName: boolean): boolean {
  return titles.has(word) || (!isBeforeName && degrees.has(word));
}

/** Words and what they are folded to: a few thousand make up nearly all names. */
const foldedWords = new Map<string, string>();
const MOST_FOLDED_WORDS = 50_000;

function foldWord(word: string): string {
  let folded = foldedWords.get(word);
  if (folded === undefined) {
    if (foldedWords.size >= MOST_FOLDED_WORDS) foldedWords.clear();
    foldedWords.set(word, (folded = foldAnew(word)));
  }
  return folded;
}

function foldAnew(word: string): string {
  const folded = vocabulary.spelling.reduce((text, [old, today]) => text.replaceAll(old!, today!), word);
  return variants.get(word) ?? variants.get(folded) ?? folded;
}
