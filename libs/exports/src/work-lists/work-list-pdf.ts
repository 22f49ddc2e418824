import { makePdf } from '../pdf/make-pdf.js';
import { type DocumentPart } from '../pdf/document-parts.js';
import { momentText } from '../words/moments.js';
import { followUpPaper } from './follow-up-paper.js';
import { payAgainPaper } from './pay-again-paper.js';
import { visitPaper } from './visit-paper.js';
import { type WorkFacts, type WorkListName, type WorkRow } from './work-row.js';
import { WORK_TABLES } from './work-tables.js';

const PAPERS: Readonly<
  Record<WorkListName, (rows: readonly WorkRow[], facts: WorkFacts) => readonly DocumentPart[]>
> = { visits: visitPaper, 'follow-ups': followUpPaper, 'pay-again': payAgainPaper };

const STYLES = {
  title: { fontSize: 12, bold: true, alignment: 'center', margin: [0, 0, 0, 2] },
  table: { fontSize: 9, margin: [0, 2, 0, 6] },
};

/** A list as a PDF (A4) in the layout of the office; letters stand upright. There is at least one row. */
export function workListPdf(
  list: WorkListName,
  rows: readonly WorkRow[],
  facts: WorkFacts,
): Promise<Uint8Array> {
  return makePdf({
    pageSize: 'A4',
    pageOrientation: list === 'follow-ups' ? 'portrait' : 'landscape',
    pageMargins: list === 'follow-ups' ? [45, 36, 45, 44] : [36, 30, 36, 44],
    language: 'id-ID',
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.1 },
    styles: STYLES,
    info: { title: WORK_TABLES[list].title, producer: 'Tersalur', creationDate: new Date(facts.at) },
    content: PAPERS[list](rows, facts),
    footer: (page: number, pages: number) => ({
      margin: [40, 12, 40, 0],
      fontSize: 7.5,
      text: `Rahasia: berisi data pribadi (UU 27/2022). Perhitungan ke-${facts.revision}, dibuat ${momentText(facts.at)}. Halaman ${page} dari ${pages}.`,
    }),
  });
}
