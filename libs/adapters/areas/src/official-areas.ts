import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AreaDirectory, normaliseArea, type RegionCode } from '#domain';

/** Which regions have an area of each name (match key). */
type RegionsByName = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The official list of kelurahan and kecamatan (npm `idn-area-data`, data under ODbL), read when the first name is asked for: a month in which every payment finds its household does not
 * need it.
 */
export class OfficialAreas implements AreaDirectory {
  private villages: RegionsByName | undefined;
  private districts: RegionsByName | undefined;

  liesElsewhere(region: RegionCode, kelurahanKey: string, kecamatanKey: string): boolean {
    const [known, key] =
      kelurahanKey !== ''
        ? [(this.villages ??= readAreas('villages')), kelurahanKey]
        : [(this.districts ??= readAreas('districts')), kecamatanKey];
    const regions = known.get(key);
    return regions !== undefined && !regions.has(region);
  }
}

/** Reads `code,parent,name`; a region is the first two parts of the code. */
function readAreas(list: 'villages' | 'districts'): RegionsByName {
  const path = fileURLToPath(new URL(`../data/${list}.csv`, import.meta.resolve('idn-area-data')));
  const found = new Map<string, Set<string>>();
  for (const line of readFileSync(path, 'utf8').split(/\r?\n/).slice(1)) {
    const [code, , ...name] = line.split(',');
    if (code === undefined || name.length === 0) continue;
    const key = normaliseArea(name.join(',').replaceAll('"', ''));
    const regions = found.get(key) ?? new Set<string>();
    found.set(key, regions.add(code.slice(0, 5)));
  }
  return found;
}
