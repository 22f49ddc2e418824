import { type Random } from '../../../../demo/src/randomness/random.js';

/** The digits with another one at a place. */
export function substituted(digits: string, place: number, random: Random): string {
  const other = String((Number(digits[place]) + random.between(1, 9)) % 10);
  return digits.slice(0, place) + other + digits.slice(place + 1);
}

/** The digits with one of them wrong. */
export function oneDigitWrong(digits: string, random: Random): string {
  return substituted(digits, random.below(digits.length), random);
}

/** The digits with two neighbours exchanged that differ; undefined when all are equal. */
export function neighboursSwapped(digits: string, random: Random): string | undefined {
  const places = [...digits.slice(1)].flatMap((digit, place) => (digit === digits[place] ? [] : [place]));
  if (places.length === 0) return undefined;
  const place = random.pick(places);
  return digits.slice(0, place) + digits[place + 1]! + digits[place]! + digits.slice(place + 2);
}

/** The digits with one left out. */
export function digitLeftOut(digits: string, random: Random): string {
  const place = random.below(digits.length);
  return digits.slice(0, place) + digits.slice(place + 1);
}

/** The digits with one typed twice. */
export function digitDoubled(digits: string, random: Random): string {
  const place = random.below(digits.length);
  return digits.slice(0, place + 1) + digits.slice(place);
}
