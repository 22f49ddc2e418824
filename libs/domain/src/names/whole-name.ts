/** Words from which on a name says whose it is, even if another one follows. */
const FEWEST_WORDS = 2;
/** Characters, spaces among them, of the narrowest field that cuts names off. */
const NARROWEST_FIELD = 12;
/** What a wife is called by: NY SITI AMINAH SUYONO is Siti Aminah, Suyono's wife, while NY SUYONO is Suyono's wife. */
export const WIFE_WORD = 'NY';
export const WIFE = `${WIFE_WORD} `;

/** Whether two words may stand in the same place of a name and the other one whole or cut off: one begins the other one, or one is taken away. */
export function mayBeginAlike(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one) || one === WIFE_WORD || other === WIFE_WORD;
}

/** Whether one of two different normalised names is the other one whole with more words behind it: the father's or the husband's, or those for which a field had no room. */
export function isWholeName(one: string, other: string): boolean {
  const [shorter, longer] = inOrder(withoutWife(one), withoutWife(other));
  return longer.startsWith(`${shorter} `) && shorter.split(' ').length >= FEWEST_WORDS;
}

/** Whether one of two different normalised names is the other one with an initial in place of its first word. */
export function isInitialled(one: string, other: string): boolean {
  const [shorter, longer] = inOrder(one, other);
  const rest = shorter.slice(1);
  return rest.startsWith(' ') && shorter[0] === longer[0] && longer.slice(longer.indexOf(' ')) === rest;
}

/** The shorter of two names. */
export function shorterOf(one: string, other: string): string {
  return inOrder(one, other)[0];
}

/** The word that is cut off, where the stated one of two different normalised names is the listed one cut off within its last word. */
export function cutOffWord(stated: string, listed: string): string | undefined {
  const isCutOff = listed.startsWith(stated) && listed[stated.length] !== ' ';
  return isCutOff && stated.length >= NARROWEST_FIELD ? stated.split(' ').at(-1) : undefined;
}

/** What both begin with, of a name that is whole in the other one, or cut off. */
export function sharedBeginning(one: string, other: string): string {
  return shorterOf(withoutWife(one), withoutWife(other));
}

function withoutWife(name: string): string {
  return name.startsWith(WIFE) ? name.slice(WIFE.length) : name;
}

function inOrder(one: string, other: string): readonly [shorter: string, longer: string] {
  return one.length < other.length ? [one, other] : [other, one];
}
