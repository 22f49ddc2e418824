import { type Minutes, type MinutesTexts } from '../../api/minutes.js';

/** What people write into minutes, in the order in which it stands on the page. */
const TEXTS = ['number', 'place', 'day', 'parties', 'legalBasis', 'followUps'] as const;

export type TextName = (typeof TEXTS)[number];

/** What people wrote, or what the minutes begin with. */
export function textsIn({ number, place, day, parties, legalBasis, followUps }: Minutes): MinutesTexts {
  return { number, place, day, parties, legalBasis, followUps };
}

/** What has to be there before minutes become final, and is not. */
export function missingIn({ number, place, day, parties }: MinutesTexts): readonly TextName[] {
  const missing: TextName[] = [];
  if (number === '') missing.push('number');
  if (place === '') missing.push('place');
  if (day === '') missing.push('day');
  if (parties.length === 0 || parties.some(({ name }) => name === '')) missing.push('parties');
  return missing;
}

/** By what two of them differ. */
export function differencesOf(one: MinutesTexts, other: MinutesTexts): readonly TextName[] {
  return TEXTS.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}
