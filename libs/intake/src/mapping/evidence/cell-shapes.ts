import { ANY_MONTHS } from '../../../../domain/src/values/months.js';
import { channelCode, isGenericChannel, monthNumber, programmeCode, wordKey } from '../../profiles/words.js';
import { parseDay } from '../../values/days.js';
import { type Identifier, readIdentifier } from '../../values/identifiers.js';
import { utcMoment } from '../../values/moments.js';
import { parseMonths } from '../../values/months-text.js';
import { parseAmount } from '../../values/rupiah-text.js';
import { MAPPING_HINTS } from './mapping-hints.js';

/** What a cell may be, as bits: one cell may be several things. */
export const SHAPES = {
  /** 16 digits that begin with a province and hold a day as a NIK or KK does; also shortened by a spreadsheet. */
  NATIONAL: 1,
  /** Of those, with all digits. */
  WHOLE_NATIONAL: 2,
  /** Of those, one that no family card can be: a woman's day of birth, or a year before there were such cards. */
  BIRTH: 4,
  /** Any 16 digits. */
  SIXTEEN: 8,
  CARD: 16,
  /** As many digits as an account usually has. */
  ACCOUNT: 32,
  /** 9 to 20 digits, whatever they are. */
  LONG_NUMBER: 64,
  /** An amount that one household may get. */
  AMOUNT: 128,
  ZERO: 256,
  /** Readable as rupiah at all. */
  READABLE_AMOUNT: 512,
  DAY: 1024,
  /** Five digits that a spreadsheet might show for a day. */
  SERIAL_DAY: 2048,
  MONTHS: 4096,
  PROGRAMME: 8192,
  CHANNEL: 16384,
  /** Letters and the few signs of names; no address. */
  NAME: 32768,
  SEVERAL_WORDS: 65536,
  /** A code of letters and then digits. */
  CODE: 131072,
  LIST_CODE: 262144,
  PAYMENT_KEY: 524288,
  ROW_REFERENCE: 1048576,
  MOMENT: 2097152,
} as const;

const PROVINCES: ReadonlySet<number> = new Set(MAPPING_HINTS.provinces);
const ADDRESS_WORDS: ReadonlySet<string> = new Set(MAPPING_HINTS.addressWords);
const ACCOUNT_DIGITS: ReadonlySet<number> = new Set(MAPPING_HINTS.accountDigits);

/** The most digits of an amount with its cents, of a day with its time, and of a period from day to day. */
const AMOUNT_DIGITS = 15;
const DAY_DIGITS = 14;
const MONTHS_DIGITS = 16;

/** What a tidied text may be, as bits of SHAPES. Texts of up to 64 characters: longer ones should be cut before. */
export function shapesOf(text: string): number {
  const digits = countDigits(text);
  return digits === 0 ? wordShapes(text) : digitShapes(text, digits);
}

function digitShapes(text: string, digits: number): number {
  let shapes = 0;
  if (digits >= 9 || /^\d[\d.,]*E\+?\d+$/i.test(text)) shapes |= numberShapes(readIdentifier(text));
  if (digits <= AMOUNT_DIGITS && /^(?:RP|IDR)?[\d\s'"=.]/i.test(text))
    shapes |= amountShapes(parseAmount(text));
  if (digits >= 3 && digits <= DAY_DIGITS && parseDay(text) > 0)
    shapes |= /^\d{5}(?:[.,]\d+)?$/.test(text) ? SHAPES.SERIAL_DAY : SHAPES.DAY;
  else if (digits <= MONTHS_DIGITS && !/^\d{9}/.test(text) && mayBeMonths(text)) shapes |= SHAPES.MONTHS;
  if (/^[A-Z]{1,5}[-./]?\d{5,20}$/i.test(text)) shapes |= SHAPES.CODE;
  if (shapes & SHAPES.CODE && startsWithAny(text.toUpperCase(), MAPPING_HINTS.danomPrefixes))
    shapes |= SHAPES.LIST_CODE;
  if (/^(?=.*[a-f])[0-9a-f]{16}$/.test(text)) shapes |= SHAPES.PAYMENT_KEY;
  if (/^[^#]+#\d{1,7}$/.test(text)) shapes |= SHAPES.ROW_REFERENCE;
  if (/^\d{4}-/.test(text) && utcMoment(text) !== undefined) shapes |= SHAPES.MOMENT;
  return shapes;
}

function numberShapes(identifier: Identifier): number {
  if (identifier.form !== 'DIGITS' && identifier.form !== 'SHORTENED') return 0;
  const { digits } = identifier;
  const length = identifier.form === 'DIGITS' ? digits.length : identifier.length;
  let shapes = length >= 9 && length <= 20 ? SHAPES.LONG_NUMBER : 0;
  if (ACCOUNT_DIGITS.has(length)) shapes |= SHAPES.ACCOUNT;
  if (length !== 16) return shapes;
  shapes |= SHAPES.SIXTEEN;
  if (startsWithAny(digits, MAPPING_HINTS.cardPrefixes)) return shapes | SHAPES.CARD;
  return shapes | nationalShapes(digits);
}

/** A NIK is region (6), day of birth with 40 more for women (2), month (2), year (2), serial (4); a KK the same with the day of its issue. */
function nationalShapes(digits: string): number {
  if (digits.length < 2 || !PROVINCES.has(Number(digits.slice(0, 2)))) return 0;
  if (digits.length < 12) return SHAPES.NATIONAL;
  const day = Number(digits.slice(6, 8));
  const month = Number(digits.slice(8, 10));
  const year = Number(digits.slice(10, 12));
  if (month < 1 || month > 12 || day < 1 || day > 71 || (day > 31 && day < 41)) return 0;
  const birth = day > 40 || year > MAPPING_HINTS.lastYearOfFamilyCards ? SHAPES.BIRTH : 0;
  return SHAPES.NATIONAL | SHAPES.WHOLE_NATIONAL | birth;
}

function amountShapes(rupiah: number): number {
  if (rupiah < 0) return 0;
  if (rupiah === 0) return SHAPES.READABLE_AMOUNT | SHAPES.ZERO;
  const { leastAmount, mostAmount, amountStep } = MAPPING_HINTS;
  const usual = rupiah >= leastAmount && rupiah <= mostAmount && rupiah % amountStep === 0;
  return SHAPES.READABLE_AMOUNT | (usual ? SHAPES.AMOUNT : 0);
}

function wordShapes(text: string): number {
  let shapes = 0;
  const words = wordKey(text);
  if (programmeCode(words) !== undefined) shapes |= SHAPES.PROGRAMME;
  if (channelCode(words) !== undefined || isGenericChannel(words)) shapes |= SHAPES.CHANNEL;
  if (mayBeMonths(text)) return shapes | SHAPES.MONTHS;
  const first = words.split(' ', 1)[0]!;
  if (shapes !== 0 || words.length < 3 || ADDRESS_WORDS.has(first) || !/^[\p{L}\s.,'’`/-]+$/u.test(text))
    return shapes;
  return SHAPES.NAME | (words.includes(' ') ? SHAPES.SEVERAL_WORDS : 0);
}

/** Reading a period takes long: only texts that begin like one are tried. */
function mayBeMonths(text: string): boolean {
  const first = wordKey(text.slice(0, 16)).split(' ', 1)[0]!;
  const starts =
    /^(?:TAHAP|THP|TW\d|TW$|TRIWULAN|KUARTAL|Q\d|PERIODE|BULAN|\d{1,2}$|(?:19|20|21)\d{2}$|20\d{4}$)/.test(
      first,
    );
  return (starts || monthNumber(first) !== undefined) && parseMonths(text, ANY_MONTHS, undefined) > 0;
}

function startsWithAny(text: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => text.startsWith(prefix));
}

function countDigits(text: string): number {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits++;
  }
  return digits;
}
