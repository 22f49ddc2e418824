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

/** Behind a letter they change nothing of how it sounds, and make it a word. */
const ANY_LETTERS = 'A'.repeat(FEWEST_LETTERS);

/** Words whose sounds are remembered: those of the names that many have come again and again. */
const MOST_REMEMBERED = 10_000;
const remembered = new Map<string, string>();

/** How a word of a normalised name sounds: words that sound alike are one name, and no family calls two of its people so. */
export function soundOf(word: string): string {
  if (word.length < FEWEST_LETTERS) return word;
  let sound = remembered.get(word);
  if (sound === undefined) {
    if (remembered.size === MOST_REMEMBERED) remembered.clear();
    sound = SPELLINGS.reduce((text, [spelling, standing]) => text.replaceAll(spelling, standing), word);
    remembered.set(word, sound);
  }
  return sound;
}

/** By first letter how it sounds, once it was asked for. */
const firstSounds = new Map<string, string>();

/** How the first letter of a word sounds: where it sounds otherwise, the word does so, too. */
export function firstSoundOf(word: string): string {
  const letter = word.charAt(0);
  let sound = firstSounds.get(letter);
  if (sound === undefined) firstSounds.set(letter, (sound = soundOf(letter + ANY_LETTERS).charAt(0)));
  return sound;
}
