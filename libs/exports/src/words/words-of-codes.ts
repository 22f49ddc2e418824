import { type EntitlementState, type FindingKind, type LinkKind, type Outcome, type Severity } from '#domain';
import findingWords from './finding-words.json' with { type: 'json' };
import stateWords from './state-words.json' with { type: 'json' };

/** A code of the rules in plain Indonesian. */
export interface WordsOfCode {
  readonly name: string;
  readonly meaning: string;
  /** What to do next. */
  readonly step: string;
}

/** States of an entitlement. */
export const STATE_WORDS: Readonly<Record<EntitlementState, WordsOfCode>> = stateWords;

/** Kinds of findings (domain, Discrepancy kinds). */
export const FINDING_WORDS: Readonly<Record<FindingKind, WordsOfCode>> = findingWords;

export const STATE_NAMES = namesOf(STATE_WORDS);

export const FINDING_NAMES = namesOf(FINDING_WORDS);

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  high: 'Tinggi',
  medium: 'Sedang',
  low: 'Rendah',
};

/** What a report says of a payment. */
export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  CREDITED: 'Masuk rekening',
  PAID: 'Dibayar tunai',
  FAILED: 'Gagal',
  PENDING: 'Belum diproses',
  RETURNED: 'Dikembalikan ke kas negara',
};

/** How a payment found its household. */
export const LINK_NAMES: Readonly<Record<LinkKind, string>> = {
  auto: 'Keluarganya ditemukan',
  review: 'Perlu keputusan petugas',
  none: 'Tidak ada di daftar',
  outside: 'Alamat di wilayah lain',
  superseded: 'Diganti laporan yang lebih baru',
};

/** What a file is. */
export const ROLE_NAMES: Readonly<Record<string, string>> = {
  roster: 'Daftar penerima',
  amendment: 'Perubahan daftar',
  bri: 'Laporan BRI',
  pos: 'Laporan Kantor Pos',
  exclusions: 'Daftar pengecualian',
};

function namesOf<Code extends string>(
  words: Readonly<Record<Code, WordsOfCode>>,
): Readonly<Record<Code, string>> {
  return Object.fromEntries(
    Object.entries<WordsOfCode>(words).map(([code, { name }]) => [code, name]),
  ) as Record<Code, string>;
}
