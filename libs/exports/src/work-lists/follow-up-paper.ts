import { FINDING_KINDS, type FindingKind } from '#domain';
import { amountInWords } from '../minutes/amount-in-words.js';
import { cell, countCell, type DocumentPart, moneyCell, table } from '../pdf/document-parts.js';
import { rupiahText } from '../words/finding-text.js';
import { FINDING_NAMES, FINDING_WORDS } from '../words/words-of-codes.js';
import { BLANK, letterhead, ofWhen, rule, signatures } from './letterhead.js';
import { matterCell, personCell, sumOf } from './row-cells.js';
import { type WorkFacts, type WorkRow } from './work-row.js';

const HEAD = ['No', 'Nama dan NIK', 'Kelurahan', 'Program', 'Rupiah', 'Masalah dan yang diminta', 'Jawaban'];
const WIDTHS = [22, 135, 100, 50, 68, '*', 130];

/** For each bank branch or post office a covering letter, and the list that it speaks of. */
export function followUpPaper(rows: readonly WorkRow[], facts: WorkFacts): DocumentPart[] {
  const byOffice = Map.groupBy(rows, ({ channel, office }) => `${channel}\n${office}`);
  const offices = [...byOffice.entries()].sort(([one], [other]) => (one < other ? -1 : 1));
  return offices.flatMap(([, ofOne], at) => [...letter(ofOne, facts, at > 0), ...enclosure(ofOne, facts)]);
}

/** How an office is addressed. */
function addressee({ channel, office }: WorkRow): string {
  if (channel === 'POS') return `Kepala ${office || 'Kantor Pos'}`;
  return `Pimpinan ${channel} ${office || '(cabang belum diketahui)'}`;
}

function letter(rows: readonly WorkRow[], facts: WorkFacts, isOnNewPage: boolean): DocumentPart[] {
  const programmes = [...new Set(rows.flatMap((row) => row.programmes))].sort().join(' dan ');
  const amount = sumOf(rows);
  const total = `${rows.length} hal senilai ${rupiahText(amount)} (${amountInWords(amount)} rupiah)`;
  return [
    {
      ...letterhead(facts),
      ...(isOnNewPage ? { pageBreak: 'before', pageOrientation: 'portrait' } : {}),
    },
    rule(505),
    {
      columns: [
        {
          width: '*',
          table: {
            body: [
              ['Nomor', `: ${BLANK}`],
              ['Sifat', ': Penting'],
              ['Lampiran', ': 1 (satu) daftar'],
              ['Hal', ': Tindak lanjut penyaluran bantuan sosial'],
            ],
          },
          layout: 'noBorders',
        },
        { width: 'auto', text: `${BLANK}, ${BLANK}` },
      ],
      margin: [0, 6, 0, 14],
    },
    { text: ['Yth. ', { text: addressee(rows[0]!), bold: true }, '\ndi tempat'], margin: [0, 0, 0, 14] },
    {
      text: `Berdasarkan rekonsiliasi penyaluran ${programmes} ${ofWhen(facts).replace('Periode', 'periode')}, pada kantor Saudara terdapat ${total} yang perlu ditindaklanjuti, yaitu:`,
      alignment: 'justify',
      margin: [0, 0, 0, 8],
    },
    kindTable(rows),
    {
      text: `Rinciannya terlampir. Kami mohon jawaban pada kolom yang tersedia, paling lambat tanggal ${BLANK}. Nomor induk pada lampiran disamarkan; petugas kami membantu mencocokkannya.`,
      alignment: 'justify',
      margin: [0, 8, 0, 8],
    },
    { text: 'Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.' },
    signatures(['', 'Kepala Dinas Sosial']),
  ];
}

function kindTable(rows: readonly WorkRow[]): DocumentPart {
  const sums = new Map<FindingKind, { count: number; amount: number }>();
  for (const { kinds, amount } of rows) {
    const sum = sums.get(kinds[0]!) ?? { count: 0, amount: 0 };
    sums.set(kinds[0]!, { count: sum.count + 1, amount: sum.amount + amount });
  }
  return table(
    ['Masalah', 'Jumlah', 'Rupiah', 'Yang kami minta'],
    [130, 45, 85, '*'],
    FINDING_KINDS.filter((kind) => sums.has(kind)).map((kind) => [
      cell(FINDING_NAMES[kind]),
      countCell(sums.get(kind)!.count),
      moneyCell(sums.get(kind)!.amount),
      cell(FINDING_WORDS[kind].step),
    ]),
  );
}

function enclosure(rows: readonly WorkRow[], facts: WorkFacts): DocumentPart[] {
  return [
    {
      text: 'DAFTAR TINDAK LANJUT PENYALURAN',
      style: 'title',
      pageBreak: 'before',
      pageOrientation: 'landscape',
    },
    { text: addressee(rows[0]!), alignment: 'center', bold: true },
    { text: ofWhen(facts), alignment: 'center', margin: [0, 0, 0, 6] },
    table(
      HEAD,
      WIDTHS,
      rows.map((row, at) => [
        cell(`${at + 1}`),
        personCell(row),
        cell(`${row.kelurahan}\n${row.kecamatan}`),
        cell(row.programmes.join(', ')),
        moneyCell(row.amount),
        matterCell(row),
        cell(''),
      ]),
    ),
    signatures(['Petugas rekonsiliasi Dinas Sosial', `Yang menjawab, ${addressee(rows[0]!)}`]),
  ];
}
