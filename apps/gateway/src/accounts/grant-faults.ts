import { normaliseArea } from '#domain';
import { EVERY_REGION, type Grant } from '#security';
import { type GatewayParts } from '../gateway-parts.js';
import { type FieldFault } from '../problems/request-fault.js';

type Areas = Pick<GatewayParts['areas'], 'isRegion' | 'districtsOf'>;

/**
 * What is wrong with grants: the first area of each that there is not, for nobody would see anything by it. What an account has already stays: the list of areas may have been
 * another one then.
 */
export function grantFaults(grants: readonly Grant[], before: readonly Grant[], areas: Areas): FieldFault[] {
  return grants.flatMap((grant, at) =>
    grant.region === EVERY_REGION || before.some((each) => isSame(each, grant))
      ? []
      : faultsOf(grant, `grants.${at}`, areas),
  );
}

function faultsOf({ region, kecamatan, kelurahan }: Grant, path: string, areas: Areas): FieldFault[] {
  if (!areas.isRegion(region))
    return [{ field: `${path}.region`, code: 'REGION_UNKNOWN', details: { region } }];
  if (kecamatan === undefined && kelurahan === undefined) return [];
  const unknown = (field: 'kecamatan' | 'kelurahan', name: string): FieldFault[] => [
    { field: `${path}.${field}`, code: 'AREA_UNKNOWN', details: { region, area: `${field} ${name}` } },
  ];
  const districts = areas
    .districtsOf(region)
    .filter(({ name }) => kecamatan === undefined || isNamed(name, kecamatan));
  if (kecamatan !== undefined && districts.length === 0) return unknown('kecamatan', kecamatan);
  const isThere =
    kelurahan === undefined ||
    districts.some(({ villages }) => villages.some((name) => isNamed(name, kelurahan)));
  return isThere ? [] : unknown('kelurahan', kelurahan);
}

function isNamed(name: string, given: string): boolean {
  return normaliseArea(name) === normaliseArea(given);
}

function isSame(one: Grant, other: Grant): boolean {
  return (
    one.region === other.region && one.kecamatan === other.kecamatan && one.kelurahan === other.kelurahan
  );
}
