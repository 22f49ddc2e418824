import { Random } from '../../../../demo/src/randomness/random.js';
import { digitEdits } from '../../../../domain/src/index.js';
import { LinkageTown } from './linkage-town.js';
import { twinName } from './twin-name.js';

const town = new LinkageTown(7000, 11);

describe('the town of the linkage benchmark', () => {
  it('is the same for the same seed', () => {
    expect(new LinkageTown(300, 1).households).toEqual(new LinkageTown(300, 1).households);
    expect(new LinkageTown(300, 1).households).not.toEqual(new LinkageTown(300, 2).households);
  });

  it('gives no NIK twice, each with a birth day of the sex', () => {
    expect(new Set(town.households.map(({ payee }) => payee.nationalId)).size).toBe(7000);
    for (const { payee } of town.households) {
      const day = Number(payee.nationalId.slice(6, 8)) - (payee.woman ? 40 : 0);
      const month = Number(payee.nationalId.slice(8, 10));
      expect(payee.nationalId).toMatch(/^\d{16}$/);
      expect([day >= 1, day <= 31, month >= 1, month <= 12]).toEqual([true, true, true, true]);
    }
  });

  it('has hundreds of women called Siti, and namesakes in one kelurahan', () => {
    expect(town.households.filter(({ payee }) => /\bSITI\b/.test(payee.name)).length).toBeGreaterThan(400);
    const places = town.households.map(({ payee, area }) => `${payee.name} ${area.kelurahan}`);
    expect(places.length - new Set(places).size).toBeGreaterThan(300);
  });

  it('has payees with neighbouring NIKs, and payees who share a family card', () => {
    const near = town.households.filter(
      ({ payee }, place) =>
        place > 0 && digitEdits(payee.nationalId, town.households[place - 1]!.payee.nationalId) === 1,
    );
    const sharing = town.households.filter((household) => town.sharerOf(household) !== undefined);
    expect(near.length).toBeGreaterThan(100);
    expect(sharing.length).toBeGreaterThan(300);
    for (const household of sharing) expect(town.sharerOf(household)!.familyCard).toBe(household.familyCard);
  });

  it('gives newcomers, twins and neighbours NIKs that are on no list', () => {
    const random = new Random(1);
    const listed = new Set(town.households.map(({ payee }) => payee.nationalId));
    for (const household of town.households.slice(0, 200)) {
      const { payee, area } = household;
      const neighbour = town.neighbourOf(payee, random);
      const twin = town.twinOf(payee, random);
      expect(digitEdits(neighbour.nationalId, payee.nationalId)).toBe(1);
      expect(twin.nationalId.slice(0, 12)).toBe(payee.nationalId.slice(0, 12));
      expect(twin.name).not.toBe(payee.name);
      for (const { nationalId } of [neighbour, twin, town.newcomer(area, random)])
        expect(listed.has(nationalId)).toBe(false);
    }
  });

  it('is several cities with areas of their own when it is larger', () => {
    const { households } = new LinkageTown(14_000, 1);
    const kelurahan = new Set(households.map(({ area }) => area.kelurahan));
    const digits = new Set(households.map(({ area }) => area.digits));
    expect([kelurahan.size, digits.size]).toEqual([44, 10]);
  });
});

describe('the name of a twin', () => {
  it.each(['SUTRISNO', 'SITI AMINAH', 'I WAYAN SUDARMA'])(
    'differs from %s in its last word alone',
    (name) => {
      const random = new Random(2);
      const start = name.split(' ').slice(0, -1);
      for (let round = 0; round < 200; round++) {
        const twin = twinName(name, true, random);
        expect(twin).not.toBe(name);
        expect(twin.split(' ').slice(0, -1)).toEqual(start);
      }
    },
  );
});
