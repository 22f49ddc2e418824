import { isSampleRegion } from './sample-regions.js';

/** The region of a grant that holds for all of them. */
export const EVERY_REGION = '*';

/** Where somebody may do what the role allows: a region, or a kecamatan or kelurahan of it, by name. */
export interface Grant {
  /** `18.72`, or `*`. */
  readonly region: string;
  readonly kecamatan?: string;
  readonly kelurahan?: string;
}

/** A part of a region. */
export type Area = Omit<Grant, 'region'>;

/** What grants open of a region: the whole of it, some areas, or nothing. */
export type OpenedRegion = 'WHOLE' | 'NOTHING' | readonly Area[];

/** What grants open of a region. An invented city is nobody's: it is open to everybody who has a whole region. */
export function openedBy(grants: readonly Grant[], region: string): OpenedRegion {
  if (isSampleRegion(region)) return grants.some(isWhole) ? 'WHOLE' : 'NOTHING';
  const here = grants.filter((grant) => grant.region === region || grant.region === EVERY_REGION);
  if (here.length === 0) return 'NOTHING';
  if (here.some(isWhole)) return 'WHOLE';
  return here.map(({ kecamatan, kelurahan }) => ({
    ...(kecamatan === undefined ? {} : { kecamatan }),
    ...(kelurahan === undefined ? {} : { kelurahan }),
  }));
}

function isWhole({ kecamatan, kelurahan }: Grant): boolean {
  return kecamatan === undefined && kelurahan === undefined;
}
