import { cell, type DocumentPart, moneyCell, table } from '../pdf/document-parts.js';
import { rupiahText } from '../words/finding-text.js';
import { FINDING_NAMES } from '../words/words-of-codes.js';
import { letterhead, ofWhen, rule, signatures } from './letterhead.js';
import { personCell, sumOf } from './row-cells.js';
import { OUTCOME_TEXTS } from './last-visit-text.js';
import { type WorkFacts, type WorkRow } from './work-row.js';

const HEAD = [
  'No',
  'Nama dan NIK',
  'Alamat',
  'Program, penyalur',
  'Rupiah',
  'Masalah',
  'Hasil',
  'Tanggal',
  'Catatan',
];
const WIDTHS = [18, 120, 110, 62, 62, 105, 34, 48, '*'];
/** Points: room to write in by hand. */
const ROW_HEIGHT = 30;

/** The visit list, each kelurahan on pages of its own, by RW and RT. */
export function visitPaper(rows: readonly WorkRow[], facts: WorkFacts): DocumentPart[] {
  const byKelurahan = Map.groupBy(rows, ({ kecamatan, kelurahan }) => `${kecamatan}\n${kelurahan}`);
  return [...byKelurahan.values()].flatMap((ofOne, at) => kelurahanPart(ofOne, facts, at > 0));
}

function kelurahanPart(rows: readonly WorkRow[], facts: WorkFacts, isOnNewPage: boolean): DocumentPart[] {
  const { kelurahan, kecamatan } = rows[0]!;
  const amount = sumOf(rows);
  const place = `Kelurahan/Desa ${kelurahan || '(tidak disebut)'}, Kecamatan ${kecamatan || '(tidak disebut)'}`;
  return [
    { ...letterhead(facts), ...(isOnNewPage ? { pageBreak: 'before' } : {}) },
    rule(770),
    { text: 'DAFTAR KUNJUNGAN KELUARGA PENERIMA MANFAAT', style: 'title' },
    { text: place, alignment: 'center', bold: true },
    { text: ofWhen(facts), alignment: 'center' },
    { text: `${rows.length} keluarga, ${rupiahText(amount)}`, alignment: 'center', margin: [0, 0, 0, 6] },
    {
      text: `Isi kolom Hasil dengan angka: ${OUTCOME_TEXTS.join(' · ')}.`,
      fontSize: 8.5,
      margin: [0, 0, 0, 4],
    },
    withHeights(table(HEAD, WIDTHS, linesOf(rows))),
    signatures(['Petugas kunjungan (PSM/TKSK)', `Mengetahui, Lurah/Kepala Desa ${kelurahan}`]),
  ];
}

/** The households, below a line for each RT. */
function linesOf(rows: readonly WorkRow[]): DocumentPart[][] {
  let place = '';
  return rows.flatMap((row, at) => {
    const next = `RW ${row.rw || '(tidak disebut)'} · RT ${row.rt || '(tidak disebut)'}`;
    const lines = next === place ? [] : [placeLine(next)];
    place = next;
    return [...lines, lineOf(row, at + 1)];
  });
}

function placeLine(place: string): DocumentPart[] {
  const first = { text: place, bold: true, fillColor: '#f3f5f7', colSpan: HEAD.length };
  return [first, ...HEAD.slice(1).map(() => ({}))];
}

function lineOf(row: WorkRow, number: number): DocumentPart[] {
  return [
    cell(`${number}`),
    personCell(row),
    cell(row.address),
    cell(`${row.programmes.join(', ')}\n${row.channel}`),
    moneyCell(row.amount),
    cell(matterOf(row)),
    ...[0, 1, 2].map(() => cell('')),
  ];
}

/** What is wrong, and what came of the last visit. */
function matterOf({ kinds, lastVisit }: WorkRow): string {
  const matter = kinds.map((kind) => FINDING_NAMES[kind]).join('; ');
  return lastVisit === '' ? matter : `${matter}\nKunjungan terakhir: ${lastVisit}`;
}

/** Lines of households are high enough to write in. */
function withHeights(part: DocumentPart): DocumentPart {
  const { body } = part['table'] as { readonly body: readonly (readonly DocumentPart[])[] };
  const heights = body.map(([first]) => (/^\d+$/.test(String(first?.['text'])) ? ROW_HEIGHT : 'auto'));
  return { ...part, table: { ...(part['table'] as object), heights } };
}
