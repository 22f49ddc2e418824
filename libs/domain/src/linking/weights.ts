import data from './weights.json' with { type: 'json' };

/** Weights of evidence and thresholds in hundredths of log2 units; all of them are data in weights.json (rules, 3). */
export const WEIGHTS = data;

/** Levels of each kind of evidence in the order in which the rules test them; a comparison holds positions in these lists. */
export const NIK_LEVELS = [
  'equal',
  'kept15',
  'kept12',
  'keptFew',
  'oneEdit',
  'twoEdits',
  'first12',
  'missing',
  'differs',
] as const;
export const ACCOUNT_LEVELS = ['equal', 'missing', 'differs'] as const;
export const KK_LEVELS = ['equal', 'missing', 'differs'] as const;
export const NAME_LEVELS = ['missing', 'equal', 'similar92', 'similar88', 'similar70', 'differs'] as const;
export const AREA_LEVELS = ['equal', 'equalDistrict', 'missing', 'differs'] as const;
export const AMOUNT_LEVELS = ['equal', 'missing', 'differs'] as const;

export type NikLevel = (typeof NIK_LEVELS)[number];
export type AccountLevel = (typeof ACCOUNT_LEVELS)[number];
export type KkLevel = (typeof KK_LEVELS)[number];
export type NameLevel = (typeof NAME_LEVELS)[number];
export type AreaLevel = (typeof AREA_LEVELS)[number];
export type AmountLevel = (typeof AMOUNT_LEVELS)[number];

/** Weight of an equal name: log2(0.85 / frequency) in hundredths, not below 0. Frequency = count / max(households, 2000). */
export function equalNameWeight(count: number, households: number): number {
  const frequency = count / Math.max(households, WEIGHTS.name.smallestTown);
  return Math.max(0, Math.round(Math.log2(WEIGHTS.name.equalBase / frequency) * 100));
}
