import { ENTITLEMENT_STATES, FINDING_KINDS, LINK_KINDS } from '#domain';
import { type Summary } from '../summary.js';
import { firstTexts, type Minutes, minutesHash } from './minutes.js';
import { minutesBody } from './minutes-document.js';
import { minutesPdf } from './minutes-pdf.js';

const recordOf = <Key extends string, Value>(keys: readonly Key[], value: Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>;

const NONE = { count: 0, amount: 0 };

const SUMMARY: Summary = {
  ...{ cycle: '2026-01/2026-03', region: '18.72', asOf: '2026-04-30' },
  files: [
    {
      ...{ role: 'roster', name: 'BNBA Metro …0001.xlsx', sha256: 'ab'.repeat(32) },
      ...{ rows: 7_012, accepted: 7_000, rejected: 12, restated: 0, amount: 4_200_000_000 },
    },
    {
      ...{ role: 'bri', name: 'bri-minggu-1.csv', sha256: 'cd'.repeat(32) },
      ...{ rows: 6_100, accepted: 6_100, rejected: 0, restated: 0, amount: 3_660_000_000 },
    },
  ],
  entitlements: { count: 7_000, amount: 4_200_000_000 },
  states: {
    ...recordOf(ENTITLEMENT_STATES, NONE),
    RECEIVED: { count: 6_100, amount: 3_660_000_000 },
    FAILED: { count: 900, amount: 540_000_000 },
  },
  findings: {
    ...recordOf(FINDING_KINDS, { count: 0, difference: 0 }),
    PAYMENT_FAILED: { count: 900, difference: -540_000_000 },
    // Money stays on these accounts; what some of them got too much is no sum of it.
    NOT_WITHDRAWN: { count: 7, difference: 1_800_000 },
  },
  byProgramme: { BPNT: { entitled: 4_200_000_000, delivered: 3_660_000_000, withdrawn: 3_660_000_000 } },
  links: recordOf(LINK_KINDS, 0),
  decided: { upheld: 0, overturned: 0 } as unknown as Summary['decided'],
};

const TEXTS = {
  ...firstTexts(SUMMARY),
  ...{ number: '460/123/Dinsos/2026', place: 'Metro', day: '2026-05-04' },
  followUps: [{ matter: 'Salur ulang yang gagal', owner: 'BRI Cabang Metro', deadline: '2026-05-31' }],
};

const MINUTES: Minutes = {
  ...{ texts: TEXTS, summary: SUMMARY, book: 'ef'.repeat(32), revision: 12, regionName: 'Kota Metro' },
};

/** All texts of a document, in their order. */
function textsOf(part: unknown): string {
  if (typeof part === 'string') return part;
  if (Array.isArray(part)) return part.map(textsOf).join('\n');
  if (typeof part !== 'object' || part === null) return '';
  const { text, stack, columns, ol, ul, table, body } = part as Record<string, unknown>;
  return [text, stack, columns, ol, ul, table, body].map(textsOf).filter(Boolean).join('\n');
}

describe('the minutes', () => {
  it('say what people wrote, where it came from, what became of it, and what is to be done', () => {
    const said = textsOf(minutesBody(MINUTES));
    for (const text of [
      'Nomor: 460/123/Dinsos/2026',
      'Pada tanggal 4 Mei 2026, bertempat di Metro, telah dilakukan rekonsiliasi penyaluran BPNT periode Januari–Maret 2026 di Kota Metro (kode wilayah 18.72), menurut',
      'BNBA Metro …0001.xlsx',
      `${'ab'.repeat(16)}\n${'ab'.repeat(16)}`,
      'Seluruh hak\n7.000\nRp4.200.000.000',
      'Jumlah hak Rp4.200.000.000 (empat miliar dua ratus juta rupiah).',
      'Jumlah yang tersalur Rp3.660.000.000 (tiga miliar enam ratus enam puluh juta rupiah).',
      '900\n-Rp540.000.000',
      'Saldo mengendap\n7\n–',
      'Salur ulang yang gagal\nBRI Cabang Metro\n31 Mei 2026',
      'Bank Rakyat Indonesia',
      'Lampiran 1: Belum tersalur (900 baris)',
      'dicatat saat berita acara final',
    ])
      expect(said).toContain(text);
    expect(said).not.toMatch(/undefined|NaN|\d{13}|Belum jatuh tempo/);
  });

  it('leave room where nobody has written something yet, and begin with a follow-up for each difference', () => {
    const texts = firstTexts(SUMMARY);
    expect(texts.followUps).toEqual([
      { matter: expect.stringMatching(/^Gagal|^Pembayaran gagal/), owner: '', deadline: '' },
      { matter: expect.stringMatching(/^Saldo mengendap/), owner: '', deadline: '' },
    ]);
    const said = textsOf(minutesBody({ ...MINUTES, texts }));
    expect(said).toMatch(/Nomor: …+\nPada tanggal …+, bertempat di …+,/);
  });

  it('are known by a hash of all that they say, however it was written down', () => {
    const hash = minutesHash(MINUTES);
    const { number, ...rest } = TEXTS;
    expect(minutesHash({ ...MINUTES, texts: { ...rest, number } })).toBe(hash);
    // A message that came again had the book computed once more.
    expect(minutesHash({ ...MINUTES, revision: 13 })).toBe(hash);
    for (const other of [
      { ...MINUTES, book: 'fe'.repeat(32) },
      { ...MINUTES, texts: { ...TEXTS, place: 'Bandar Lampung' } },
      { ...MINUTES, summary: { ...SUMMARY, entitlements: { count: 7_000, amount: 1 } } },
    ])
      expect(minutesHash(other)).not.toBe(hash);
  });

  it('are a PDF with its typeface in it, the same bytes of the same minutes', async () => {
    const state = { isFinal: true, at: '2026-05-04T02:00:00.000Z' };
    const pdf = await minutesPdf(MINUTES, state);
    const text = Buffer.from(pdf).toString('latin1');
    expect(text).toMatch(/^%PDF-1\.\d[^]*%%EOF\s*$/);
    expect(text).toContain('/FontFile2');
    expect(text).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/);
    expect(Buffer.from(await minutesPdf(MINUTES, state)).equals(pdf)).toBe(true);
    expect(Buffer.from(await minutesPdf(MINUTES, { ...state, isFinal: false })).equals(pdf)).toBe(false);
  });

  it('of a city with hundreds of follow-ups and files go on over the pages', async () => {
    const files = Array.from({ length: 80 }, () => SUMMARY.files[1]!);
    const followUps = Array.from({ length: 120 }, () => TEXTS.followUps[0]!);
    const long = { ...MINUTES, summary: { ...SUMMARY, files }, texts: { ...TEXTS, followUps } };
    const pdf = await minutesPdf(long, { isFinal: false, at: '2026-05-04T02:00:00.000Z' });
    const pages = Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)!;
    expect(pages.length).toBeGreaterThan(4);
  });
});
