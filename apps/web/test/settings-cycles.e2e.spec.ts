import { generateMonth } from '#demo';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { type Served } from '../../serve/test/served.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

const month = generateMonth({ households: 30, seed: 4, out: newFolder() });

interface Cycle {
  readonly version: number;
  readonly cutoffs: Readonly<Record<string, string>>;
  readonly tolerance: number;
  readonly graceDays: number;
  readonly months: string;
}

describe('settings of cycles', () => {
  let served: Served;
  let console: Console;
  let visitor: Visitor;
  let cycle: string;
  beforeAll(async () => {
    console = await Console.start(month.options.asOf);
    served = console.served;
    cycle = await served.takeMonth(month);
    visitor = await console.come();
  });
  afterAll(() => console.close());

  const button = (name: string) => visitor.page.getByRole('button', { name, exact: true });
  const dialog = () => visitor.page.getByRole('dialog');
  const now = (): Promise<Cycle> => served.json(`/api/v1/cycles/${cycle}`);
  const change = (body: object): Promise<Cycle> =>
    served.json(`/api/v1/cycles/${cycle}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  async function save(): Promise<void> {
    await button('Simpan perubahan').click();
    await dialog().getByRole('button', { name: 'Ubah dan hitung ulang' }).click();
  }

  it('are found from the list, and say before what a change will cause', async () => {
    const { page } = visitor;
    await visitor.goTo('/pengaturan/siklus');
    await page.getByRole('link', { name: 'Januari 2026 – Maret 2026' }).click();
    await page.getByRole('heading', { name: 'Siklus Januari 2026 – Maret 2026, Kota Metro' }).waitFor();
    await button('Simpan perubahan').click();
    await page.getByText('Belum ada yang Anda ubah.').waitFor();
    await page.getByLabel('POS').fill('2026-03-20');
    await page.getByLabel('Toleransi (rupiah)').fill('5000');
    await button('Simpan perubahan').click();
    await dialog().getByText('Rp0 menjadi Rp5.000').waitFor();
    await dialog().getByText('Seluruh siklus dihitung ulang').waitFor();
    expect(await visitor.violations()).toEqual([]);
    await dialog().getByRole('button', { name: 'Batal' }).click();
    expect((await now()).version).toBe(1);
    await save();
    await page.getByText('Tersimpan. Siklus sedang dihitung ulang').waitFor();
    expect(await now()).toMatchObject({ version: 2, tolerance: 5000, cutoffs: { POS: '2026-03-20' } });
    await page.getByText('Bulan dan program tidak dapat diubah lagi').waitFor();
  });

  it('of two people are not written over by the one who comes later', async () => {
    const { page } = visitor;
    await visitor.goTo(`/pengaturan/siklus/rincian?siklus=${cycle}`);
    await page.getByLabel('Hari sebelum saldo dihitung mengendap').fill('45');
    const { version } = await change({ tolerance: 9000 });
    await save();
    await page.getByText('Orang lain mengubah siklus ini').waitFor();
    visitor.troubles.splice(0);
    await page.locator('input[value="9000"]').waitFor();
    expect(await page.getByLabel('Hari sebelum saldo dihitung mengendap').inputValue()).toBe('45');
    expect(await now()).toMatchObject({ version, graceDays: 30 });
    await save();
    await page.getByText('Tersimpan. Siklus sedang dihitung ulang').waitFor();
    expect(await now()).toMatchObject({ version: version + 1, tolerance: 9000, graceDays: 45 });
  });

  it('say where what was typed is wrong', async () => {
    const { page } = visitor;
    await page.getByLabel('BRI').fill('2025-03-20');
    await save();
    await page.locator('[aria-invalid=true]').waitFor();
    expect(await page.getByLabel('BRI').getAttribute('aria-invalid')).toBe('true');
    visitor.troubles.splice(0);
  });

  it('of one without files are about other months, too', async () => {
    const { page } = visitor;
    const id = await served.beginEmptyCycle('18.71');
    await visitor.goTo(`/pengaturan/siklus/rincian?siklus=${id}`);
    await page.getByLabel('Bulan terakhir').fill('2026-02');
    await page.getByLabel('Pembayaran dijadwalkan').check();
    await page.getByLabel('Hari pertama').fill('2026-01-05');
    await page.getByLabel('Hari terakhir', { exact: true }).fill('2026-02-20');
    await save();
    await page.getByText('Tersimpan. Siklus sedang dihitung ulang').waitFor();
    expect(await served.json(`/api/v1/cycles/${id}`)).toMatchObject({
      months: '2026-01/2026-02',
      window: { first: '2026-01-05', last: '2026-02-20' },
    });
    expect(visitor.troubles).toEqual([]);
  });

  it('are only looked at by who may change none', async () => {
    const headers = await served.join('budi', 'auditor', [{ region: '18.72' }]);
    const budi = await console.come({ headers });
    await budi.goTo(`/pengaturan/siklus/rincian?siklus=${cycle}`);
    await budi.page.getByText('Rp9.000').waitFor();
    expect(await budi.page.getByRole('main').getByRole('button').count()).toBe(0);
    await budi.leave();
  });
});
