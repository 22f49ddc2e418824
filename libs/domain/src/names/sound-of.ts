/** Letters of a word from which on its sound tells it. */
const FEWEST_LETTERS = 3;

/**
 * Spellings of one sound, each with the one that stands for all, in this order: PATIMAH and FATIMAH, SAMSUL and SYAMSUL, KOTIMAH and KHOTIMAH, ZUBAEDAH and ZUBAIDAH, MARIYAM and MARYAM, SUWARTI
 * and SUARTI, SITY, SITIE and SITI, FATIMA and FATIMAH; and RIJADI, as RIYADI was written before 1972.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/J/g, 'Y'],
  [/[FV]/g, 'P'],
  [/Q|KH/g, 'K'],
  [/SY|SH/g, 'S'],
  [/TH/g, 'T'],
  [/DH/g, 'D'],
  [/AE/g, 'AI'],
  [/IE$|Y$/g, 'I'],
  [/IY(?=[AEIOU])/g, 'I'],
  [/(?<=[^AEIOU])Y(?=[AEIOU])/g, 'I'],
  [/UW(?=[AEIOU])/g, 'U'],
  [/(?<=[AEIOU])H$/g, ''],
];

/** How a word of a normalised name sounds: words that sound alike are one name, and no family calls two of its people so. */
export function soundOf(word: string): string {
  if (word.length < FEWEST_LETTERS) return word;
  return SPELLINGS.reduce((text, [spelling, sound]) => text.replaceAll(spelling, sound), word);
}
