import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateMonth } from '#demo';
import {
  contentsOf,
  type Ended,
  fileIn,
  interrupt,
  newFolder,
  tersalur,
  tersalurInShell,
} from '../../../libs/testing/src/command-line.js';

const ROSTER = 'NIK,NAMA,PROGRAM,NOMINAL\n1872014501800001,SITI AMINAH,BPNT,600000\n';
const BRI =
  'NIK,NAMA,NO_REKENING,PROGRAM,NOMINAL_SALUR,TGL_TOPUP,STATUS_TOPUP\n1872014501800001,SITI AMINAH,012345678901234,BPNT,600000,2026-02-10,BERHASIL\n';
const CYCLE = ['--cycle', '2026-01/2026-03', '--as-of', '2026-04-30'];

/** A folder with a good roster and report, and where the result would be. */
function office(): { folder: string; roster: string; bri: string; out: string } {
  const folder = newFolder();
  return {
    folder,
    roster: fileIn(folder, 'bnba.csv', ROSTER),
    bri: fileIn(folder, 'bri.csv', BRI),
    out: join(folder, 'hasil'),
  };
}

/** Nothing was written, nothing half done is left, and people read a sentence, not a stack. */
function expectRefusal(ended: Ended, exit: number, sentence: RegExp, folder: string): void {
  expect(ended.talk).toMatch(sentence);
  expect(ended.exit).toBe(exit);
  expect(ended.talk).not.toMatch(/\bat .*:\d+:\d+|Error:|undefined|\[object/);
  expect(ended.talk).not.toMatch(/\d{15}/);
  expect(readdirSync(folder).filter((name) => name.includes('hasil') || name.includes('partial'))).toEqual(
    [],
  );
}

describe('wrong usage: exit 2', () => {
  it.each<[string, string[], RegExp]>([
    ['no cycle', ['--roster', '@roster'], /Opsi --cycle wajib diisi/],
    ['no roster', ['--cycle', '2026-01'], /Opsi --roster wajib diisi/],
    [
      'a cycle that is none',
      ['--cycle', '2026-13', '--roster', '@roster'],
      /Putaran "2026-13" tidak dikenal/,
    ],
    [
      'a day that is none',
      [...CYCLE, '--roster', '@roster', '--as-of', '2026-02-30'],
      /--as-of "2026-02-30" bukan hari/,
    ],
    [
      'a statement date that is none',
      [...CYCLE, '--roster', '@roster', '--bri', '@bri@2026-02-30'],
      /"2026-02-30" bukan hari/,
    ],
    [
      'a cut-off that is none',
      [...CYCLE, '--roster', '@roster', '--cutoff-pos', 'x'],
      /--cutoff-pos "x" bukan hari/,
    ],
    [
      'a window that ends before it begins',
      [...CYCLE, '--roster', '@roster', '--window', '2026-03-01/2026-02-01'],
      /Jadwal bayar/,
    ],
    ['a region that is none', [...CYCLE, '--roster', '@roster', '--region', 'Metro'], /Kode wilayah "Metro"/],
    [
      'a programme that is none',
      [...CYCLE, '--roster', '@roster', '--programme', 'XYZ'],
      /Program "XYZ" tidak dikenal/,
    ],
    [
      'a tolerance that is none',
      [...CYCLE, '--roster', '@roster', '--tolerance', '-1'],
      /--tolerance "-1" bukan bilangan/,
    ],
    [
      'an interim report that is not given',
      [...CYCLE, '--roster', '@roster', '--interim', 'x.csv'],
      /--interim menyebut x.csv/,
    ],
    [
      'a format that is none',
      [...CYCLE, '--roster', '@roster', '--format', 'docx'],
      /Bentuk "docx" tidak dikenal/,
    ],
    ['an option that is none', [...CYCLE, '--roster', '@roster', '--nonsense'], /nonsense/],
    [
      'the same report with two dates',
      [...CYCLE, '--roster', '@roster', '--bri', '@bri@2026-02-01', '@bri@2026-03-01'],
      /dua kali dengan tanggal/,
    ],
  ])('%s', (_, words, sentence) => {
    const { folder, roster, bri, out } = office();
    const given = words.map((word) => word.replace('@roster', roster).replace('@bri', bri));
    expectRefusal(tersalur('reconcile', ...given, '--out', out), 2, sentence, folder);
  });

  it('a result that is there already', () => {
    const { folder, roster, bri, out } = office();
    const words = ['reconcile', ...CYCLE, '--roster', roster, '--bri', bri, '--out', out];
    expect(tersalur(...words).exit).toBe(0);
    const before = contentsOf(out);
    const again = tersalur(...words);
    expect([again.exit, again.talk]).toEqual([2, expect.stringContaining('pakai --force')]);
    expect(contentsOf(out)).toEqual(before);
    expect(tersalur(...words, '--force').exit).toBe(0);
    expect(contentsOf(out)).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it('a file in the place of the folder', () => {
    const { roster, bri, folder } = office();
    const ended = tersalur('reconcile', ...CYCLE, '--roster', roster, '--bri', bri, '--out', roster);
    expectRefusal(ended, 2, /adalah berkas; pilih folder lain/, folder);
  });
});

describe('an input that is refused: exit 3', () => {
  const cases: [string, (folder: string) => string[], RegExp][] = [
    [
      'a roster as --bri',
      (folder) => ['--bri', fileIn(folder, 'salah.csv', ROSTER)],
      /salah\.csv ditolak: .*wajib/,
    ],
    [
      'an empty file',
      (folder) => ['--bri', fileIn(folder, 'kosong.csv', '')],
      /kosong\.csv ditolak: Berkas kosong/,
    ],
    [
      'a header only',
      (folder) => ['--bri', fileIn(folder, 'judul.csv', BRI.split('\n')[0]!)],
      /judul\.csv ditolak: Tidak ada baris data/,
    ],
    ['a directory', (folder) => ['--bri', folder], /adalah folder, bukan berkas/],
    [
      'a path that is not there',
      (folder) => ['--bri', join(folder, 'hilang.csv')],
      /hilang\.csv tidak ditemukan/,
    ],
    [
      'a PDF',
      (folder) => ['--bri', fileIn(folder, 'laporan.csv', '%PDF-1.7\n%âãÏÓ')],
      /laporan\.csv ditolak: Ini berkas PDF/,
    ],
    [
      'only rejected rows',
      (folder) => ['--bri', fileIn(folder, 'aneh.csv', BRI.replace('BERHASIL', 'ENTAHLAH'))],
      /aneh\.csv ditolak: .*1 baris ditolak[\s\S]*aneh\.csv#2 STATUS_TOPUP/,
    ],
    [
      'several at once, each named',
      (folder) => ['--bri', fileIn(folder, 'a.csv', ''), '--pos', fileIn(folder, 'b.csv', '')],
      /a\.csv ditolak[\s\S]*b\.csv ditolak/,
    ],
    [
      '--strict with a rejected row',
      (folder) => [
        '--bri',
        fileIn(folder, 'c.csv', BRI + BRI.split('\n')[1]!.replace('BERHASIL', 'ENTAHLAH')),
        '--strict',
      ],
      /1 baris ditolak dan --strict dipakai[\s\S]*c\.csv#3 STATUS_TOPUP/,
    ],
  ];
  it.each(cases)('%s', (_, words, sentence) => {
    const { folder, roster, out } = office();
    expectRefusal(
      tersalur('reconcile', ...CYCLE, '--roster', roster, ...words(folder), '--out', out),
      3,
      sentence,
      folder,
    );
  });

  it('two reports of one date that contradict each other, with the way out', () => {
    const { folder, roster, out } = office();
    const rows = BRI.replace('PROGRAM,', 'NO_REF,PROGRAM,').replace('BPNT,', 'R1,BPNT,');
    const one = fileIn(folder, 'bri-a.csv', rows);
    const other = fileIn(folder, 'bri-b.csv', rows.replace('600000', '400000'));
    const words = ['reconcile', ...CYCLE, '--roster', roster, '--out', out];
    expectRefusal(
      tersalur(...words, '--bri', one, other),
      3,
      /bri-b\.csv ditolak: bri-b\.csv#2 dan bri-a\.csv#2 .*@HARI/,
      folder,
    );
    expect(tersalur(...words, '--bri', one, `${other}@2026-02-20`).exit).toBe(0);
  });

  it('in English where asked', () => {
    const { folder, roster, out } = office();
    const ended = tersalur(
      'reconcile',
      ...CYCLE,
      '--lang',
      'en',
      '--roster',
      roster,
      '--bri',
      join(folder, 'gone.csv'),
      '--out',
      out,
    );
    expectRefusal(ended, 3, /gone\.csv was not found; check its name/, folder);
  });
});

describe('what is not the input’s fault: exit 1', () => {
  it('a full disk', () => {
    const { folder, out } = office();
    const month = generateMonth({ households: 300, seed: 5, out: join(folder, 'data') });
    const line = `ulimit -f 40; exec "$0" reconcile --quiet ${month.arguments.join(' ')} --out ${out}`;
    expectRefusal(
      tersalurInShell(line),
      1,
      /^Penyimpanan penuh saat menulis .*hasil: tidak ada hasil yang disimpan/,
      folder,
    );
  });

  it('a folder that cannot be made', () => {
    const { folder, roster, bri } = office();
    writeFileSync(join(folder, 'file'), '');
    const ended = tersalur(
      'reconcile',
      ...CYCLE,
      '--roster',
      roster,
      '--bri',
      bri,
      '--out',
      join(folder, 'file', 'hasil'),
    );
    expectRefusal(ended, 1, /hasil tidak dapat ditulis; periksa izin/, folder);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('Ctrl-C in the middle (%s)', async (signal) => {
    const { folder, out } = office();
    const month = generateMonth({ households: 700, seed: 6, out: join(folder, 'data') });
    const ended = await interrupt(signal, /ditolak/, ['reconcile', ...month.arguments, '--out', out]);
    expectRefusal(ended, 1, /Dihentikan: tidak ada hasil yang ditulis\./, folder);
  });

  it('verify of a folder without a result', () => {
    const { folder, roster, bri } = office();
    expectRefusal(
      tersalur('verify', folder, '--roster', roster, '--bri', bri),
      3,
      /tidak berisi hasil/,
      folder,
    );
  });
});

describe('what only deserves a word', () => {
  it('a file given twice counts once', () => {
    const { folder, roster, bri, out } = office();
    const copy = fileIn(folder, 'salinan.csv', BRI);
    const ended = tersalur('reconcile', ...CYCLE, '--roster', roster, '--bri', bri, copy, '--out', out);
    expect([ended.exit, ended.talk]).toEqual([
      0,
      expect.stringMatching(/salinan\.csv sama persis dengan .*bri\.csv; dihitung sekali/),
    ]);
    expect(contentsOf(out)['ledger.csv']).toContain(',600000,600000,0,0,RECEIVED,');
  });

  it('other files in the folder of the result stay', () => {
    const { roster, bri, out } = office();
    mkdirSync(out);
    fileIn(out, 'catatan.txt', 'milik kantor');
    expect(tersalur('reconcile', ...CYCLE, '--roster', roster, '--bri', bri, '--out', out).exit).toBe(0);
    expect(contentsOf(out)).toMatchObject({
      'catatan.txt': 'milik kantor',
      'summary.json': expect.any(String),
    });
  });

  it('help is no fault, in both languages', () => {
    expect(tersalur('reconcile', '--help')).toMatchObject({
      exit: 0,
      output: expect.stringContaining('mencocokkan berkas'),
    });
    expect(tersalur('reconcile', '--help', '--lang', 'en')).toMatchObject({
      exit: 0,
      output: expect.stringContaining('reconciles files'),
    });
  });
});
