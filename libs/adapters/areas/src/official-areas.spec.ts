import { normaliseArea, type RegionCode } from '#domain';
import { OfficialAreas } from './official-areas.js';

const METRO = '18.72' as RegionCode;
const ACEH_SELATAN = '11.01' as RegionCode;

describe('the official list of areas', () => {
  const areas = new OfficialAreas();

  it('knows all kabupaten and kota, the first and the last of its lines, too', () => {
    const all = areas.regions();
    expect(all).toContainEqual({ code: '18.72', name: 'Kota Metro' });
    expect([all.at(0), all.at(-1)].every((region) => areas.isRegion(region!.code as RegionCode))).toBe(true);
  });

  it.each(['99.99', '18', '18.72,18', '18.72.01', ''])('takes %j for no region', (code) => {
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
    expect(districts.flatMap(({ villages }) => villages)).toHaveLength(areas.villagesOf(METRO).size);
    expect(areas.districtsOf('99.99' as RegionCode)).toEqual([]);
  });

  it('tells what lies elsewhere by its name, unless the name is here, too', () => {
    expect(areas.liesElsewhere(METRO, normaliseArea('Keude Bakongan'), '')).toBe(true);
    expect(areas.liesElsewhere(ACEH_SELATAN, normaliseArea('Keude Bakongan'), '')).toBe(false);
  });
});
