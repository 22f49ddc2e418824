import { type DocumentPart } from '../pdf/document-parts.js';
import { FINDING_NAMES } from '../words/words-of-codes.js';
import { type WorkRow } from './work-row.js';

/** What rows come to, in rupiah. */
export function sumOf(rows: readonly WorkRow[]): number {
  return rows.reduce((sum, row) => sum + row.amount, 0);
}

/** Who it is: name and `NIK …0001` of a masked one. */
export function personCell({ name, nik }: WorkRow): DocumentPart {
  const shortNik = nik === '' ? '' : `NIK …${nik.slice(-4)}`;
  return {
    stack: [
      { text: name, bold: true },
      { text: shortNik, fontSize: 8 },
    ],
  };
}

/** What it is about, and what is known of that. */
export function matterCell({ kinds: [kind], texts }: WorkRow): DocumentPart {
  return { stack: [{ text: FINDING_NAMES[kind!], bold: true }, texts.join('; ')] };
}
