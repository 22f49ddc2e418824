/** A region with a book of its own. */
export interface SizedRegion {
  /** As on the log: what a partition is chosen by. */
  readonly code: string;
  readonly households: number;
}

/**
 * How unequal regions are: sizes are quantiles of a log-logistic distribution with this exponent. With 514 regions and 28 million households the largest has some
 * 400,000, the one in the middle 46,000 and the smallest 5,000: an assumption, for counts of households by region are not part of Tersalur.
 */
const SPREAD = 0.311;

const REGIONS_OF_PROVINCE = 14;
const FIRST_PROVINCE = 11;

/** A country of so many regions and households: always the same ones, the largest first. */
export function countryOf(regions: number, households: number): readonly SizedRegion[] {
  const weights = Array.from({ length: regions }, (_, at) => {
    const above = (at + 0.5) / regions;
    return ((1 - above) / above) ** SPREAD;
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight, at) => ({
    code: codeOf(at, regions),
    households: Math.round((weight / whole) * households),
  }));
}

/** Large and small regions are in every province. */
function codeOf(at: number, regions: number): string {
  const provinces = Math.ceil(regions / REGIONS_OF_PROVINCE);
  const province = FIRST_PROVINCE + (at % provinces);
  return `${province}.${String(Math.floor(at / provinces) + 1).padStart(2, '0')}`;
}
