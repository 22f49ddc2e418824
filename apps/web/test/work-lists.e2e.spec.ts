import { readFileSync } from 'node:fs';
import { type Locator } from 'playwright-core';
import { generateMonth } from '#demo';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { FilledSheet } from '../../serve/test/filled-sheet.js';
import { readWorkbook } from '../../../libs/testing/src/read-workbook.js';
import { type Served } from '../../serve/test/served.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

const month = generateMonth({ households: 300, seed: 31, out: newFolder() });

describe('the lists in the console', () => {
  let served: Served;
  let console: Console;
  let visitor: Visitor;
  beforeAll(async () => {
    console = await Console.start(month.options.asOf);
    served = console.served;
    await served.takeMonth(month);
    visitor = await console.come();
    await visitor.goTo('/daftar');
  });
  afterAll(() => console.close());

  const panel = (title: string): Locator => visitor.page.getByRole('region', { name: title, exact: true });

  async function taken(title: string, form: 'PDF' | 'Excel'): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([
      visitor.page.waitForEvent('download'),
      panel(title)
        .getByRole('button', { name: `Unduh ${form}` })
        .click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  it('are taken for one kelurahan or all, on paper or as a workbook', async () => {
    expect(await visitor.violations()).toEqual([]);
    const paper = await taken('Kunjungan keluarga', 'PDF');
    expect([paper.name, paper.bytes.toString('latin1', 0, 5)]).toEqual(['visits.pdf', '%PDF-']);
    const visits = panel('Kunjungan keluarga');
    await visits.getByLabel('Kecamatan').selectOption({ index: 1 });
    const choice = visits.getByLabel('Kelurahan/desa').and(visitor.page.locator(':enabled'));
    const kelurahan = await choice.locator('option').nth(1).textContent();
    await choice.selectOption(kelurahan);
    const { name, bytes } = await taken('Kunjungan keluarga', 'Excel');
    const [head, ...rows] = readWorkbook(bytes).sheets[0]!.rows;
    const column = head!.indexOf('Kelurahan/desa');
    expect([name, new Set(rows.map((row) => row[column]))]).toEqual(['visits.xlsx', new Set([kelurahan])]);
    expect(visitor.troubles).toEqual([]);
  });

  it('come back filled in: shown, kept, and seen at the household, in counts and among the discrepancies', async () => {
    await visitor.goTo('/daftar');
    const { bytes } = await taken('Kunjungan keluarga', 'Excel');
    const sheet = FilledSheet.open(bytes);
    const [year, monthOfYear, day] = month.options.asOf.split('-');
    const said = { 'Tanggal kunjungan': `${day}/${monthOfYear}/${year}`, Petugas: 'Sri Rahayu' };
    sheet.fill(0, { ...said, Hasil: 'Pindah', Catatan: 'ke Lampung Timur' });
    sheet.fill(1, { ...said, Hasil: '3' });
    sheet.fill(2, { ...said, Hasil: 'entah' });
    const made = panel('Hasil kunjungan');
    await made.getByText(/^0 dari \d+ keluarga di daftar sudah dikunjungi\.$/).waitFor();
    await made.getByRole('button', { name: 'Unggah isian' }).click();
    const field = visitor.page.getByLabel('Lembar yang sudah diisi');
    const [chooser] = await Promise.all([
      visitor.page.waitForEvent('filechooser'),
      visitor.page.getByText('Pilih berkas', { exact: true }).click(),
    ]);
    expect(await chooser.element().evaluate(({ id }: { id: string }) => id)).toBe(
      await field.getAttribute('id'),
    );
    await field.setInputFiles({ name: 'kunjungan.xlsx', mimeType: '', buffer: sheet.workbook() });
    await visitor.page.getByText('kunjungan.xlsx', { exact: true }).waitFor();
    await visitor.page.getByText('Hasil ini tidak dikenal').waitFor();
    expect(await visitor.violations()).toEqual([]);
    expect(await visitor.overhangAt(320)).toBe(0);
    const [download] = await Promise.all([
      visitor.page.waitForEvent('download'),
      visitor.page.getByRole('button', { name: 'Unduh 1 baris yang tidak dapat dipakai' }).click(),
    ]);
    const refused = FilledSheet.open(readFileSync(await download.path()));
    expect([refused.count, refused.text(0, 'Nama')]).toEqual([1, sheet.text(2, 'Nama')]);
    await visitor.page.getByRole('button', { name: 'Simpan 2 perubahan' }).click();
    await visitor.page.getByText('2 perubahan dari lembar isian disimpan.').waitFor();
    await made.getByText(/^2 dari \d+ keluarga di daftar sudah dikunjungi\.$/).waitFor();
    expect(await visitor.violations()).toEqual([]);
    expect(await visitor.overhangAt(320)).toBe(0);
    await made.getByRole('link', { name: 'Pindah' }).click();
    await visitor.page.waitForURL('**/selisih?visit=MOVED*');
    await visitor.page.getByText('Kunjungan: Pindah').first().waitFor();
    await visitor.page
      .getByRole('link', { name: sheet.text(0, 'Nama') })
      .first()
      .click();
    const story = visitor.page.locator('.story');
    await story.getByText('Kunjungan Sri Rahayu: Pindah').waitFor();
    await story.getByText('Catatan: ke Lampung Timur').waitFor();
    await story.getByText('Laporkan kepindahannya di SIKS-NG').waitFor();
    expect(await visitor.violations()).toEqual([]);
    await visitor.goTo('/daftar');
    const next = FilledSheet.open((await taken('Kunjungan keluarga', 'Excel')).bytes);
    expect(next.text(0, 'Kunjungan terakhir')).toBe(`${said['Tanggal kunjungan']} pindah (Sri Rahayu)`);
    expect(visitor.troubles).toEqual([]);
  });

  it('say so where there is nothing on them', async () => {
    const payAgain = panel('Salur ulang');
    await payAgain.getByLabel('Penyalur').selectOption('POS');
    await payAgain.getByLabel('Kecamatan').selectOption({ index: 1 });
    const offered = await payAgain.getByLabel('Kelurahan/desa').locator('option').count();
    const empty = payAgain.getByText('Tidak ada yang perlu dicantumkan');
    for (let at = 1; at < offered && (await empty.count()) === 0; at++) {
      await payAgain.getByLabel('Kelurahan/desa').selectOption({ index: at });
      const answered = visitor.page.waitForResponse(/pay-again\.pdf/);
      await payAgain.getByRole('button', { name: 'Unduh PDF' }).click();
      if ((await answered).status() === 404) await empty.waitFor();
    }
    expect(await empty.count()).toBe(1);
    // The browser notes what was refused.
    expect(visitor.troubles.splice(0)).toEqual([expect.stringContaining('404')]);
  });

  it('are the visits alone for who walks, and of the own kelurahan', async () => {
    const headers = await served.join('koordinator', 'volunteer', [
      { region: '18.72', kecamatan: 'Metro Pusat' },
    ]);
    const own = await console.come({ headers });
    await own.goTo('/daftar');
    await own.page.getByRole('heading', { name: 'Kunjungan keluarga' }).waitFor();
    expect(await own.page.getByRole('heading', { name: 'Salur ulang' }).count()).toBe(0);
    const offered = await own.page.getByLabel('Kecamatan').locator('option').allTextContents();
    expect(offered).toEqual(['Semua', 'METRO PUSAT']);
    const made = own.page.getByRole('group', { name: 'Kunjungan per kelurahan' });
    expect(new Set(await made.locator('th .soft').allTextContents())).toEqual(new Set(['METRO PUSAT']));
    expect(own.troubles).toEqual([]);
    await own.leave();
  });
});
