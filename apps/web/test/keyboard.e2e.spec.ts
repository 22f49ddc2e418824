import { readFileSync } from 'node:fs';
import { type Locator } from 'playwright-core';
import { generateMonth } from '#demo';
import { ADMIN_PASSWORD } from '../../../libs/testing/src/administrator.js';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { type Served } from '../../serve/test/served.js';
import { Console } from './console.js';
import { Keys } from './keys.js';
import { type Visitor } from './visitor.js';

const month = generateMonth({ households: 600, seed: 31, out: newFolder() });

/** A day's work by keys alone: that no pointer is needed is what it shows. */
describe('the console by keyboard alone', () => {
  let served: Served;
  let console: Console;
  let visitor: Visitor;
  let keys: Keys;
  beforeAll(async () => {
    console = await Console.start(month.options.asOf);
    served = console.served;
    await served.takeMonth(month);
    visitor = await console.come({ headers: {} });
    keys = new Keys(visitor.page);
  });
  afterAll(() => console.close());
  afterEach(() => expect(visitor.troubles).toEqual([]));

  const button = (name: string | RegExp): Locator => visitor.page.getByRole('button', { name }).first();
  const heading = (name: string | RegExp): Promise<void> =>
    visitor.page.getByRole('heading', { level: 1, name }).waitFor();
  const sees = (words: string | RegExp): Promise<void> => visitor.page.getByText(words).first().waitFor();

  async function goTo(page: string): Promise<void> {
    await keys.press(
      visitor.page
        .getByRole('navigation', { name: 'Halaman', exact: true })
        .getByRole('link', { name: page }),
    );
    await heading(page);
  }

  it('is what this test does', () => {
    const text = readFileSync('apps/web/test/keyboard.e2e.spec.ts', 'utf8');
    expect(text.match(/\.(click|tap|check|fill|hover|selectOption|dispatchEvent)\(/g)).toBeNull();
  });

  it('opens by signing in', async () => {
    await visitor.goTo('/');
    await keys.type('admin');
    await keys.strike('Tab');
    await keys.type(ADMIN_PASSWORD);
    await keys.strike('Enter');
    await heading(/^Ringkasan/);
  });

  it('leads from the overview to a discrepancy, its household, and a remark', async () => {
    const kinds = visitor.page.getByRole('region', { name: 'Selisih menurut jenis' }).first();
    await keys.press(kinds.getByRole('link', { name: 'Saldo mengendap' }));
    await heading('Selisih');
    const first = visitor.page.locator('[role=row][aria-rowindex="2"]').getByRole('link');
    const name = (await first.textContent())!;
    await keys.press(first);
    await heading(name);
    await keys.press(button('Beri status'));
    await keys.typeInto(visitor.page.getByLabel('Alasan'), 'dijanjikan bank pekan depan');
    await keys.strike('Enter');
    await visitor.page.locator('.story').getByText('Alasan: dijanjikan bank pekan depan').waitFor();
  });

  it('decides a review and takes it back', async () => {
    await goTo('Tinjau');
    await sees(/^1 dari \d+$/);
    await keys.strike('1');
    await keys.type('KTP dan KK diperiksa');
    await keys.strike('Enter');
    await sees('1 diputuskan');
    await keys.strike('u');
    await sees('Keputusan ditarik kembali');
  });

  it('withdraws a file and restores it', async () => {
    await goTo('Berkas');
    for (const [turn, seen] of [
      ['Tarik', 'salah bulan'],
      ['Pulihkan', 'Sudah dihitung'],
    ] as const) {
      await keys.press(button(new RegExp(`^${turn}`)));
      const dialog = visitor.page.getByRole('dialog');
      await keys.typeInto(dialog.getByLabel('Alasan'), 'salah bulan');
      await keys.strike('Enter');
      await dialog.waitFor({ state: 'detached' });
      await visitor.page.locator('tbody tr').first().getByText(seen).waitFor();
    }
  });

  it('writes minutes', async () => {
    await goTo('Berita Acara');
    await keys.typeInto(visitor.page.getByLabel('Nomor').first(), '460/12/2026');
    await keys.strike('Enter');
    await sees(/^Tersimpan/);
  });

  it('sets what there is to set, and leaves', async () => {
    await goTo('Pengaturan');
    await keys.press(visitor.page.getByRole('main').getByRole('link', { name: 'Webhook' }));
    await heading('Webhook');
    await keys.press(button('Buat webhook'));
    await keys.typeInto(visitor.page.getByLabel('Nama', { exact: true }), 'Dasbor provinsi');
    await keys.typeInto(visitor.page.getByLabel('Alamat penerima'), 'https://penerima.example/alerts');
    await keys.strike('Enter');
    await heading('Dasbor provinsi');
    await keys.press(button('Hapus'));
    await keys.press(visitor.page.getByRole('dialog').getByRole('button', { name: 'Hapus' }));
    await sees('Belum ada webhook');
    await keys.press(button('Keluar'));
    await heading('Masuk');
  });
});
