import { type AreaNews, type CycleNews, type DigestNews, type Letter, type WholeRegion } from '#application';
import { parseIsoMonths } from '#domain';
import { dayText, FINDING_NAMES, monthsText, rupiahText } from '#exports';
import { shownText } from '#intake';
import { type Block, htmlOf, type TableRow, textOf } from './blocks.js';

/** So many places are named; nobody reads more of them in a letter. */
const MOST_AREAS = 40;

const COLUMNS = ['Terbuka', 'Nilai selisih', 'Baru', 'Selesai'];

/** Numbers as they are written in Indonesia. */
const NUMBER = new Intl.NumberFormat('id-ID');

/** What stands, and how it got there. */
type Moved = Pick<AreaNews, 'open' | 'difference' | 'opened' | 'cleared'>;

/** The news of a day as a letter, in Indonesian: numbers, and names of places only. `address` is where people find the service. */
export function digestLetter(
  { cycles, unchanged }: DigestNews,
  day: string,
  address: string,
): Pick<Letter, 'subject' | 'text' | 'html'> {
  const subject = `Tersalur ${dayText(day)}: ${changesOf(cycles.flatMap(({ kinds }) => kinds))}`;
  const blocks = [
    paragraph(`Ringkasan ${dayText(day)}: apa yang berubah sejak ringkasan sebelumnya.`),
    ...cycles.flatMap(cycleBlocks),
    ...(unchanged === 0 ? [] : [paragraph(`Putaran lain yang tidak berubah: ${NUMBER.format(unchanged)}.`)]),
    { block: 'LINK', text: 'Buka Tersalur', address } as const,
    paragraph(
      'Nilai selisih adalah jumlah rupiah yang kurang atau lebih; satu keluarga dapat terhitung di beberapa jenis. Nama dan nomor tidak ditulis di surel: bacalah di Tersalur.',
    ),
    paragraph(
      'Surel ini dikirim otomatis, paling banyak sekali sehari, dan tidak dapat dibalas. Bila tidak ingin menerimanya lagi, matikan di akun Anda di Tersalur atau minta pengelola mematikannya.',
    ),
  ];
  return { subject, text: textOf(blocks), html: htmlOf(subject, blocks) };
}

function cycleBlocks({ region, months, kinds, areas, whole }: CycleNews): Block[] {
  const period = parseIsoMonths(months);
  const open = kinds.reduce((sum, kind) => sum + kind.open, 0);
  const named = areas.slice(0, MOST_AREAS);
  const left = areas.length - named.length;
  return [
    { block: 'HEADING', text: `Wilayah ${region}, ${period ? monthsText(period) : months}` },
    paragraph(`Selisih: ${changesOf(kinds)}; ${NUMBER.format(open)} terbuka.`),
    ...table(
      'Jenis',
      kinds.map((kind) => movedRow(FINDING_NAMES[kind.kind], kind)),
    ),
    ...table(
      'Kelurahan/desa',
      named.map((area) => movedRow(placeName(area), area)),
    ),
    ...(left === 0 ? [] : [paragraph(`Juga ada perubahan di ${NUMBER.format(left)} kelurahan/desa lain.`)]),
    ...(whole === undefined ? [] : wholeBlocks(whole)),
  ];
}

function wholeBlocks({ awaited, held, refused, reviews }: WholeRegion): Block[] {
  const lines = [
    ...(awaited.length === 0 ? [] : [`Laporan yang masih ditunggu: ${awaited.map(shownText).join(', ')}.`]),
    ...(held === 0
      ? []
      : [`Berkas yang ditahan: ${NUMBER.format(held)}. Lihat sebabnya, lalu tarik yang salah.`]),
    ...(refused === 0 ? [] : [`Berkas yang ditolak: ${NUMBER.format(refused)}. Perbaiki, lalu unggah lagi.`]),
    ...(reviews === 0 ? [] : [`Pembayaran yang menunggu keputusan: ${NUMBER.format(reviews)}.`]),
  ];
  return lines.map(paragraph);
}

function changesOf(moved: readonly Moved[]): string {
  const [opened, cleared] = (['opened', 'cleared'] as const).map((field) =>
    moved.reduce((sum, each) => sum + each[field], 0),
  );
  return `${NUMBER.format(opened!)} baru, ${NUMBER.format(cleared!)} selesai`;
}

function table(name: string, rows: readonly TableRow[]): Block[] {
  return rows.length === 0 ? [] : [{ block: 'TABLE', head: [name, ...COLUMNS], rows }];
}

function movedRow(name: string, { open, difference, opened, cleared }: Moved): TableRow {
  const [stands, came, went] = [open, opened, cleared].map((number) => NUMBER.format(number));
  const worth = difference === 0 ? '' : ` senilai ${rupiahText(difference)}`;
  return {
    cells: [name, stands!, difference === 0 ? '–' : rupiahText(difference), came!, went!],
    sentence: `${name}: ${stands} terbuka${worth}, ${came} baru, ${went} selesai`,
  };
}

/** Names come from files: long numbers in them are not shown. */
function placeName({ kelurahan, kecamatan }: AreaNews): string {
  if (kelurahan === undefined && kecamatan === undefined) return 'Tanpa kelurahan';
  const name = shownText(kelurahan ?? 'Tanpa kelurahan');
  return kecamatan === undefined ? name : `${name} (${shownText(kecamatan)})`;
}

function paragraph(text: string): Block {
  return { block: 'PARAGRAPH', text };
}
