import { type Locator } from 'playwright-core';
import { ADMIN_PASSWORD } from '../../../libs/testing/src/administrator.js';
import { BY_NAME_ALONE, byName, POS, text, Town } from '../../serve/test/town.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

describe('what was written when the session ended by itself', () => {
  let console: Console;
  let visitor: Visitor;
  beforeAll(async () => {
    const town = await Town.open();
    console = await Console.of(town.served);
    const rows = ['D-1', 'D-2'].map((danom, at) => byName(danom, `0${at + 1}/03/2026`));
    await town.give('pos', 'pos.csv', text(POS, ...rows, BY_NAME_ALONE), '2026-03-28');
    await town.reviewer.settle();
    visitor = await console.come();
  });
  afterAll(() => console.close());
  // The live updates may ask meanwhile, too, and be refused as well.
  afterEach(() =>
    expect(new Set(visitor.troubles.splice(0))).toEqual(new Set([expect.stringContaining('401')])),
  );

  const button = (name: string | RegExp): Locator => visitor.page.getByRole('button', { name });
  const dialog = (): Locator => visitor.page.getByRole('dialog');
  const reason = (): Locator => visitor.page.getByLabel('Alasan');

  /** The service knows the session no longer when the button is pressed; the person signs in again. */
  async function isInterruptedAt(pressed: Locator): Promise<void> {
    const { page } = visitor;
    await visitor.pressWithoutSession(pressed);
    await page.getByText('Yang belum disimpan masih ada').waitFor();
    await page.getByLabel('Nama pengguna').fill('admin');
    await page.getByLabel('Kata sandi').fill(ADMIN_PASSWORD);
    await button('Masuk').click();
    await page.getByLabel('Kata sandi').waitFor({ state: 'detached' });
    await visitor.settled();
  }

  /** Of a dialog that is open again: closing it does away with what was written. */
  async function isForgottenWhenClosed(...opening: readonly Locator[]): Promise<void> {
    await dialog().getByRole('button', { name: 'Batal' }).click();
    for (const button of opening) await button.click();
    expect(await reason().inputValue()).toBe('');
    await dialog().getByRole('button', { name: 'Batal' }).click();
  }

  it('of discrepancies is there again, with those that were chosen', async () => {
    await visitor.goTo('/selisih');
    const opening = [button(/^Pilih semua/), button('Beri status')];
    for (const button of opening) await button.click();
    await dialog().getByLabel('Status').selectOption('EXPLAINED');
    await reason().fill('sudah ditanyakan ke Kantor Pos');
    const title = await dialog().getByRole('heading').textContent();
    await isInterruptedAt(button('Simpan status'));
    expect(await dialog().getByRole('heading').textContent()).toBe(title);
    expect(await dialog().getByLabel('Status').inputValue()).toBe('EXPLAINED');
    expect(await reason().inputValue()).toBe('sudah ditanyakan ke Kantor Pos');
    await isForgottenWhenClosed(...opening);
  });

  it('of a household is there again', async () => {
    await visitor.goTo('/keluarga?ref=bnba.csv%232');
    await button('Beri status').first().click();
    await reason().fill('dijanjikan pekan depan');
    await isInterruptedAt(button('Simpan status'));
    expect(await reason().inputValue()).toBe('dijanjikan pekan depan');
    await isForgottenWhenClosed(button('Beri status').first());
  });

  it('of a file is there again', async () => {
    await visitor.goTo('/berkas');
    await button('Tarik pos.csv').click();
    await reason().fill('salah bulan');
    await isInterruptedAt(dialog().getByRole('button', { name: 'Tarik' }));
    await dialog().getByRole('heading', { name: 'Tarik pos.csv' }).waitFor();
    expect(await reason().inputValue()).toBe('salah bulan');
    await isForgottenWhenClosed(button('Tarik pos.csv'));
  });

  it('of a cycle to be destroyed is there again, but for its name: that is typed anew', async () => {
    await visitor.goTo('/pengaturan/penyimpanan');
    await button(/^Musnahkan Kota Metro/).click();
    await dialog().getByLabel('Ketik nama siklus').fill('kota metro, januari 2026 - maret 2026');
    await reason().fill('siklus percobaan');
    await isInterruptedAt(dialog().getByRole('button', { name: 'Musnahkan' }));
    expect(await reason().inputValue()).toBe('siklus percobaan');
    expect(await dialog().getByLabel('Ketik nama siklus').inputValue()).toBe('');
    await isForgottenWhenClosed(button(/^Musnahkan Kota Metro/));
  });

  it('of a payment is there again, at its question, with whose it was said to be', async () => {
    await visitor.goTo('/tinjau');
    await visitor.page.getByText('1 dari 2').waitFor();
    await visitor.page.keyboard.press('j');
    await visitor.page.getByText('2 dari 2').waitFor();
    await visitor.page.keyboard.press('1');
    await reason().fill('KTP dan KK diperiksa');
    await isInterruptedAt(button('Putuskan'));
    await visitor.page.getByText('2 dari 2').waitFor();
    expect(await reason().inputValue()).toBe('KTP dan KK diperiksa');
    await button('Putuskan').click();
    await visitor.page.getByText(/Alasan: KTP dan KK diperiksa/).waitFor();
  });
});
