import { VISIT_OUTCOMES, type VisitOutcome } from '#domain';
import { type LastVisit } from './work-row.js';

/** What came of a visit, as people write it: by the word or by its number on the paper. */
const OUTCOME_WORDS: Readonly<Record<VisitOutcome, string>> = {
  RECEIVED: 'sudah menerima',
  NOT_RECEIVED: 'belum menerima',
  NOT_AT_HOME: 'tidak di rumah',
  NOT_FOUND: 'alamat tidak ditemukan',
  MOVED: 'pindah',
  DECEASED: 'meninggal',
  REFUSED: 'menolak',
};

/** `1 sudah menerima` */
export const OUTCOME_TEXTS: readonly string[] = VISIT_OUTCOMES.map(
  (outcome, at) => `${at + 1} ${OUTCOME_WORDS[outcome]}`,
);

/** `31/03/2026 tidak di rumah (Sri)` */
export function lastVisitText({ day, outcome, volunteer }: LastVisit): string {
  const who = volunteer === '' ? '' : ` (${volunteer})`;
  return `${writtenDay(day)} ${OUTCOME_WORDS[outcome]}${who}`;
}

/** `2026-03-31` as people write it into the list: `31/03/2026`. */
export function writtenDay(day: string): string {
  return day.split('-').toReversed().join('/');
}
