import { type Locator } from 'playwright-core';
import { generateMonth } from '#demo';
import { ADMIN_PASSWORD } from '../../../libs/testing/src/administrator.js';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { Console } from './console.js';
import { Keys } from './keys.js';
import { type Visitor } from './visitor.js';

const month = generateMonth({ households: 60, seed: 5, out: newFolder() });

describe('from nothing to the first reconciliation', () => {
  let console: Console;
  let visitor: Visitor;
  beforeAll(async () => {
    console = await Console.start(month.options.asOf);
    visitor = await console.come({ headers: {} });
  });
  afterAll(() => console.close());

  const keys = () => visitor.page.keyboard;
  const tabTo = (place: Locator): Promise<void> => new Keys(visitor.page).tabTo(place);
  const press = (place: Locator): Promise<void> => new Keys(visitor.page).press(place);
  const isFocused = (place: Locator): Promise<boolean> => new Keys(visitor.page).isFocused(place);

  async function typeMonth(label: string, name: string): Promise<void> {
    await tabTo(visitor.page.getByLabel(label));
    await keys().type(name);
    await keys().press('ArrowRight');
    await keys().type('2026');
  }

  async function giveFile(path: string): Promise<void> {
    const chosen = visitor.page.waitForEvent('filechooser');
    await tabTo(visitor.page.locator('input[type=file]'));
    await keys().press('Enter');
    await (await chosen).setFiles(path);
    await press(visitor.page.getByRole('button', { name: 'Unggah' }));
    await press(visitor.page.getByRole('button', { name: 'Tutup' }));
  }

  it('is done by the keyboard alone', async () => {
    const { page } = visitor;
    await visitor.goTo('/');
    await keys().type('admin');
    await keys().press('Tab');
    await keys().type(ADMIN_PASSWORD);
    await keys().press('Enter');
    await page.getByRole('heading', { name: 'Mulai rekonsiliasi pertama' }).waitFor();
    await press(page.getByRole('main').getByRole('link', { name: 'Mulai siklus' }));
    await tabTo(page.getByLabel('Kota atau kabupaten'));
    await keys().type('Kota Metro (18.72)');
    await typeMonth('Bulan pertama', 'January');
    await typeMonth('Bulan terakhir', 'March');
    await press(page.getByRole('button', { name: 'Mulai siklus' }));
    await page.getByText('Belum ada berkas di siklus ini').waitFor();
    for (const path of [month.files.roster[0]!, month.files.bri.at(-1)!.path, month.files.pos.at(-1)!.path])
      await giveFile(path);
    await page.getByText('Sudah dihitung').nth(2).waitFor();
    await press(page.getByRole('navigation').getByRole('link', { name: 'Ringkasan' }));
    await page.getByRole('heading', { name: 'Ringkasan Januari 2026 – Maret 2026, Kota Metro' }).waitFor();
    await page.getByRole('region', { name: 'Selisih menurut jenis' }).first().waitFor();
    expect(visitor.troubles.filter((trouble) => !trouble.includes('404'))).toEqual([]);
  });

  it('leads past the navigation, and says what is wrong where it is', async () => {
    const { page } = visitor;
    await visitor.goTo('/siklus/baru');
    await keys().press('Tab');
    await keys().press('Enter');
    expect(await isFocused(page.locator('main'))).toBe(true);
    await tabTo(page.getByLabel('Kota atau kabupaten'));
    await keys().type('99.99');
    await typeMonth('Bulan pertama', 'April');
    await typeMonth('Bulan terakhir', 'June');
    await press(page.getByRole('button', { name: 'Mulai siklus' }));
    const region = page.getByLabel('Kota atau kabupaten');
    await page.locator('[aria-invalid=true]').waitFor();
    expect(await region.getAttribute('aria-invalid')).toBe('true');
  });

  it('says so when there is no network or no service, and goes on by itself or by a button', async () => {
    const { page } = visitor;
    await visitor.goTo('/');
    await page.context().setOffline(true);
    await page.getByText('Tidak ada jaringan').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Tidak ada jaringan').waitFor({ state: 'detached' });
    await page.route('**/overview', (route) => route.abort());
    await page.reload();
    const again = page.getByRole('button', { name: 'Coba lagi' });
    await again.waitFor();
    await page.unroute('**/overview');
    await press(again);
    await page.getByRole('heading', { name: 'Selisih menurut jenis' }).waitFor();
  });
});
