import { type DocumentPart } from '../pdf/document-parts.js';
import { dayText } from '../words/dates.js';
import { type WorkFacts } from './work-row.js';

/** Stands where somebody has yet to write something. */
export const BLANK = '……………………';

/** The head of a paper of Dinas Sosial. */
export function letterhead({ regionName }: WorkFacts): DocumentPart {
  return {
    stack: [
      { text: `PEMERINTAH ${regionName.toUpperCase()}`, fontSize: 11 },
      { text: 'DINAS SOSIAL', fontSize: 13, bold: true },
    ],
    alignment: 'center',
    margin: [0, 0, 0, 4],
  };
}

/** A line over the whole width, below the letterhead. */
export function rule(width: number): DocumentPart {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 1.5 }],
    margin: [0, 0, 0, 8],
  };
}

/** Of which months, and as of which day. */
export function ofWhen({ months, asOf }: WorkFacts): string {
  return `Periode ${months}, menurut keadaan tanggal ${dayText(asOf)}`;
}

/** Beside each other: who signs, in what capacity, with room to do so; nobody at an empty place. */
export function signatures(signers: readonly string[]): DocumentPart {
  return {
    columns: signers.map((signer) => ({
      stack:
        signer === ''
          ? []
          : [signer, { text: BLANK, margin: [0, 42, 0, 0] }, { text: 'NIP/No. HP: ………………', fontSize: 8 }],
      alignment: 'center',
    })),
    margin: [0, 14, 0, 0],
    unbreakable: true,
  };
}
