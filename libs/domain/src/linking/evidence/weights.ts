import data from './weights.json' with { type: 'json' };

/** Weights of evidence and thresholds in hundredths of log2 units; all of them are data in weights.json (rules, 3). */
export const WEIGHTS = data;

/** Levels of each kind of evidence; the rules test them in this order. */
export type NikLevel =
  | 'equal'
  | 'kept15'
  | 'kept12'
  | 'keptFew'
  | 'mistyped'
  | 'oneEdit'
  | 'twoEdits'
  | 'first12'
  | 'missing'
  | 'differs';
export type AccountLevel = 'equal' | 'shared' | 'missing' | 'differs';
export type KkLevel = 'equal' | 'shared' | 'missing' | 'differs';
export type NameLevel =
  'missing' | 'equal' | 'slip' | 'whole' | 'similar92' | 'similar88' | 'part' | 'similar70' | 'differs';
export type AreaLevel = 'equal' | 'equalDistrict' | 'missing' | 'differs';
export type AmountLevel = 'equal' | 'missing' | 'differs';

/** Weight of an equal name: log2(0.85 / frequency) in hundredths, not below 0. Frequency = count / max(households, 2000). */
export function equalNameWeight(count: number, households: number): number {
  const frequency = count / Math.max(households, WEIGHTS.name.smallestTown);
  return Math.max(0, Math.round(Math.log2(WEIGHTS.name.equalBase / frequency) * 100));
}

/** From which weight on an equal name is rare on a list of so many households: 0.4 units more for twice as many. */
export function rareNameWeight(households: number): number {
  const { rare, rareTown, rarePerDoubling } = WEIGHTS.name;
  return Math.round(rare + rarePerDoubling * Math.log2(Math.max(1, households / rareTown)));
}

/** Weight of a name that is a shorter form of the other one, in hundredths: log2(0.03 / frequency) of what both share, within bounds. Frequency = count / max(households, 2000). */
export function partNameWeight(count: number, households: number): number {
  const { partBase, partLeast, partMost, smallestTown } = WEIGHTS.name;
  const weight = Math.round(Math.log2((partBase * Math.max(households, smallestTown)) / count) * 100);
  return Math.min(partMost, Math.max(partLeast, weight));
}

/** Levels of names that are alike. */
export const NAMES_ALIKE: ReadonlySet<NameLevel> = new Set([
  'equal',
  'slip',
  'whole',
  'similar92',
  'similar88',
]);

/** Levels of names that may be one and the same: alike, or one a shorter form of the other. */
export const NAMES_OF_ONE: ReadonlySet<NameLevel> = new Set([...NAMES_ALIKE, 'part']);
