import { type Random } from '../randomness/random.js';
import { byWeight } from '../randomness/weighted.js';

/** Rupiah of a PKH stage for one person of a household, 2025 (domain, Who and what). */
export const COMPONENTS = {
  pregnancy: 750_000,
  earlyChild: 750_000,
  primary: 225_000,
  juniorHigh: 375_000,
  seniorHigh: 500_000,
  disability: 600_000,
  elderly: 600_000,
} as const;

type Component = keyof typeof COMPONENTS;

/** Households as PKH counts them: at most 4 people, pregnancies and early children at most 2 each. The shares are invented. */
const FAMILIES: readonly { components: readonly Component[]; share: number }[] = [
  { components: ['primary'], share: 16 },
  { components: ['primary', 'primary'], share: 9 },
  { components: ['juniorHigh'], share: 9 },
  { components: ['primary', 'juniorHigh'], share: 11 },
  { components: ['juniorHigh', 'seniorHigh'], share: 8 },
  { components: ['seniorHigh'], share: 7 },
  { components: ['earlyChild'], share: 7 },
  { components: ['earlyChild', 'primary'], share: 8 },
  { components: ['earlyChild', 'earlyChild', 'primary'], share: 2 },
  { components: ['pregnancy', 'primary'], share: 2 },
  { components: ['elderly'], share: 9 },
  { components: ['elderly', 'elderly'], share: 3 },
  { components: ['elderly', 'seniorHigh'], share: 3 },
  { components: ['disability'], share: 2 },
  { components: ['primary', 'primary', 'juniorHigh', 'seniorHigh'], share: 4 },
];

const stageAmounts = byWeight(FAMILIES, (family) => family.share).map((family) =>
  family.components.reduce((sum, component) => sum + COMPONENTS[component], 0),
);

/** What PKH pays to a household for one stage, in rupiah. */
export function drawStageAmount(random: Random): number {
  return random.pick(stageAmounts);
}

/** The amount of a household with an early child and others at school. */
export function stageAmountWithEarlyChild(random: Random): number {
  const schools = [COMPONENTS.primary, COMPONENTS.juniorHigh, COMPONENTS.seniorHigh];
  return COMPONENTS.earlyChild + random.pick(schools) + (random.percent(40) ? COMPONENTS.primary : 0);
}
