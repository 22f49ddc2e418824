import { readFileSync } from 'node:fs';
import { FilledSheet } from '../../serve/test/filled-sheet.js';
import { byName, POS, text, Town } from '../../serve/test/town.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

/** Somebody else by name alone, of whom the list has one. */
const OTHER = 'D-9,,SRI LESTARI,IRINGMULYO,BPNT,600000,05/03/2026,LUNAS';

const ANSWER = { Keputusan: 'LINK', Pilihan: '1', Alasan: 'KTP dan KK diperiksa' };

describe('questions that are answered in a sheet', () => {
  let town: Town;
  let console: Console;
  let visitor: Visitor;
  let sheet: FilledSheet;
  beforeAll(async () => {
    town = await Town.open();
    console = await Console.of(town.served);
    const rows = ['D-1', 'D-2'].map((danom, at) => byName(danom, `0${at + 1}/03/2026`));
    await town.give('pos', 'pos.csv', text(POS, ...rows, OTHER), '2026-03-28');
    expect(await town.reviewer.reviews()).toHaveLength(2);
    visitor = await console.come({
      headers: await town.served.join('manajer', 'manager', [{ region: '18.72' }]),
    });
    await visitor.goTo('/tinjau');
  });
  afterAll(() => console.close());
  afterEach(() => expect(visitor.troubles).toEqual([]));

  const dialog = () => visitor.page.getByRole('dialog', { name: 'Unggah lembar keputusan' });
  const press = (name: string) => visitor.page.getByRole('button', { name }).click();
  const choose = () =>
    dialog()
      .getByLabel('Lembar yang sudah diisi')
      .setInputFiles({ name: 'keputusan.xlsx', mimeType: '', buffer: sheet.workbook() });

  it('are downloaded where they are asked, and change nothing as they came', async () => {
    const [download] = await Promise.all([
      visitor.page.waitForEvent('download'),
      visitor.page.getByRole('link', { name: 'Isian Excel' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('reviews.xlsx');
    sheet = FilledSheet.open(readFileSync(await download.path()));
    expect(sheet.count).toBe(2);
    await press('Unggah isian');
    await choose();
    await dialog().getByText('Tidak ada yang akan berubah').waitFor();
    expect(
      await dialog()
        .getByRole('button', { name: /^Simpan/ })
        .count(),
    ).toBe(0);
    expect(await visitor.violations()).toEqual([]);
  });

  it('are looked through first: what cannot be used says why, and nothing is decided by that', async () => {
    sheet.fill(0, ANSWER);
    sheet.fill(1, { ...ANSWER, Pilihan: '7' });
    await choose();
    await dialog().getByText('Nomor di kolom Pilihan bukan calon pertanyaan ini').waitFor();
    await dialog().getByText('Milik calon yang dipilih').waitFor();
    expect(await visitor.violations()).toEqual([]);
    expect(await visitor.overhangAt(320)).toBe(0);
    expect(await town.reviewer.decisions()).toEqual([]);
    await visitor.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await visitor.page.getByText('1 dari 2').first().waitFor();
  });

  it('are decided once somebody says so, and are asked no more', async () => {
    await press('Unggah isian');
    await choose();
    await dialog().getByRole('button', { name: 'Simpan 1 perubahan' }).click();
    await visitor.page.getByText('1 perubahan dari lembar isian disimpan.').waitFor();
    await visitor.page.getByText('1 dari 1').first().waitFor();
    await town.reviewer.settle();
    expect(await town.reviewer.decisions()).toMatchObject([
      { decision: 'LINK', by: 'manajer', reason: ANSWER.Alasan, forAll: true },
    ]);
  });

  it('that somebody else answered meanwhile are left to that person', async () => {
    const [review] = await town.reviewer.reviews();
    await town.reviewer.decide(review!.id, { decision: 'NONE', evidence: review!.evidence, forAll: true });
    await town.reviewer.settle();
    sheet.fill(1, ANSWER);
    await press('Unggah isian');
    await choose();
    await dialog().getByText('Bentrok', { exact: true }).waitFor();
    await dialog()
      .getByText(/Sudah diputuskan lain oleh admin/)
      .waitFor();
    await dialog().getByText('Tidak ada yang akan berubah').waitFor();
  });
});
