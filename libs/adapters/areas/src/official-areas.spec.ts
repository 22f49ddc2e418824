import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { normaliseArea, type RegionCode } from '#domain';
import { OfficialAreas } from './official-areas.js';

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

  it('are nowhere when no list has them', () => {
    expect(liesElsewhere('18.72', 'NAMATANPADAERAH')).toBe(false);
  });
});

it('Imopuro lies in Kota Metro and not in Bandar Lampung', () => {
  expect(areas.liesElsewhere('18.72' as RegionCode, 'IMOPURO', '')).toBe(false);
  expect(areas.liesElsewhere('18.71' as RegionCode, 'IMOPURO', '')).toBe(true);
});
