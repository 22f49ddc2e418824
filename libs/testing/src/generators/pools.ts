import { type StatedPerson } from '../../../domain/src/book/book-input.js';
import { type Day, parseIsoDay } from '../../../domain/src/values/day.js';
import { type Months, parseIsoMonths } from '../../../domain/src/values/months.js';

/** Invented NIKs, close to each other: neighbours, a man's, a swap, two edits, the same birth date, and others. */
export const NIKS = [
  '1872014501800001',
  '1872014501800002',
  '1872026612750003',
  '1872022612750003',
  '1872014501800010',
  '1872014501800123',
  '1872026612750013',
  '3201026612750003',
  '1872054107900009',
  '1872014501809876',
] as const;

export const KKS = [
  '1872010101100001',
  '1872010101100002',
  '1872020202200002',
  '3201010101101234',
  '1872030303300003',
  '1872040404400004',
] as const;

export const ACCOUNTS = ['012345678901234', '012345678901235', '398765432101234', '0000123456'] as const;

export const CARDS = ['6013010000000001', '6013010000000002', '6013019999999999'] as const;

/** Invented names: some are one name in several spellings, cut off, swapped or shortened. */
export const NAMES = [
  'Siti Aminah',
  'Siti Nurhalizah Permatasari',
  'Sutrisno',
  'Muhammad Ali',
  'Hj. St. Aminah',
  'Siti Aminan',
  'Siti Nurhalizah Perma',
  'Perma',
  'Soetrisno',
  'Sutrisna',
  'Ali Muhamad',
  'Aminah',
  'Budi Santoso',
  'Siti Rohmawati',
  'Siti Minah',
  'Siti Amina',
  'Minah',
  'Siti Aminah Suparno',
  'Muhammad Alli',
  'S. Aminah',
] as const;

export const AREAS: readonly StatedPerson[] = [
  { kelurahan: 'Iringmulyo', kecamatan: 'Metro Timur' },
  { kelurahan: 'Hadimulyo', kecamatan: 'Metro Pusat' },
  { kelurahan: 'Kel. Iring Mulyo', kecamatan: 'METRO TIMUR' },
  { kelurahan: 'Iringmulyo', kecamatan: 'Metro Pusat' },
  { kelurahan: 'Iringmulyo' },
  { kecamatan: 'Metro Timur' },
  {},
];

/** An area of another region, for the directory of `generatedAreas`. */
export const ELSEWHERE: StatedPerson = { kelurahan: 'Cibinong', kecamatan: 'Cibinong' };

export const PROGRAMMES = ['BPNT', 'PKH'] as const;

export type Channel = 'BRI' | 'POS';

/** A day that is known to exist. */
export function someDay(text: string): Day {
  return parseIsoDay(text)!;
}

/** A range of months that is known to exist. */
export function someMonths(text: string): Months {
  return parseIsoMonths(text)!;
}

export const CYCLE = someMonths('2026-01/2026-03');
