import fc from 'fast-check';
import { NumberIndex } from '../../columns/number-index.js';
import { digitEdits } from '../../values/national-id.js';
import { compareDamagedNik, compareFullNik, shortenedStarts } from './national-id-comparison.js';
import { HalfFilter, NearNationalIds } from '../candidates/near-national-ids.js';

const nik = fc
  .array(fc.integer({ min: 0, max: 2 }), { minLength: 16, maxLength: 16 })
  .map((digits) => digits.join(''));

/** A number and others near it: a digit put in another place, taken out or put in. */
const nearNiks = fc.tuple(nik, fc.nat(15), fc.nat(15), fc.nat(9)).map(([digits, from, to, digit]) => {
  const list = [...digits];
  [list[from], list[to]] = [list[to]!, list[from]!];
  list[from] = from === to ? String(digit) : list[from];
  return [digits, list.join('')] as const;
});

function nearTo(numbers: NumberIndex, ids: Iterable<number>): NearNationalIds {
  const near = new NearNationalIds(numbers);
  for (const id of ids) near.add(id);
  near.settle();
  return near;
}

describe('halves of numbers', () => {
  it('seem to be there where they are, and seldom where they are not, however few bits are left', () => {
    const half = fc.nat(99_999_999);
    let wrong = 0;
    let asked = 0;
    fc.assert(
      fc.property(fc.uniqueArray(half, { maxLength: 50 }), fc.array(half), (halves, others) => {
        const filter = new HalfFilter(100_000);
        for (const one of halves) filter.add(one);
        filter.settle();
        expect(halves.every((one) => filter.mayHave(one))).toBe(true);
        const absent = others.filter((other) => !halves.includes(other));
        asked += absent.length;
        wrong += absent.filter((other) => filter.mayHave(other)).length;
      }),
    );
    expect(wrong).toBeLessThan(asked / 20);
  });
});

describe('neighbours of a NIK in an index', () => {
  it('are exactly the numbers one edit away', () => {
    fc.assert(
      fc.property(fc.array(nearNiks, { minLength: 1, maxLength: 30 }), (pairs) => {
        const numbers = new NumberIndex();
        const all = [...new Set(pairs.flat())];
        const ids = new Map(all.map((digits) => [digits, numbers.internDigits(digits)]));
        const near = nearTo(numbers, ids.values());
        for (const digits of all) {
          const expected = all
            .filter((other) => digitEdits(digits, other) === 1)
            .map((other) => ids.get(other)!);
          expect([...near.neighboursOf(ids.get(digits)!)].sort()).toEqual(expected.sort());
        }
      }),
    );
  });

  it('of a number with a digit missing or one too many are the whole numbers one edit away', () => {
    fc.assert(
      fc.property(
        fc.array(nik, { minLength: 1, maxLength: 20 }),
        fc.nat(15),
        fc.nat(9),
        (all, place, digit) => {
          const numbers = new NumberIndex();
          const ids = new Map(all.map((digits) => [digits, numbers.internDigits(digits)]));
          const near = nearTo(numbers, ids.values());
          const stem = all[0]!;
          for (const odd of [
            stem.slice(0, place) + stem.slice(place + 1),
            stem.slice(0, place) + String(digit) + stem.slice(place),
          ]) {
            const expected = [...ids].filter(([other]) => digitEdits(odd, other) === 1).map(([, id]) => id);
            expect([...near.neighboursOfDigits(odd)].sort()).toEqual(expected.sort());
          }
        },
      ),
    );
  });
});

describe('a NIK that a spreadsheet shortened', () => {
  it.each([
    ['cut, as Excel does', '187203620842873', 'kept15'],
    ['rounded, as LibreOffice does', '187203620842874', 'kept15'],
    ['one more', '187203620842875', 'differs'],
    ['rounded the wrong way', '187203620842872', 'differs'],
    ['12 digits', '187203620842', 'kept12'],
    ['12 digits, rounded', '187203620843', 'differs'],
  ])('%s', (_, digits, level) => {
    expect(compareDamagedNik({ digits, shortened: true }, '1872036208428737')).toBe(level);
  });

  it.each([
    ['1872036208428734', '187203620842874', 'differs'],
    ['1872036208428735', '187203620842874', 'kept15'],
    ['1872036208429999', '187203620843000', 'kept15'],
  ])('%s to %s', (listed, digits, level) => {
    expect(compareDamagedNik({ digits, shortened: true }, listed)).toBe(level);
  });

  it('is looked for where either may stand', () => {
    fc.assert(
      fc.property(nik, (digits) => {
        fc.pre(!digits.startsWith('0'));
        for (const kept of [digits.slice(0, 15), String((BigInt(digits) + 5n) / 10n)])
          expect(shortenedStarts(kept).some((start) => digits.startsWith(start))).toBe(true);
      }),
    );
  });
});

describe('a NIK one edit away', () => {
  it.each([
    ['twins: the next serial', '1872014101700002', '1872014101700001', 'oneEdit'],
    ['a year later, on an unknown day', '1872014101710001', '1872014101700001', 'oneEdit'],
    ['a year later, on the last day', '1872013112710001', '1872013112700001', 'oneEdit'],
    ['a year later, on a known day', '1872014201710001', '1872014201700001', 'mistyped'],
    ['digits of the year exchanged, of an unknown day', '1872014101070001', '1872014101700001', 'oneEdit'],
    ['the tens of the serial, of an unknown day', '1872014101700011', '1872014101700001', 'oneEdit'],
    ['the tens of the serial, of a known day', '1872014201700011', '1872014201700001', 'mistyped'],
    ['the next serial of a known day', '1872014201700002', '1872014201700001', 'oneEdit'],
    ['twins of both sexes', '1872010101700001', '1872014101700001', 'oneEdit'],
    ['the two unknown days', '1872014107700001', '1872014101700001', 'oneEdit'],
    ['the two unknown days of a man', '1872010107700001', '1872010101700001', 'oneEdit'],
    ['another day', '1872014201700001', '1872014101700001', 'mistyped'],
    ['ten days later', '1872015101700001', '1872014101700001', 'mistyped'],
    ['another month', '1872014102700001', '1872014101700001', 'mistyped'],
    ['another unknown day on one side only', '1872014207700001', '1872014201700001', 'mistyped'],
    ['another kecamatan', '1872024101700001', '1872014101700001', 'mistyped'],
    ['digits of the kecamatan exchanged', '1872104101700001', '1872014101700001', 'mistyped'],
    ['no serial is 0000', '1872014101700000', '1872014101700003', 'kept15'],
    ['0000 and another start', '1872014101700000', '1872014101710000', 'oneEdit'],
    ['the serial 0010', '1872014101700010', '1872014101700011', 'oneEdit'],
  ])('%s', (_, stated, listed, level) => expect(compareFullNik(stated, listed)).toBe(level));

  it.each([
    ['the last digit missing', '187201410170000', 'kept15'],
    ['another one missing', '187201410700001', 'mistyped'],
    ['one too many', '18720141017000011', 'mistyped'],
    ['two missing', '18720141017000', 'twoEdits'],
  ])('%s', (_, digits, level) =>
    expect(compareDamagedNik({ digits, shortened: false }, '1872014101700001')).toBe(level),
  );
});
