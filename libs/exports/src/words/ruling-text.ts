import { type Ruling } from '#domain';
import { dayText } from './dates.js';

const JAKARTA = 7 * 60 * 60 * 1000;

/** Letters of a reason that are shown. */
const MOST_SHOWN = 200;

/** Who decided what, when and why, and whether that holds, in plain Indonesian. */
export function rulingText({ decision, standing }: Ruling): string {
  const { by, at, reason } = decision;
  const shown = reason.length > MOST_SHOWN ? `${reason.slice(0, MOST_SHOWN)}…` : reason;
  const word = `keputusan ${decision.decision} oleh ${by} pada ${momentText(at)}${shown === '' ? '' : ` (${shown})`}`;
  switch (standing) {
    case 'FOLLOWED':
      return decision.about === 'EVIDENCE' ? `${word}, diingat untuk bukti yang sama` : word;
    case 'CONTRADICTED':
      return `${word} bertentangan dengan laporan yang lebih baru: putuskan lagi`;
    case 'CHANGED':
      return `bukti berubah sejak ${word}: putuskan lagi`;
    case 'ASLEEP':
      return decision.about === 'EVIDENCE'
        ? `${word} memilih nomor ${decision.choice} yang tidak ada di antara calon: putuskan lagi`
        : `${word} menunjuk ${decision.rosterRef} yang tidak ada di daftar: putuskan lagi`;
  }
}

/** `2026-04-30T03:15:00.000Z` -> `30 April 2026 10.15`; without a time when that is midnight in Jakarta. */
function momentText(at: string): string {
  const iso = new Date(Date.parse(at) + JAKARTA).toISOString();
  const time = iso.slice(11, 16).replace(':', '.');
  return `${dayText(iso.slice(0, 10))}${time === '00.00' ? '' : ` ${time}`}`;
}
