import { readdirSync } from 'node:fs';
import { contentsOf, tersalur } from '../../../libs/testing/src/command-line.js';
import { CYCLE, expectRefusal, office } from './office.js';

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
    [
      'a window of three days',
      [...CYCLE, '--roster', '@roster', '--window', '2026-01-01/2026-02-01/2026-03-01'],
      /Jadwal bayar/,
    ],
    [
      'a region that is not on the official list',
      [...CYCLE, '--roster', '@roster', '--region', '18.99'],
      /Tidak ada kabupaten\/kota dengan kode 18\.99; periksa --region/,
    ],
    [
      'a statement date in another form',
      [...CYCLE, '--roster', '@roster', '--bri', '@bri@31/03/2026'],
      /Tanggal laporan setelah @ harus seperti 2026-03-31/,
    ],
    [
      'a statement date in words',
      [...CYCLE, '--roster', '@roster', '--bri', '@bri@31 Maret'],
      /Tanggal laporan setelah @ harus seperti 2026-03-31/,
    ],
    [
      'an option that is none',
      [...CYCLE, '--roster', '@roster', '--nonsense'],
      /^Opsi --nonsense tidak dikenal; lihat --help\.\n$/,
    ],
    [
      'an option that is nearly one',
      [...CYCLE, '--roster', '@roster', '--regio', '1'],
      /^Opsi --regio tidak dikenal; mungkin maksudnya --region/,
    ],
    ['a language that is none', ['--lang', 'xx'], /^--lang "xx" tidak dikenal; pilihannya: id, en\.\n$/],
    ['a word that belongs to nothing', ['x y'], /^Tidak jelas untuk apa: x y; lihat --help\.\n$/],
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

  it('no folder for the result, no command, no file: in both languages', () => {
    expect(tersalur('reconcile')).toEqual({ exit: 2, output: '', talk: 'Opsi --out wajib diisi.\n' });
    expect(tersalur('reconcile', '--lang', 'en').talk).toBe('Option --out is required.\n');
    expect(tersalur('reconcile', '--out').talk).toBe('Opsi --out memerlukan isi; lihat --help.\n');
    expect(tersalur('hitung').talk).toBe('Perintah hitung tidak dikenal; lihat --help.\n');
    expect(tersalur('inspect').talk).toBe('Sebutkan berkas; lihat --help.\n');
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

it('help and version are no fault, in both languages', () => {
  const help = tersalur('reconcile', '--help');
  expect(help.exit).toBe(0);
  expect(help.output).toMatch(/^Pemakaian: tersalur reconcile \[opsi\]\n\nmencocokkan berkas/);
  expect(help.output.replaceAll(/\s+/g, ' ')).toContain('misalnya pos.csv@2026-02-28');
  const english = tersalur('reconcile', '--help', '--lang', 'en');
  expect([english.exit, english.output]).toEqual([0, expect.stringMatching(/reconciles files/)]);
  for (const words of [['--help'], ['inspect', '--help'], ['reconcile', '--help']])
    expect(tersalur(...words).output).not.toMatch(
      /Usage|Options|Arguments|Commands|display|<file|<day|default/,
    );
  expect(tersalur('--version')).toMatchObject({
    exit: 0,
    output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});
