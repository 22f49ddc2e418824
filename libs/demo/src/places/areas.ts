import areas from './areas.json' with { type: 'json' };
import { byWeight } from '../randomness/weighted.js';

/** A kelurahan as files write it: in capitals. */
export interface Area {
  readonly kelurahan: string;
  /** The same, as Kantor Pos writes it: some names without the space. */
  readonly kelurahanAtPost: string;
  readonly kecamatan: string;
  /** First six digits of numbers that were given out there. */
  readonly digits: string;
  /** Number of the post office. */
  readonly postOffice: string;
}

interface OfficialArea {
  readonly code: string;
  readonly kelurahan: string;
  readonly kecamatan: string;
  readonly joined?: boolean;
}

export const REGION = areas.region;

const home = byWeight(
  areas.home.map((area) => ({ ...toArea(area), share: area.share })),
  (area) => area.share,
);

/** Villages in the regions around the city; none has the name of a kelurahan of the city. */
export const NEIGHBOUR_AREAS: readonly Area[] = areas.neighbours.map(toArea);

/** The kelurahan of a place in the list (0 to below `length`): lists are sorted by area, and larger kelurahan have more households. */
export function areaAt(place: number, length: number): Area {
  return home[Math.floor((place * home.length) / length)]!;
}

function toArea(area: OfficialArea): Area {
  const kelurahan = area.kelurahan.toUpperCase();
  return {
    kelurahan,
    kelurahanAtPost: area.joined ? kelurahan.replaceAll(' ', '') : kelurahan,
    kecamatan: area.kecamatan.toUpperCase(),
    digits: area.code.slice(0, 8).replaceAll('.', ''),
    postOffice: `341${area.code.slice(6, 8)}`,
  };
}
