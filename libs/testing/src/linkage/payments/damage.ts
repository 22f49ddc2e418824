import { CORRUPTIONS } from '../corruptions/catalogue.js';
import { type Corruption, type DamagedPart, FIELDS_OF, type Target } from '../corruptions/corruption.js';
import { byWeight } from '../../../../demo/src/randomness/weighted.js';
import { type StatedIdentity } from './stated-identity.js';

const corruptions = byWeight(CORRUPTIONS, (corruption) => corruption.share);
/** Out of a hundred damaged rows so many have two corruptions. */
const TWO_PERCENT = 30;

/** What a damaged row states, and what was done to it. */
export interface Damaged {
  readonly stated: StatedIdentity;
  /** One, or two of different parts, in the order of the catalogue. */
  readonly corruptions: readonly Corruption[];
}

/** Damages a payment by one or two corruptions that are drawn by their shares among those that apply. */
export function damage(target: Target): Damaged {
  const first = damageOnce(target, []);
  if (!target.random.percent(TWO_PERCENT) || !statesMore(first)) return first;
  const second = damageOnce({ ...target, stated: first.stated }, first.corruptions);
  const both = [...first.corruptions, ...second.corruptions];
  return {
    stated: second.stated,
    corruptions: both.sort((one, other) => CORRUPTIONS.indexOf(one) - CORRUPTIONS.indexOf(other)),
  };
}

/** Whether a damaged row states anything but what was damaged. */
function statesMore({ stated, corruptions }: Damaged): boolean {
  const parts = (Object.keys(FIELDS_OF) as DamagedPart[]).filter((part) =>
    corruptions.every(({ damages }) => damages !== part),
  );
  return parts.some((part) => FIELDS_OF[part].some((field) => stated[field] !== undefined));
}

function damageOnce(target: Target, before: readonly Corruption[]): Damaged {
  for (;;) {
    const corruption = target.random.pick(corruptions);
    if (before.some(({ damages }) => damages === corruption.damages)) continue;
    const changes = corruption.apply(target);
    if (changes) return { stated: { ...target.stated, ...changes }, corruptions: [corruption] };
  }
}
