import { getDistricts, getVillages } from 'idn-area-data';
import areas from './areas.json' with { type: 'json' };
import { areaAt } from './areas.js';

describe('areas', () => {
  it('are those of the official list', async () => {
    const villages = await getVillages<true>({ transform: true });
    const districts = await getDistricts<true>({ transform: true });
    const kecamatan = new Map(districts.map(({ code, name }) => [code, name]));
    const official = new Map(villages.map((village) => [village.code, village]));
    for (const area of [...areas.home, ...areas.neighbours]) {
      const village = official.get(area.code)!;
      expect([village.name, kecamatan.get(village.districtCode)]).toEqual([area.kelurahan, area.kecamatan]);
    }
    const home = villages.filter((village) => village.code.startsWith(`${areas.region}.`));
    expect(areas.home.map((area) => area.code)).toEqual(home.map((village) => village.code));
  });

  it('has no neighbour with the name of a kelurahan of the city', () => {
    const names = new Set(areas.home.map((area) => area.kelurahan.replaceAll(' ', '').toUpperCase()));
    expect(
      areas.neighbours.filter((area) => names.has(area.kelurahan.replaceAll(' ', '').toUpperCase())),
    ).toEqual([]);
  });

  it('follow each other in a list by their shares', () => {
    expect(areaAt(0, 7000)).toMatchObject({ kelurahan: 'METRO', kecamatan: 'METRO PUSAT', digits: '187201' });
    expect(areaAt(6999, 7000)).toMatchObject({ kelurahan: 'MARGODADI', digits: '187205' });
  });
});
