import { type Served } from '../../serve/test/served.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

describe('retention', () => {
  let served: Served;
  let console: Console;
  let visitor: Visitor;
  beforeAll(async () => {
    console = await Console.start('2026-04-30');
    served = console.served;
    for (const months of ['2024-01/2024-03', '2026-01/2026-03'])
      await served.beginEmptyCycle('18.72', months);
    visitor = await console.come();
  });
  afterAll(() => console.close());

  const button = (name: string) => visitor.page.getByRole('button', { name, exact: true });
  const dialog = () => visitor.page.getByRole('dialog');
  const inDialog = (name: string) => dialog().getByRole('button', { name, exact: true });

  it('destroys the data of a cycle once its name was typed and a reason given', async () => {
    const { page } = visitor;
    await visitor.goTo('/pengaturan/penyimpanan');
    await page.getByText('Belum ada yang dimusnahkan.').waitFor();
    // The page that is shown stands in bold letters beside the others, and still on one line.
    const heights = await page
      .getByRole('navigation', { name: 'Halaman pengaturan' })
      .getByRole('link')
      .evaluateAll((all: { offsetHeight: number }[]) => all.map(({ offsetHeight }) => offsetHeight));
    expect(new Set(heights).size).toBe(1);
    await button('Musnahkan Kota Metro, Januari 2026 – Maret 2026').click();
    expect(await visitor.violations()).toEqual([]);
    await dialog().getByLabel('Ketik nama siklus').fill('Kota Metro, Januari 2024 - Maret 2024');
    await dialog().getByLabel('Alasan').fill('siklus percobaan');
    await inDialog('Musnahkan').click();
    await dialog().getByText('Ini bukan nama siklus itu').waitFor();
    expect(await served.json('/api/v1/purges')).toMatchObject({ items: [] });
    await dialog().getByLabel('Ketik nama siklus').fill('kota metro, januari 2026 - maret 2026');
    await inDialog('Musnahkan').click();
    await page.getByText('Berita acaranya ada di riwayat di bawah').waitFor();
    const history = page.getByRole('region', { name: 'Yang sudah dimusnahkan' });
    await history.getByText('siklus percobaan').waitFor();
    const link = await history.getByRole('link', { name: /Berita acara/ }).getAttribute('href');
    expect(await (await served.ask(link!)).text()).toContain('siklus percobaan');
    expect(await button('Musnahkan Kota Metro, Januari 2026 – Maret 2026').count()).toBe(0);
  });

  it('says whose time is over before it is changed, and lets nobody take less than a year', async () => {
    const { page } = visitor;
    await page.getByLabel('Sampai sekian bulan').check();
    await page.getByLabel('Bulan', { exact: true }).fill('6');
    await button('Simpan masa simpan').click();
    expect(await dialog().count()).toBe(0);
    await page.getByLabel('Bulan', { exact: true }).fill('60');
    await button('Simpan masa simpan').click();
    await dialog().getByText('Tidak ada siklus yang langsung jatuh tempo.').waitFor();
    await inDialog('Batal').click();
    await page.getByLabel('Bulan', { exact: true }).fill('24');
    await button('Simpan masa simpan').click();
    await dialog().getByText('Kota Metro, Januari 2024 – Maret 2024').waitFor();
    await inDialog('Simpan masa simpan').click();
    await page.getByText('Siklus ini jatuh tempo').waitFor();
    expect(await served.json('/api/v1/retention')).toMatchObject({
      months: 24,
      due: [{ region: '18.72', months: '2024-01/2024-03' }],
    });
    expect(visitor.troubles).toEqual([]);
  });

  it('is only looked at by who manages none', async () => {
    const headers = await served.join('budi', 'manager', [{ region: '18.72' }]);
    const budi = await console.come({ headers });
    await budi.goTo('/pengaturan/penyimpanan');
    await budi.page.getByText('siklus percobaan').waitFor();
    expect(await budi.page.getByRole('main').getByRole('button').count()).toBe(0);
    await budi.leave();
  });
});
