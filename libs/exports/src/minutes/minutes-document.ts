import { ENTITLEMENT_STATES, FINDING_KINDS, MONEY_KINDS, parseIsoMonths } from '#domain';
import { type Summary } from '../summary.js';
import { dayText, monthsText } from '../words/dates.js';
import { rupiahText } from '../words/finding-text.js';
import { FINDING_NAMES, ROLE_NAMES, STATE_NAMES } from '../words/words-of-codes.js';
import { amountInWords } from './amount-in-words.js';
import {
  cell,
  countCell,
  type DocumentPart,
  heading,
  list,
  moneyCell,
  noMoneyCell,
  table,
} from '../pdf/document-parts.js';
import { ANNEX_FILE, annexesOf } from './minutes-annexes.js';
import { type Minutes, type MinutesParty, type MinutesTexts } from './minutes.js';

/** Stands where somebody has yet to write something. */
const BLANK = '……………………';

/** The body of the minutes, part by part, in Indonesian. Holds no number of a person. `annexes`: SHA-256 of the workbook with the annexes, once it is kept. */
export function minutesBody(minutes: Minutes, annexes?: string): DocumentPart[] {
  const { texts, summary } = minutes;
  return [
    { text: 'BERITA ACARA REKONSILIASI\nPENYALURAN BANTUAN SOSIAL', style: 'title' },
    { text: `Nomor: ${texts.number || BLANK}`, alignment: 'center', margin: [0, 2, 0, 12] },
    opening(minutes),
    list(texts.parties.map(partyText), 'ol'),
    heading('Dasar'),
    list(texts.legalBasis, 'ol'),
    heading('1. Berkas sumber'),
    sources(summary),
    heading('2. Hasil penyaluran'),
    states(summary),
    programmes(summary),
    { text: `Jumlah hak ${inWords(summary.entitlements.amount)}`, margin: [0, 4, 0, 0] },
    { text: `Jumlah yang tersalur ${inWords(delivered(summary))}` },
    heading('3. Selisih dan tindak lanjut'),
    findings(summary),
    followUps(texts),
    heading('4. Lampiran'),
    ...annexParts(summary, annexes),
    {
      text: 'Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.',
      margin: [0, 12, 0, 12],
    },
    signatures(texts.parties),
  ];
}

function opening({ texts: { place, day }, summary, revision, regionName }: Minutes): DocumentPart {
  const months = monthsText(parseIsoMonths(summary.cycle)!);
  const programmeNames = Object.keys(summary.byProgramme).join(' dan ') || 'bantuan sosial';
  return {
    text: `Pada tanggal ${day === '' ? BLANK : dayText(day)}, bertempat di ${place || BLANK}, telah dilakukan rekonsiliasi penyaluran ${programmeNames} periode ${months} di ${regionName} (kode wilayah ${summary.region}), menurut keadaan tanggal ${dayText(summary.asOf)} (perhitungan ke-${revision}), oleh:`,
  };
}

function partyText({ name, position, institution }: MinutesParty): string {
  return `${name || BLANK}, ${position || BLANK}, ${institution}`;
}

function sources({ files }: Summary): DocumentPart {
  return table(
    ['Berkas', 'Jenis', 'Baris', 'Diterima', 'Ditolak', 'SHA-256'],
    ['*', 70, 'auto', 'auto', 'auto', 165],
    files.map(({ name, role, rows, accepted, rejected, sha256 }) => [
      cell(name),
      cell(ROLE_NAMES[role] ?? role),
      countCell(rows),
      countCell(accepted),
      countCell(rejected),
      // In two lines of one length.
      { text: `${sha256.slice(0, 32)}\n${sha256.slice(32)}`, fontSize: 7 },
    ]),
  );
}

function states({ entitlements, states: byState }: Summary): DocumentPart {
  const there = ENTITLEMENT_STATES.filter((state) => byState[state].count > 0);
  return table(
    ['Keadaan', 'Hak', 'Rupiah'],
    ['*', 70, 110],
    [
      ...there.map((state) => [
        cell(STATE_NAMES[state]),
        countCell(byState[state].count),
        moneyCell(byState[state].amount),
      ]),
      [
        { text: 'Seluruh hak', bold: true },
        { ...countCell(entitlements.count), bold: true },
        { ...moneyCell(entitlements.amount), bold: true },
      ],
    ],
  );
}

function programmes({ byProgramme }: Summary): DocumentPart {
  return table(
    ['Program', 'Hak', 'Tersalur', 'Dicairkan'],
    ['*', 110, 110, 110],
    Object.entries(byProgramme).map(([code, sums]) => [
      cell(code),
      moneyCell(sums.entitled),
      moneyCell(sums.delivered),
      moneyCell(sums.withdrawn),
    ]),
  );
}

function findings({ findings: found }: Summary): DocumentPart {
  const there = FINDING_KINDS.filter((kind) => found[kind].count > 0);
  if (there.length === 0) return { text: 'Tidak ada selisih.' };
  return table(
    ['Selisih', 'Jumlah', 'Rupiah'],
    ['*', 70, 110],
    there.map((kind) => [
      cell(FINDING_NAMES[kind]),
      countCell(found[kind].count),
      MONEY_KINDS.has(kind) ? moneyCell(found[kind].difference) : noMoneyCell(),
    ]),
  );
}

function followUps({ followUps: agreed }: MinutesTexts): DocumentPart {
  if (agreed.length === 0) return { text: '' };
  return table(
    ['Tindak lanjut', 'Penanggung jawab', 'Batas waktu'],
    ['*', 110, 85],
    agreed.map(({ matter, owner, deadline }) => [
      cell(matter),
      cell(owner || BLANK),
      cell(deadline === '' ? BLANK : dayText(deadline)),
    ]),
  );
}

function annexParts(summary: Summary, annexes: string | undefined): DocumentPart[] {
  const named = annexesOf(summary).map(({ title, rows }) => `${title} (${rows} baris)`);
  const kept = annexes === undefined ? 'dicatat saat berita acara final' : annexes;
  return [
    list([...named, 'Lampiran 3: Per kelurahan', 'Lampiran 4: Berkas sumber'], 'ul'),
    { text: `Dalam berkas ${ANNEX_FILE}, SHA-256: ${kept}.` },
  ];
}

/** Two beside each other, with room to sign. */
function signatures(parties: readonly MinutesParty[]): DocumentPart {
  const signature = ({ institution, position, name }: MinutesParty): DocumentPart => ({
    stack: [
      institution,
      position || BLANK,
      { text: name || BLANK, bold: true, decoration: 'underline', margin: [0, 44, 0, 14] },
    ],
    alignment: 'center',
  });
  const rows: DocumentPart[] = [];
  for (let at = 0; at < parties.length; at += 2)
    rows.push({
      columns: [signature(parties[at]!), parties[at + 1] ? signature(parties[at + 1]!) : { text: '' }],
      unbreakable: true,
    });
  return { stack: rows };
}

function delivered({ byProgramme }: Summary): number {
  return Object.values(byProgramme).reduce((sum, each) => sum + each.delivered, 0);
}

function inWords(amount: number): string {
  return `${rupiahText(amount)} (${amountInWords(amount)} rupiah).`;
}
