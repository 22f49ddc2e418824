import { formatDay, type Day } from '../../../domain/src/values/day.js';
import { formatMonths, type Month, parseIsoMonths } from '../../../domain/src/values/months.js';
import { IMPOSSIBLE_DAY, NO_DAY, parseDay, readIsoDay } from './days.js';
import { readIdentifier } from './identifiers.js';
import {
  type BareNumber,
  firstOfPacked,
  lastOfPacked,
  NO_MONTHS,
  parseMonths,
  UNREADABLE_MONTHS,
} from './months-text.js';
import {
  EMPTY_AMOUNT,
  FRACTION_AMOUNT,
  NEGATIVE_AMOUNT,
  readAmount,
  TOO_LARGE_AMOUNT,
  UNREADABLE_AMOUNT,
} from './rupiah-text.js';

const encoder = new TextEncoder();

describe('rupiah', () => {
  test.each([
    ['600000', 600_000],
    ['600.000', 600_000],
    ['600.000,00', 600_000],
    ['Rp600.000,-', 600_000],
    ['Rp 600.000,00', 600_000],
    ['Rp. 600.000', 600_000],
    ['rp600000', 600_000],
    ['IDR 600,000.00', 600_000],
    ['600,000', 600_000],
    ['600000.00', 600_000],
    ['600000,0', 600_000],
    ['1,950,000.00', 1_950_000],
    ['1.950.000,00', 1_950_000],
    ['1 950 000', 1_950_000],
    ['Rp\u00a0600.000', 600_000],
    ['Rp600.000.-', 600_000],
    [' 600000 ', 600_000],
    ["'600000", 600_000],
    ['0', 0],
    ['0,00', 0],
    ['0600000', 600_000],
    ['9999999999999', 9_999_999_999_999],
    ['', EMPTY_AMOUNT],
    ['  ', EMPTY_AMOUNT],
    ['-', EMPTY_AMOUNT],
    ['Rp -', EMPTY_AMOUNT],
    ['Rp', EMPTY_AMOUNT],
    ['600.000,50', FRACTION_AMOUNT],
    ['600000.5', FRACTION_AMOUNT],
    ['0,5', FRACTION_AMOUNT],
    ['-600000', NEGATIVE_AMOUNT],
    ['Rp -600.000', NEGATIVE_AMOUNT],
    ['-Rp600.000', NEGATIVE_AMOUNT],
    ['(600.000)', NEGATIVE_AMOUNT],
    ['600000-', NEGATIVE_AMOUNT],
    ['10000000000000', TOO_LARGE_AMOUNT],
    ['10.000.000.000.000', TOO_LARGE_AMOUNT],
    ['600 ribu', UNREADABLE_AMOUNT],
    ['6E+05', UNREADABLE_AMOUNT],
    ['1000.000', UNREADABLE_AMOUNT],
    ['1.950,000', UNREADABLE_AMOUNT],
    ['1.95.000', UNREADABLE_AMOUNT],
    ['600.', UNREADABLE_AMOUNT],
    ['.600', UNREADABLE_AMOUNT],
    ['600..000', UNREADABLE_AMOUNT],
    ['600.0000', UNREADABLE_AMOUNT],
    ['600,0000', UNREADABLE_AMOUNT],
    ['600.000,000', UNREADABLE_AMOUNT],
    ['600000.0000000001', UNREADABLE_AMOUNT],
    ['60 00', UNREADABLE_AMOUNT],
    ['abc', UNREADABLE_AMOUNT],
  ])('%j is %d', (text, amount) => {
    const bytes = encoder.encode(`x${text}x`);
    expect(readAmount(bytes, 1, bytes.length - 1)).toBe(amount);
  });
});

describe('days', () => {
  test.each([
    ['2026-03-02', '2026-03-02'],
    ['2026/03/02', '2026-03-02'],
    ['02/03/2026', '2026-03-02'],
    ['2-3-2026', '2026-03-02'],
    ['02.03.2026', '2026-03-02'],
    ['2/3/26', '2026-03-02'],
    ['2-Mar-26', '2026-03-02'],
    ['2-Mar-2026', '2026-03-02'],
    ['2 Maret 2026', '2026-03-02'],
    ['Senin, 2 Maret 2026', '2026-03-02'],
    ['02 Agt 2026', '2026-08-02'],
    ['02 Agustus 2026', '2026-08-02'],
    ['1 Mei 2026', '2026-05-01'],
    ['31 Des. 2025', '2025-12-31'],
    ['5 Pebruari 2026', '2026-02-05'],
    ['10 Nopember 2026', '2026-11-10'],
    ['46083', '2026-03-02'],
    ['46083.604', '2026-03-02'],
    ['20260302', '2026-03-02'],
    ['2026-03-02 14:33', '2026-03-02'],
    ['2026-03-02T14:33:12', '2026-03-02'],
    ['02/03/2026 14:33:12', '2026-03-02'],
    ['02/03/2026 14.33', '2026-03-02'],
    ['2026-03-01T16:59:59Z', '2026-03-01'],
    ['2026-03-01T17:00:00Z', '2026-03-02'],
    ['2026-03-02T00:30:00+09:00', '2026-03-01'],
    ['2026-03-02T23:30:00.000-0500', '2026-03-03'],
    ['2026-03-02 23:59 WIB', '2026-03-02'],
    ['2026-03-02 00:30 WITA', '2026-03-01'],
    ['29/02/2028', '2028-02-29'],
  ])('%s is %s', (text, day) => {
    expect(formatDay(parseDay(text) as Day)).toBe(day);
  });

  test.each(['', '-', '  ', '0000-00-00', '00/00/0000', 'NULL'])('%j states no day', (text) => {
    expect(parseDay(text)).toBe(NO_DAY);
  });

  test.each([
    '31/02/2026',
    '29/02/2026',
    '02/13/2026',
    '2026-13-01',
    '32-1-2026',
    '1234',
    '12345',
    '99999',
    '2 Foo 2026',
    'besok',
    '2026-03-02 25:00',
    '01/01/1900',
    '2026\n03',
  ])('%s is no day', (text) => {
    expect(parseDay(text)).toBe(IMPOSSIBLE_DAY);
  });

  test('the fast way agrees with the thorough one on every day of 230 years', () => {
    const wrong: string[] = [];
    for (let day = 365; day < 84_000; day++) {
      const text = formatDay(day as Day);
      if ((readIsoDay(encoder.encode(text), 0, 10) ?? parseDay(text)) !== day) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });
});

describe('months', () => {
  const read = (text: string, cycle = '2026-01/2026-03', bare?: BareNumber) => {
    const packed = parseMonths(text, parseIsoMonths(cycle)!, bare);
    return packed <= 0
      ? packed
      : formatMonths({ first: firstOfPacked(packed) as Month, last: lastOfPacked(packed) as Month });
  };

  test.each([
    ['2026-01/2026-03', '2026-01/2026-03'],
    ['2026-01', '2026-01'],
    ['202601', '2026-01'],
    ['202601-202603', '2026-01/2026-03'],
    ['01/2026', '2026-01'],
    ['01-2026', '2026-01'],
    ['TAHAP 1 2026', '2026-01/2026-03'],
    ['TAHAP I TAHUN 2026', '2026-01/2026-03'],
    ['Tahap IV 2025', '2025-10/2025-12'],
    ['TAHAP II', '2026-04/2026-06'],
    ['tahap 1', '2026-01/2026-03'],
    ['TAHAP 1/2026', '2026-01/2026-03'],
    ['TW1 2026', '2026-01/2026-03'],
    ['TW I 2026', '2026-01/2026-03'],
    ['TRIWULAN 2 TAHUN 2026', '2026-04/2026-06'],
    ['JAN-MAR 2026', '2026-01/2026-03'],
    ['JAN - MAR 2026', '2026-01/2026-03'],
    ['Januari s.d. Maret 2026', '2026-01/2026-03'],
    ['Januari s/d Maret 2026', '2026-01/2026-03'],
    ['Januari sd Maret 2026', '2026-01/2026-03'],
    ['Januari sampai dengan Maret 2026', '2026-01/2026-03'],
    ['Januari, Februari, Maret 2026', '2026-01/2026-03'],
    ['Januari dan Februari 2026', '2026-01/2026-02'],
    ['Januari–Maret 2026', '2026-01/2026-03'],
    ['Des 2025 - Jan 2026', '2025-12/2026-01'],
    ['Januari 2026', '2026-01'],
    ['Periode Januari 2026', '2026-01'],
    ['BULAN JANUARI TAHUN 2026', '2026-01'],
    ['Jan-26', '2026-01'],
    ['Januari', '2026-01'],
    ['JAN-MAR', '2026-01/2026-03'],
    ['Jan 2026 - Mar', '2026-01/2026-03'],
    ['2026-01-01', '2026-01'],
    ['01/01/2026 s.d. 31/03/2026', '2026-01/2026-03'],
    ['1 Januari 2026 - 31 Maret 2026', '2026-01/2026-03'],
  ])('%s is %s', (text, months) => {
    expect(read(text)).toBe(months);
  });

  test('a month without year takes the year of the cycle that touches it', () => {
    expect(read('Januari', '2025-11/2026-01')).toBe('2026-01');
    expect(read('Desember', '2025-11/2026-01')).toBe('2025-12');
    expect(read('TAHAP 1', '2025-11/2026-01')).toBe('2026-01/2026-03');
  });

  test.each(['1', 'I', '1 2026', '1/2026'])('%s is a stage in a column TAHAP only', (text) => {
    expect(read(text, undefined, 'stage')).toBe('2026-01/2026-03');
    expect(read(text)).toBe(UNREADABLE_MONTHS);
  });

  test('a bare number is a month in a column BULAN', () => {
    expect(read('2', undefined, 'month')).toBe('2026-02');
    expect(read('13', undefined, 'month')).toBe(UNREADABLE_MONTHS);
  });

  test.each(['', '-', ' '])('%j states no months', (text) => expect(read(text)).toBe(NO_MONTHS));

  test.each([
    '2026',
    'TAHAP 5 2026',
    'TAHAP',
    '2026-13',
    '2026-03/2026-01',
    'MAR-JAN 2026',
    'Januari, Maret, April 2026',
    'lebaran',
  ])('%s is no period', (text) => expect(read(text)).toBe(UNREADABLE_MONTHS));
});

describe('identifiers', () => {
  test.each([
    ['1872011203900001', '1872011203900001'],
    ["'1872011203900001", '1872011203900001'],
    ['="1872011203900001"', '1872011203900001'],
    ['1872 0112 0390 0001', '1872011203900001'],
    ['18.72.01.120390.0001', '1872011203900001'],
    ['1872-0112-0390-0001', '1872011203900001'],
    ['\u00a01872011203900001\u00a0', '1872011203900001'],
    ['0012301001234567', '0012301001234567'],
    ['123', '123'],
  ])('%s keeps its digits', (text, digits) => {
    expect(readIdentifier(text)).toEqual({ form: 'DIGITS', digits });
  });

  test.each([
    ['1.87201E+15', '18720'],
    ['1,87201E+15', '18720'],
    ['1.87201e15', '18720'],
    ['1.8720112E+15', '1872011'],
    ['1.8E+15', '1'],
    ['1.87201120390001E+15', '187201120390001'],
    ['1.872011203900012E+15', '187201120390001'],
  ])('%s keeps %s', (text, digits) => {
    expect(readIdentifier(text)).toEqual({ form: 'SHORTENED', digits, length: 16 });
  });

  test('a numeric cell keeps fifteen digits', () => {
    expect(readIdentifier('1872011203900000', true)).toEqual({
      form: 'SHORTENED',
      digits: '187201120390000',
      length: 16,
    });
    expect(readIdentifier('012301001234567', true)).toEqual({ form: 'DIGITS', digits: '012301001234567' });
  });

  test.each(['', '-', '  ', 'NULL', 'N/A', 'tidak ada'])('%j is empty', (text) => {
    expect(readIdentifier(text)).toEqual({ form: 'EMPTY' });
  });

  test.each(['18720112O3900001', 'dalam proses', '1872011203900001/02', '1'.repeat(40)])(
    '%s is no number',
    (text) => {
      expect(readIdentifier(text)).toEqual({ form: 'LETTERS' });
    },
  );

  test('zeros stand for nothing', () =>
    expect(readIdentifier('0000000000000000')).toEqual({ form: 'ZEROS' }));
});
