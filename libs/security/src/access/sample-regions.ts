/** No province of Indonesia has this code: what is invented lies in it, and so mixes with nothing that is real. */
const PROVINCE = '99';

const SAMPLE = new RegExp(String.raw`^${PROVINCE}\.\d\d$`);

const MOST = 99;

/** The regions of invented cities: one for each time that the sample data are loaded. `99.01` */
export const SAMPLE_REGIONS: readonly string[] = Array.from(
  { length: MOST },
  (_, at) => `${PROVINCE}.${String(at + 1).padStart(2, '0')}`,
);

/** Whether everything in a region is invented. */
export function isSampleRegion(region: string): boolean {
  return SAMPLE.test(region);
}
