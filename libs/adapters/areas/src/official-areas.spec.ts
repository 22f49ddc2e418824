import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { normaliseArea, type RegionCode } from '#domain';
import { AreaNames } from './area-names.js';
import { areaTable, OfficialAreas } from './official-areas.js';

const areas = new OfficialAreas();

/** Regions of the published list by the match key of their areas, read in another way. */
function published(list: 'villages' | 'districts'): Map<string, Set<string>> {
  const path = fileURLToPath(new URL(`../data/${list}.csv`, import.meta.resolve('idn-area-data')));
  const found = new Map<string, Set<string>>();
  for (const [, region, name] of readFileSync(path, 'utf8').matchAll(/^(\d\d\.\d\d)[^,]*,[^,]*,(.*)$/gm)) {
    const key = normaliseArea(name!);
    found.set(key, (found.get(key) ?? new Set<string>()).add(region!));
  }
  return found;
}

describe.each([
  ['villages', (region: string, key: string) => areas.liesElsewhere(region as RegionCode, key, '')],
  ['districts', (region: string, key: string) => areas.liesElsewhere(region as RegionCode, '', key)],
] as const)('%s', (list, liesElsewhere) => {
  it('are at home where the list has them, and elsewhere for everybody else', () => {
    const wrong: string[] = [];
    for (const [key, regions] of published(list)) {
      if ([...regions].some((region) => liesElsewhere(region, key))) wrong.push(`${key}: at home`);
      if (!regions.has('00.00') && !liesElsewhere('00.00', key)) wrong.push(`${key}: unknown`);
      if (!regions.has('18.72') && !liesElsewhere('18.72', key)) wrong.push(`${key}: in Metro`);
    }
    expect(wrong).toEqual([]);
  });

  it('are found in a table that was kept as in one that was just made', () => {
    const bytes = Buffer.from(areaTable(list));
    const kept = AreaNames.from(bytes);
    const moved = AreaNames.from(Buffer.concat([Buffer.alloc(3), bytes]).subarray(3));
    for (const [key, regions] of published(list))
      for (const names of [kept, moved]) expect(names.regionsOf(key)).toBe([...regions].join(''));
    expect(kept.regionsOf('NAMATANPADAERAH')).toBeUndefined();
  });

  it('are nowhere when no list has them', () => {
    expect(liesElsewhere('18.72', 'NAMATANPADAERAH')).toBe(false);
  });
});

it('Imopuro lies in Kota Metro and not in Bandar Lampung', () => {
  expect(areas.liesElsewhere('18.72' as RegionCode, 'IMOPURO', '')).toBe(false);
  expect(areas.liesElsewhere('18.71' as RegionCode, 'IMOPURO', '')).toBe(true);
});

const METRO = '18.72' as RegionCode;

describe('the official list of areas', () => {
  it('knows all kabupaten and kota, the first and the last of its lines, too', () => {
    const all = areas.regions();
    expect(all).toContainEqual({ code: '18.72', name: 'Kota Metro' });
    expect([all.at(0), all.at(-1)].every((region) => areas.isRegion(region!.code as RegionCode))).toBe(true);
  });

  it.each(['98.99', '18', '18.72,18', '18.72.01', ''])('takes %j for no region', (code) => {
    expect(areas.isRegion(code as RegionCode)).toBe(false);
  });

  it('says which kecamatan a region has, and which kelurahan each of them', () => {
    const districts = areas.districtsOf(METRO);
    expect(districts.map(({ name }) => name)).toEqual([
      'Metro Pusat',
      'Metro Utara',
      'Metro Barat',
      'Metro Timur',
      'Metro Selatan',
    ]);
    expect(districts[0]!.villages).toContain('Imopuro');
    for (const village of districts.flatMap(({ villages }) => villages))
      expect(areas.hasVillage(METRO, normaliseArea(village))).toBe(true);
    expect(areas.hasVillage(METRO, 'CIBINONG')).toBe(false);
    expect(areas.districtsOf('98.99' as RegionCode)).toEqual([]);
    // An invented city is no region, and has the kelurahan of Kota Metro.
    expect(areas.isRegion('99.01' as RegionCode)).toBe(false);
    expect(areas.districtsOf('99.01' as RegionCode)).toEqual(districts);
    expect(areas.liesElsewhere('99.01' as RegionCode, 'IMOPURO', '')).toBe(false);
  });
});
