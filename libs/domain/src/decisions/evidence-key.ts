import { hashBytes, keyText, PART_END } from '../statements/payment-key.js';

/** The payee as a statement gives it, as far as a person is shown it. Empty where not stated; names and areas as match keys. */
export interface StatedPayee {
  /** Digits of the NIK; of a shortened one those that are certain. */
  readonly nik: string;
  readonly isNikShortened: boolean;
  readonly kk: string;
  readonly account: string;
  readonly card: string;
  readonly name: string;
  readonly kelurahan: string;
  readonly kecamatan: string;
}

/** A candidate with the levels of its NIK, account, KK, name and area beside the statement. */
export interface ShownCandidate {
  readonly nik: string;
  readonly levels: readonly string[];
}

/** Digits of a key that depend on the stated payee alone. */
const STATED_DIGITS = 8;

const END = String.fromCharCode(PART_END);

const encoder = new TextEncoder();

/**
 * The name of what a person sees when asked whose a payment is (docs/rules.md, 7): 16 hex digits, the first eight of the stated payee alone, the others of everything. The first
 * digit is a letter: a spreadsheet would take some keys for numbers.
 */
export function evidenceKeyOf(stated: StatedPayee, candidates: readonly ShownCandidate[]): string {
  const { nik, isNikShortened, kk, account, card, name, kelurahan, kecamatan } = stated;
  const shortened = isNikShortened ? 'shortened' : '';
  const payee = joined([nik, shortened, kk, account, card, name, kelurahan, kecamatan]);
  const shown = [...candidates]
    .sort((one, other) => (one.nik < other.nik ? -1 : 1))
    .map((candidate) => joined([candidate.nik, ...candidate.levels]));
  const { high } = hashText(payee);
  const { low } = hashText(payee + shown.join(''));
  return keyText(beginWithLetter(high), low);
}

/** The part of a key that depends on the stated payee alone. */
export function statedPart(key: string): string {
  return key.slice(0, STATED_DIGITS);
}

/** Parts as one text, with an end behind each. */
function joined(parts: readonly string[]): string {
  return parts.join(END) + END;
}

function hashText(text: string): { readonly high: number; readonly low: number } {
  const { high, low } = hashBytes(encoder.encode(text));
  return { high, low };
}

/** Brings the first of eight hex digits to a-f. */
function beginWithLetter(word: number): number {
  return ((10 + ((word >>> 28) % 6)) << 28) | (word & 0x0fff_ffff);
}
