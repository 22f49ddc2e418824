import { Names } from '../../../../demo/src/people/names.js';
import { normaliseName } from '../../../../domain/src/names/normalise-name.js';
import { soundOf } from '../../../../domain/src/names/sound-of.js';
import { type Random } from '../../../../demo/src/randomness/random.js';

const VOWELS = 'AEIOU';
const FIRST_LETTERS = 'BDKLMNRSTW';

/** What a twin of somebody is called: half of them share all words but one, the others rhyme (RINA and RINI, LINA and RINA). Never the same, nor the same in another spelling (MARYAM and MARIAM). */
export function twinName(name: string, woman: boolean, random: Random): string {
  const words = name.split(' ');
  const last = words.pop()!;
  for (;;) {
    const other = random.percent(50)
      ? new Names(random).draw(woman).split(' ').at(-1)!
      : rhyming(last, random);
    if (soundOf(normaliseName(other)) !== soundOf(normaliseName(last))) return [...words, other].join(' ');
  }
}

function rhyming(word: string, random: Random): string {
  const last = word.at(-1)!;
  if (random.percent(50) && VOWELS.includes(last)) return word.slice(0, -1) + otherOf(VOWELS, last, random);
  return otherOf(FIRST_LETTERS, word[0]!, random) + word.slice(1);
}

function otherOf(letters: string, letter: string, random: Random): string {
  return random.pick([...letters].filter((other) => other !== letter));
}
