import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateMonth } from '#demo';
import {
  contentsOf,
  fileIn,
  interrupt,
  tersalur,
  tersalurInShell,
} from '../../../libs/testing/src/command-line.js';
import { BRI, CYCLE, expectRefusal, office, ROSTER } from './office.js';

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

  it('a pipe, which would have us wait for ever', () => {
    const { folder, roster, bri, out } = office();
    const pipe = join(folder, 'pipa.csv');
    tersalurInShell(`mkfifo ${pipe}`);
    const words = [...CYCLE, '--roster', roster];
    expectRefusal(
      tersalur('reconcile', ...words, '--bri', pipe, '--out', out),
      3,
      /pipa\.csv bukan berkas biasa/,
      folder,
    );
    expect(tersalur('reconcile', ...words, '--bri', bri, '--out', out, '--quiet').exit).toBe(0);
    rmSync(join(out, 'links.csv'));
    renameSync(pipe, join(out, 'links.csv'));
    const verified = tersalur('verify', out, ...words, '--bri', bri);
    expect([verified.exit, verified.talk]).toEqual([3, expect.stringContaining('bukan berkas biasa')]);
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
  it.each(['1', '2'])('a full disk, noticed by the first or the second thread: %s', (threads) => {
    const { folder, out } = office();
    const month = generateMonth({ households: 300, seed: 5, out: join(folder, 'data') });
    const line = `ulimit -f 40; exec "$0" reconcile --quiet --threads ${threads} ${month.arguments.join(' ')} --out ${out}`;
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
    const ended = await interrupt(signal, /ditolak/, [
      'reconcile',
      '--verbose',
      ...month.arguments,
      '--out',
      out,
    ]);
    expectRefusal(ended, 1, /Dihentikan: tidak ada hasil yang ditulis\./, folder);
  });

  it('Ctrl-C twice, at any moment', async () => {
    const { folder, out } = office();
    const month = generateMonth({ households: 700, seed: 6, out: join(folder, 'data') });
    const child = spawn(resolve('bin/tersalur'), [
      'reconcile',
      '--verbose',
      ...month.arguments,
      '--out',
      out,
    ]);
    child.stderr.once('data', () => ['SIGINT', 'SIGTERM'].map((signal) => child.kill(signal as 'SIGINT')));
    const exit = await new Promise((done) => child.on('close', done));
    expect([exit, readdirSync(folder).filter((name) => name.includes('hasil'))]).toEqual([1, []]);
  });

  it('an output that takes nothing more; one that is closed is no fault', () => {
    const { roster } = office();
    expect(tersalurInShell(`"$0" inspect --quiet ${roster} > /dev/full`)).toMatchObject({
      exit: 1,
      talk: 'Keluaran tidak dapat ditulis (ENOSPC); periksa tujuan keluarannya.\n',
    });
    expect(tersalurInShell(`{ sleep 0.3; "$0" inspect --quiet ${roster}; } | true`).talk).toBe('');
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
});
