import { makePdf } from '../pdf/make-pdf.js';
import { momentText } from '../words/moments.js';
import { type Minutes, minutesHash } from './minutes.js';
import { minutesBody } from './minutes-document.js';

/** How far the minutes are, and when (ISO 8601) this was made of them. */
export interface MinutesState {
  readonly isFinal: boolean;
  readonly at: string;
  /** SHA-256 of the workbook with the annexes, once it is kept. */
  readonly annexes?: string;
}

const STYLES = {
  title: { fontSize: 13, bold: true, alignment: 'center' },
  heading: { fontSize: 11, bold: true, margin: [0, 10, 0, 4] },
  table: { fontSize: 8.5, margin: [0, 2, 0, 6] },
};

/** The minutes as a PDF (A4), with its typeface in it. A draft says so on every page; both say by what hash their content is known. */
export function minutesPdf(minutes: Minutes, { isFinal, at, annexes }: MinutesState): Promise<Uint8Array> {
  const hash = minutesHash(minutes);
  return makePdf({
    pageSize: 'A4',
    pageMargins: [50, 45, 50, 55],
    language: 'id-ID',
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.15 },
    styles: STYLES,
    info: { title: 'Berita Acara Rekonsiliasi', producer: 'Tersalur', creationDate: new Date(at) },
    ...(isFinal ? {} : { watermark: { text: 'DRAF', color: '#9aa5b1', opacity: 0.25, bold: true } }),
    content: minutesBody(minutes, annexes),
    footer: (page: number, pages: number) => ({
      margin: [50, 12, 50, 0],
      fontSize: 7,
      stack: [
        `SHA-256 isi: ${hash}`,
        `${isFinal ? 'Final' : 'Draf, belum berlaku'}, dibuat ${momentText(at)}. Halaman ${page} dari ${pages}.`,
      ],
    }),
  });
}
