import { type Locator } from 'playwright-core';
import { generateMonth } from '#demo';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { FilledSheet } from '../../serve/test/filled-sheet.js';
import { type Served } from '../../serve/test/served.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

const month = generateMonth({ households: 600, seed: 31, out: newFolder() });

interface Row {
  readonly kind: string;
  readonly name?: string;
  readonly kelurahan?: string;
  readonly difference?: number;
  readonly rosterRefs: readonly string[];
}

describe('discrepancies in the console', () => {
  let served: Served;
  let console: Console;
  let cycle: string;
  let rows: readonly Row[];
  let visitor: Visitor;
  beforeAll(async () => {
    console = await Console.start(month.options.asOf);
    served = console.served;
    cycle = await served.takeMonth(month);
    rows = (await served.json<{ items: Row[] }>(`/api/v1/cycles/${cycle}/discrepancies?limit=500`)).items;
    // More than one page of them.
    expect(rows.length).toBeGreaterThan(100);
    visitor = await console.come();
  });
  afterAll(() => console.close());
  afterEach(() => {
    expect(visitor.troubles.splice(0)).toEqual([]);
  });

  const frame = () => visitor.page.getByRole('region', { name: 'Daftar selisih' });
  const rowAt = (position: number) => visitor.page.locator(`[role=row][aria-rowindex="${position + 2}"]`);
  /** Resolves when the list says how many it has. */
  const counted = (count: number) =>
    visitor.page
      .getByRole('status')
      .filter({ hasText: new RegExp(`^${count} selisih$`) })
      .waitFor();

  it('are a table of all of them, of which the rows in sight are there', async () => {
    await visitor.goTo('/selisih');
    await counted(rows.length);
    await rowAt(0).getByText(rows[0]!.name!).waitFor();
    expect(await rowAt(rows.length - 1).count()).toBe(0);
    const table = visitor.page.getByRole('table', { name: 'Daftar selisih' });
    expect(await table.getAttribute('aria-rowcount')).toBe(`${rows.length + 1}`);
    await frame().focus();
    await visitor.page.keyboard.press('End');
    await rowAt(rows.length - 1).waitFor();
    const last = rows.at(-1)!;
    await rowAt(rows.length - 1)
      .getByText(last.kelurahan ?? last.name ?? '')
      .first()
      .waitFor();
    expect(await visitor.page.locator('[role=row]').count()).toBeLessThan(60);
    expect(await visitor.violations()).toEqual([]);
  });

  it.each(['NOT_WITHDRAWN', 'NOT_DELIVERED', 'DUPLICATE_ENTITLEMENT', 'IDENTITY_MISMATCH', 'SHARED_ACCOUNT'])(
    'say whole what to do, in both languages: %s',
    async (kind) => {
      await visitor.goTo(`/selisih?kind=${kind}`);
      for (const language of ['en', 'id'] as const) {
        await visitor.chooseLanguage(language);
        await rowAt(0).getByRole('cell').first().waitFor();
        const cut = await visitor.page
          .locator('.long-rows .says')
          .evaluateAll((all: { scrollHeight: number; clientHeight: number; innerText: string }[]) =>
            all
              .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
              .map(({ innerText }) => innerText),
          );
        expect(await visitor.page.locator('.long-rows').innerText()).not.toContain('***');
        expect([language, cut]).toEqual([language, []]);
      }
    },
  );

  it('show on a phone what it is and whose, without being moved', async () => {
    const size = visitor.page.viewportSize()!;
    await visitor.page.setViewportSize({ width: 390, height: 800 });
    await visitor.goTo('/selisih');
    await rowAt(0).getByRole('link').first().waitFor();
    type Box = { getBoundingClientRect(): { right: number } };
    const right = (place: Locator): Promise<number> =>
      place.evaluate((element: Box) => element.getBoundingClientRect().right);
    const link = rowAt(0).getByRole('cell').nth(2);
    expect(await right(link)).toBeLessThanOrEqual(await right(frame()));
    await visitor.page.setViewportSize(size);
  });

  it.each(['/selisih', '/penerima'])(
    'fold the filters of %s on a phone until they are wanted',
    async (path) => {
      const { page } = visitor;
      const size = page.viewportSize()!;
      await page.setViewportSize({ width: 390, height: 844 });
      await visitor.goTo(path);
      const programme = page.getByRole('combobox', { name: 'Program' });
      expect(await programme.isVisible()).toBe(false);
      await page.getByText('Saringan', { exact: true }).click();
      await programme.selectOption('PKH');
      await page.waitForURL(`**${path}?programme=PKH`);
      await page.getByText('Saringan (ada yang dipilih)', { exact: true }).click();
      expect(await programme.isVisible()).toBe(false);
      expect(await visitor.violations()).toEqual([]);
      await page.setViewportSize(size);
      expect(await programme.inputValue()).toBe('PKH');
    },
  );

  it('are narrowed by what there is, and the address says how', async () => {
    await visitor.goTo('/selisih');
    const ofKind = rows.filter(({ kind }) => kind === 'NOT_WITHDRAWN');
    await visitor.page.getByLabel('Jenis').selectOption({ label: `Saldo mengendap (${ofKind.length})` });
    await counted(ofKind.length);
    const { kelurahan } = ofKind[0]!;
    const both = ofKind.filter((row) => row.kelurahan === kelurahan);
    await visitor.page.getByLabel('Kelurahan').selectOption({ label: `${kelurahan} (${both.length})` });
    await counted(both.length);
    const query = new URL(visitor.page.url()).searchParams;
    expect(Object.fromEntries(query)).toEqual({ kind: 'NOT_WITHDRAWN', kelurahan });
    await visitor.page.reload();
    await counted(both.length);
    await visitor.page.getByRole('button', { name: 'Hapus saringan' }).click();
    await counted(rows.length);
  });

  it('are narrowed by rupiah, age and status, also from the overview', async () => {
    await visitor.goTo('/');
    await visitor.page
      .getByRole('region', { name: 'Umur selisih yang terbuka' })
      .getByRole('link', { name: '0–1 hari' })
      .first()
      .click();
    await counted(rows.length);
    const field = visitor.page.getByLabel('Terbuka selama');
    expect(await field.locator('option:checked').textContent()).toBe(`0–1 hari (${rows.length})`);
    const least = 600_000;
    const high = rows.filter(({ difference = NaN }) => Math.abs(difference) >= least).length;
    await visitor.page.getByLabel('Selisih dari (Rp)').fill('Rp600.000');
    await visitor.page.keyboard.press('Enter');
    await counted(high);
    await visitor.page.getByLabel('Status').selectOption({ label: `Baru (${high})` });
    await counted(high);
    const query = new URL(visitor.page.url()).searchParams;
    expect(Object.fromEntries(query)).toMatchObject({
      ...{ ageFrom: '0', ageTo: '1', amountFrom: '600000', status: 'NEW' },
    });
    expect(await visitor.page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href')).toContain(
      'amountFrom=600000',
    );
    await visitor.page.getByLabel('Selisih dari (Rp)').fill('banyak');
    await visitor.page.keyboard.press('Enter');
    await visitor.page.getByText('Tulis rupiah dengan angka saja').waitFor();
    expect(await visitor.violations()).toEqual([]);
  });

  it('are searched by a name that stands in no address', async () => {
    const { name } = rows.find((row) => row.name !== undefined)!;
    await visitor.goTo('/selisih');
    await visitor.page.getByRole('searchbox').fill(name!.toLowerCase());
    await visitor.page.keyboard.press('Enter');
    await counted(rows.filter((row) => row.name?.includes(name!)).length);
    expect(new URL(visitor.page.url()).search).toBe('');
    await visitor.page.getByRole('searchbox').fill('tidak ada di mana pun');
    await visitor.page.keyboard.press('Enter');
    await visitor.page.getByText('Tidak ada selisih dengan saringan ini').waitFor();
  });

  it('keep filters under a name, also after signing out', async () => {
    await visitor.goTo('/selisih?severity=high');
    await visitor.page.getByRole('button', { name: 'Simpan saringan ini' }).click();
    await visitor.page.getByLabel('Nama saringan').fill('Yang berat');
    await visitor.page.keyboard.press('Enter');
    await visitor.page.getByRole('button', { name: 'Hapus saringan' }).click();
    await counted(rows.length);
    await visitor.goTo('/selisih');
    await visitor.page.getByRole('button', { name: 'Yang berat', exact: true }).click();
    await visitor.page.waitForURL('**/selisih?severity=high');
    await visitor.page.getByRole('button', { name: 'Hapus Yang berat' }).click();
    expect(await visitor.page.getByRole('button', { name: 'Yang berat' }).count()).toBe(0);
  });

  it('lead to their household and its story, where each link says what it rests on', async () => {
    const { name, rosterRefs } = rows.find(({ kind }) => kind === 'PAID_TWICE')!;
    await visitor.goTo('/selisih?kind=PAID_TWICE');
    await rowAt(0).getByRole('link', { name: name! }).click();
    await visitor.page.getByRole('heading', { level: 1, name: name! }).waitFor();
    expect(new URL(visitor.page.url()).searchParams.get('ref')).toBe(rosterRefs[0]);
    const story = visitor.page.locator('.story');
    expect(await story.locator('li').first().textContent()).toContain(rosterRefs[0]!);
    const why = story.locator('details', { hasText: 'Mengapa ditautkan' });
    expect(await why.count()).toBeGreaterThan(1);
    await why.first().locator('summary').click();
    const weights = await why.first().locator('tbody td.number').allTextContents();
    const sum = weights.reduce((total, text) => total + numberOf(text), 0);
    expect(sum).toBeCloseTo(numberOf((await why.first().locator('tfoot td.number').textContent())!), 0);
    expect(await visitor.violations()).toEqual([]);
    for (const width of [640, 320]) expect([width, await visitor.overhangAt(width)]).toEqual([width, 0]);
  });

  it('get a status, one or many at once, which their household tells, too', async () => {
    const { length: many } = rows.filter(({ kind }) => kind === 'NOT_WITHDRAWN');
    await visitor.goTo('/selisih?kind=NOT_WITHDRAWN');
    await rowAt(0).getByRole('checkbox').check();
    await visitor.page.getByText('1 dipilih').waitFor();
    await visitor.page.getByRole('button', { name: `Pilih semua ${many}` }).click();
    await visitor.page.getByText(`${many} dipilih`).waitFor();
    await rowAt(1).getByRole('checkbox').uncheck();
    await visitor.page.getByRole('button', { name: 'Beri status' }).click();
    await visitor.page.getByLabel('Alasan').fill('dijanjikan bank pekan depan');
    expect(await visitor.violations()).toEqual([]);
    await visitor.page.keyboard.press('Enter');
    await visitor.page.getByText(`Status disimpan untuk ${many - 1} selisih.`).waitFor();
    await rowAt(0).getByText('Perlu diselesaikan').waitFor();
    // It stands there whole, beside how grave it is.
    const tags = rowAt(0).getByText('Perlu diselesaikan').locator('..');
    type Box = { scrollWidth: number; clientWidth: number };
    expect(await tags.evaluate(({ scrollWidth, clientWidth }: Box) => scrollWidth - clientWidth)).toBe(0);
    expect(await rowAt(1).getByText('Perlu diselesaikan').count()).toBe(0);
    await rowAt(0).getByRole('link').first().click();
    await visitor.page.locator('.story').getByText('Alasan: dijanjikan bank pekan depan').first().waitFor();
    await visitor.page.getByRole('button', { name: 'Beri status' }).first().click();
    await visitor.page.getByLabel('Status', { exact: true }).selectOption('Sudah jelas');
    await visitor.page.getByLabel('Alasan').fill('sudah dicairkan hari ini');
    await visitor.page.keyboard.press('Enter');
    await visitor.page.locator('.story').getByText('Alasan: sudah dicairkan hari ini').waitFor();
    expect(await visitor.page.locator('.story').getByText('dijanjikan bank').count()).toBe(1);
  });

  it('come back as a sheet that was filled in, which is shown before it is saved', async () => {
    const kind = 'NOT_DELIVERED';
    const { length: many } = rows.filter((row) => row.kind === kind);
    const sheet = await FilledSheet.download(served, `/api/v1/cycles/${cycle}/remarks.xlsx?kind=${kind}`);
    expect(sheet.count).toBe(many);
    for (const row of [0, 1]) sheet.fill(row, { Status: 'Sudah jelas', Alasan: 'dari lembar isian' });
    sheet.fill(2, { Status: 'Baru', Alasan: '' });
    await visitor.goTo(`/selisih?kind=${kind}`);
    await visitor.page.getByRole('button', { name: 'Unggah isian' }).click();
    await visitor.page
      .getByLabel('Lembar yang sudah diisi')
      .setInputFiles({ name: 'isian.xlsx', mimeType: '', buffer: sheet.workbook() });
    await visitor.page.getByText('Alasan harus 3 sampai 500 huruf').waitFor();
    const save = visitor.page.getByRole('button', { name: 'Simpan 2 perubahan' });
    await save.waitFor();
    expect(await visitor.violations()).toEqual([]);
    expect(await visitor.overhangAt(320)).toBe(0);
    await save.click();
    await visitor.page.getByText('2 perubahan dari lembar isian disimpan.').waitFor();
    await rowAt(0).getByText('Sudah jelas').waitFor();
    expect(await rowAt(2).getByText('Sudah jelas').count()).toBe(0);
  });

  it('leave as files with all rows', async () => {
    await visitor.goTo('/selisih');
    const download = visitor.page.waitForEvent('download');
    await visitor.page.getByRole('link', { name: 'CSV', exact: true }).click();
    expect((await download).suggestedFilename()).toBe('discrepancies.csv');
  });
});

/** `+10,6` */
function numberOf(text: string): number {
  return Number(text.replace(',', '.').replace('−', '-'));
}
