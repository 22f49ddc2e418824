import { dictionary } from '@zxcvbn-ts/language-common';

/** Characters of a password. There are no rules on kinds of characters: length is what counts (ASVS 5, 6.2). */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

/** What is wrong with a password: too short, too long, one of those that everybody tries, or made of a name that others know. */
export type PasswordProblem = 'TOO_SHORT' | 'TOO_LONG' | 'COMMON' | 'HAS_NAME';

/** Words that stand for this place: a password that is little else is guessed first. */
const LOCAL_WORDS = [
  'tersalur',
  'dinassosial',
  'dinsos',
  'kemensos',
  'indonesia',
  'lampung',
  'metro',
  'bansos',
];

const COMMON = new Set(dictionary['passwords-common']);

/** Why a password is not taken for an account; undefined for one that is. */
export function passwordProblem(password: string, username: string): PasswordProblem | undefined {
  const normal = password.normalize('NFKC');
  const length = [...normal].length;
  if (length < SHORTEST_PASSWORD) return 'TOO_SHORT';
  if (length > LONGEST_PASSWORD) return 'TOO_LONG';
  const plain = normal.toLowerCase();
  const letters = plain.replaceAll(/[^\p{L}]/gu, '');
  if (COMMON.has(plain) || COMMON.has(letters) || isRepeated(plain) || LOCAL_WORDS.includes(letters))
    return 'COMMON';
  return plain.includes(username.toLowerCase()) ? 'HAS_NAME' : undefined;
}

/** A short piece again and again, or characters that follow one another. */
function isRepeated(text: string): boolean {
  const codes = Array.from(text, (character) => character.codePointAt(0)!);
  const isRow = codes.every((code, at) => at === 0 || Math.abs(code - codes[at - 1]!) === 1);
  return isRow || /^(.{1,4})\1+$/u.test(text);
}
