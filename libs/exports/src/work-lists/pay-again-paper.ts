import { amountInWords } from '../minutes/amount-in-words.js';
import { cell, type DocumentPart, moneyCell, table } from '../pdf/document-parts.js';
import { rupiahText } from '../words/finding-text.js';
import { letterhead, ofWhen, rule, signatures } from './letterhead.js';
import { matterCell, personCell, sumOf } from './row-cells.js';
import { type WorkFacts, type WorkRow } from './work-row.js';

const HEAD = [
  'No',
  'Nama dan NIK',
  'Alamat',
  'Program, penyalur',
  'Rupiah',
  'Sebab dan langkahnya',
  'Keputusan',
];
const WIDTHS = [22, 130, 150, 75, 68, '*', 75];

/** What is to be paid again, kelurahan by kelurahan, and what that comes to. */
export function payAgainPaper(rows: readonly WorkRow[], facts: WorkFacts): DocumentPart[] {
  const byKelurahan = Map.groupBy(
    rows,
    ({ kecamatan, kelurahan }) => `Kelurahan/Desa ${kelurahan}, Kecamatan ${kecamatan}`,
  );
  const amount = sumOf(rows);
  let number = 0;
  return [
    letterhead(facts),
    rule(770),
    { text: 'DAFTAR SALUR ULANG BANTUAN SOSIAL', style: 'title' },
    { text: ofWhen(facts), alignment: 'center', margin: [0, 0, 0, 6] },
    table(
      HEAD,
      WIDTHS,
      [...byKelurahan].flatMap(([place, ofOne]) => [
        placeLine(place, ofOne),
        ...ofOne.map((row) => lineOf(row, ++number)),
      ]),
    ),
    {
      text: `Seluruhnya ${rows.length} hak, ${rupiahText(amount)} (${amountInWords(amount)} rupiah).`,
      bold: true,
      margin: [0, 8, 0, 0],
    },
    signatures(['Petugas rekonsiliasi', 'Kepala Dinas Sosial']),
  ];
}

/** A kelurahan, and what its rows come to. */
function placeLine(place: string, rows: readonly WorkRow[]): DocumentPart[] {
  const look = { bold: true, fillColor: '#f3f5f7' };
  return [
    { ...look, text: `${place}: ${rows.length} hak`, colSpan: 4 },
    ...[0, 1, 2].map(() => ({})),
    { ...moneyCell(sumOf(rows)), ...look },
    { ...look, text: '', colSpan: 2 },
    {},
  ];
}

function lineOf(row: WorkRow, number: number): DocumentPart[] {
  const home = [row.address, row.rt && `RT ${row.rt}`, row.rw && `RW ${row.rw}`].filter(Boolean);
  return [
    cell(`${number}`),
    personCell(row),
    cell(home.join(', ')),
    cell(`${row.programmes.join(', ')}\n${row.channel}`),
    moneyCell(row.amount),
    matterCell(row),
    cell(''),
  ];
}
