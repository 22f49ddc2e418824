import fc from 'fast-check';
import { numberText, plainNumber } from './cell-number.js';

describe('a number in plain digits', () => {
  test.each([
    ['600000', '600000'],
    ['0', '0'],
    ['-0', '0'],
    ['6E5', '600000'],
    ['6.0E+5', '600000'],
    ['1.8720112039000001E15', '1872011203900000'],
    ['5E-324', '0'],
    ['1.872011203900001E15', '1872011203900001'],
    ['1872011203900001', '1872011203900001'],
    ['600000.0', '600000'],
    ['600000.00000000012', '600000'],
    ['0.30000000000000004', '0.3'],
    ['600.125', '600.125'],
    ['1.5E-3', '0.0015'],
    ['-12.50', '-12.5'],
    ['007', '007'],
    ['123456789012345678', '123456789012345678'],
    ['1E999', '1E999'],
    ['NaN', 'NaN'],
    ['', ''],
    ['1.2.3', '1.2.3'],
  ])('%s is %s', (written, plain) => {
    expect(plainNumber(written)).toBe(plain);
  });

  test('any way to write a whole number gives its digits', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 18n }),
        fc.integer({ min: 0, max: 18 }),
        (value, power) => {
          const digits = String(value);
          const at = digits.length - Math.min(power, digits.length - 1);
          const scientific = `${digits.slice(0, at)}.${digits.slice(at)}0E${digits.length - at}`;
          expect(plainNumber(digits)).toBe(digits);
          expect(plainNumber(scientific)).toBe(digits);
          expect(plainNumber(`${digits}.000`)).toBe(digits);
        },
      ),
    );
  });

  test('any number is as near to its plain digits as a spreadsheet shows it', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
        const plain = plainNumber(String(value));
        expect(plain).not.toMatch(/e/i);
        expect(Number(plain)).toBeCloseTo(Number(value.toPrecision(15)), 10);
      }),
    );
  });
});

describe('a number with a format', () => {
  test.each<[string, number, string]>([
    ['46083', 0, '2026-03-02'],
    ['46083.75', 0, '2026-03-02T18:00:00'],
    ['46083.999999999', 0, '2026-03-03'],
    ['44621', 1462, '2026-03-02'],
    ['60', 0, '1900-02-28'],
  ])('serial %s is a day', (serial, shift, text) => {
    expect(numberText(serial, 'DAY', shift)).toEqual({ text, isNumber: false });
  });

  test.each(['0', '-5', '2958466', '1872011203900001', 'x'])('%s is none', (serial) => {
    expect(numberText(serial, 'DAY', 0)).toEqual({ text: serial, isNumber: true });
  });

  test('leading zeros are those of the format', () => {
    expect(numberText('12301001234567', { digits: 15 }, 0)).toEqual({
      text: '012301001234567',
      isNumber: true,
    });
    expect(numberText('1234', { digits: 3 }, 0)).toEqual({ text: '1234', isNumber: true });
    expect(numberText('1.5', { digits: 3 }, 0)).toEqual({ text: '1.5', isNumber: true });
  });
});
