import { rupiahText } from '../words/finding-text.js';

/** A part of a document as pdfmake takes it. Texts stand in it as texts alone. */
export type DocumentPart = Readonly<Record<string, unknown>>;

export function heading(text: string): DocumentPart {
  return { text, style: 'heading' };
}

export function list(texts: readonly string[], kind: 'ol' | 'ul'): DocumentPart {
  return { [kind]: texts.map(cell), margin: [8, 4, 0, 4] };
}

export function cell(text: string): DocumentPart {
  return { text };
}

/** `1.234`, to the right. */
export function countCell(count: number): DocumentPart {
  return { text: rupiahText(count).replace('Rp', ''), alignment: 'right' };
}

export function moneyCell(amount: number): DocumentPart {
  return { text: rupiahText(amount), alignment: 'right' };
}

/** Where a sum of rupiah would mean nothing. */
export function noMoneyCell(): DocumentPart {
  return { text: '–', alignment: 'right' };
}

/** A table whose heading comes again on each page. */
export function table(
  head: readonly string[],
  widths: readonly (string | number)[],
  rows: readonly (readonly DocumentPart[])[],
): DocumentPart {
  const headCells = head.map((text) => ({ text, bold: true, fillColor: '#e8edf2' }));
  return {
    table: { headerRows: 1, dontBreakRows: true, widths, body: [headCells, ...rows] },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      hLineColor: () => '#8a97a3',
      vLineColor: () => '#8a97a3',
    },
    style: 'table',
  };
}
