import { createHash } from 'node:crypto';
import { type FindingKind } from '#domain';
import { type Summary } from '../summary.js';
import { FINDING_WORDS } from '../words/words-of-codes.js';

/** Somebody who signs; a name that is not known yet is empty. */
export interface MinutesParty {
  readonly institution: string;
  readonly position: string;
  readonly name: string;
}

/** What is to be done about a difference, by whom and until when (ISO day); both may be empty. */
export interface FollowUp {
  readonly matter: string;
  readonly owner: string;
  readonly deadline: string;
}

/** What people write into the minutes; what is not known yet is empty. */
export interface MinutesTexts {
  readonly number: string;
  readonly place: string;
  /** ISO day. */
  readonly day: string;
  readonly parties: readonly MinutesParty[];
  readonly legalBasis: readonly string[];
  readonly followUps: readonly FollowUp[];
}

/** The minutes of a reconciliation: what people wrote, and the numbers of one revision of the book. */
export interface Minutes {
  readonly texts: MinutesTexts;
  readonly summary: Summary;
  /** Stands for what the annexes say: equal for an equal book. */
  readonly book: string;
  /** How often the book was computed: it counts up, too, where nothing changed by that. */
  readonly revision: number;
  /** As people call the region: `Kota Metro`. */
  readonly regionName: string;
}

const PARTIES: readonly MinutesParty[] = [
  { institution: 'Dinas Sosial', position: 'Petugas rekonsiliasi', name: '' },
  { institution: 'Bank Rakyat Indonesia', position: 'Pimpinan cabang', name: '' },
  { institution: 'Kantor Pos', position: 'Kepala kantor', name: '' },
  { institution: 'Dinas Sosial', position: 'Kepala dinas (mengetahui)', name: '' },
];

const LEGAL_BASIS = [
  'Peraturan Menteri Keuangan Nomor 254/PMK.05/2015 sebagaimana diubah dengan Nomor 228/PMK.05/2016',
  'Peraturan Menteri Sosial Nomor 5 Tahun 2021',
  'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi',
];

/** What the minutes begin with, before anybody has written something: a follow-up for each kind of difference that there is. */
export function firstTexts({ findings }: Summary): MinutesTexts {
  const kinds = Object.entries(findings).filter(([, { count }]) => count > 0) as [FindingKind, unknown][];
  const followUps = kinds.map(([kind]) => ({
    matter: `${FINDING_WORDS[kind].name}: ${FINDING_WORDS[kind].step}`,
    owner: '',
    deadline: '',
  }));
  return { number: '', place: '', day: '', parties: PARTIES, legalBasis: LEGAL_BASIS, followUps };
}

/** SHA-256 in hex of all that the minutes and their annexes say, in an order that does not depend on how it was written; the revision alone makes them no other ones. */
export function minutesHash({ texts, summary, book, regionName }: Minutes): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted({ texts, summary, book, regionName })))
    .digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return fields.map(([name, each]) => [name, sorted(each)]);
}
