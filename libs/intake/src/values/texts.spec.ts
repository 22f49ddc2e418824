import { maskLongNumbers, shownText, textOfPaper } from './masked-text.js';
import { utcMoment } from './moments.js';
import { tidyText } from './tidy-text.js';

describe('moments', () => {
  test.each([
    ['2026-04-30T10:15:00Z', '2026-04-30T10:15:00.000Z'],
    ['2026-04-30T10:15:00.5Z', '2026-04-30T10:15:00.500Z'],
    ['2026-04-30T10:15+07:00', '2026-04-30T03:15:00.000Z'],
    ['2026-04-30T23:30:00-0500', '2026-05-01T04:30:00.000Z'],
    ['2026-04-30T10:15:00', '2026-04-30T03:15:00.000Z'],
    ['2026-04-30', '2026-04-29T17:00:00.000Z'],
  ])('%s is %s', (text, moment) => {
    expect(utcMoment(text)).toBe(moment);
  });

  test.each(['2026-02-30', '2026-04-30T24:00Z', '2026-04-30T10:15+99:00', '30/04/2026', 'kemarin', ''])(
    '%j is none',
    (text) => {
      expect(utcMoment(text)).toBeUndefined();
    },
  );
});

test.each([
  ['1,872,010,101,067,001', '…7001'],
  ['18720101O1067001', '…7001'],
  ['1872/0101/0106/7001', '…7001'],
  ['1872_0101_0106_7001', '…7001'],
  ['NIK:1872.01-01 01067001.', 'NIK:…7001.'],
  ['1872\u200b0101\u202e0106\u00a07001', '…7001'],
  ['2026-01/2026-03', '2026-01/2026-03'],
  ['2026-03-02 25:00', '2026-03-02 25:00'],
  ['Rp1.950.000,00', 'Rp1.950.000,00'],
])('%s is shown as %s', (text, shown) => {
  expect(shownText(text)).toBe(shown);
});

test.each([
  ['460/0123/2026', '460/0123/2026'],
  ['Nomor 188.45/123/2026 tanggal 3 Mei 2026', 'Nomor 188.45/123/2026 tanggal 3 Mei 2026'],
  ['460/12/35.09.312/2026, 900/1.3.2/45/2026', '460/12/35.09.312/2026, 900/1.3.2/45/2026'],
  ['460/0123/2026 untuk NIK 1872010101067001', '460/0123/2026 untuk NIK …7001'],
  ['1872/0101/0106/2001', '…2001'],
  ['1872.0101.0106/2001', '…2001'],
  ['187201/010106/2001', '…2001'],
  ['18720101/01067001/2026', '…2026'],
  ['1872/0101/0106/7001/2026', '…2026'],
])('%s is written on a paper as %s', (text, written) => {
  expect(textOfPaper(text)).toBe(written);
});

test('signs that are not seen are no part of a text', () => {
  expect(tidyText('\u202eSITI\u202c \u200f AMI\u0007NAH\u2069\tX')).toBe('SITI AMINAH X');
});

test('masking takes no time over', () => {
  const hostile = `${'1 a '.repeat(7)}${' '.repeat(30_000)}`.repeat(30);
  expect(maskLongNumbers(hostile).length).toBeGreaterThan(0);
});

test('long numbers are masked to four digits', () => {
  expect(maskLongNumbers('NIK 1872011203900001 dan 1872 0112 0390 0002 beda')).toBe(
    'NIK …0001 dan …0002 beda',
  );
  expect(maskLongNumbers('31/02/2026 Rp600.000')).toBe('31/02/2026 Rp600.000');
});
