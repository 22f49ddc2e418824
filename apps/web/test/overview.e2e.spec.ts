import { generateMonth } from '#demo';
import { MONEY_KINDS } from '#domain';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { type LedgerRowView } from '../../gateway/src/books/book-views.js';
import { type OverviewView } from '../../gateway/src/overview/overview-views.js';
import { type Served, type Upload, uploadsOf } from '../../serve/test/served.js';
import { INDONESIAN } from '../src/texts/indonesian/index.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

const month = generateMonth({ households: 150, seed: 8, out: newFolder() });
const uploads = uploadsOf(month);
const isOf =
  (...roles: string[]) =>
  ({ role }: Upload): boolean =>
    roles.includes(role);

describe('the overview', () => {
  let served: Served;
  let console: Console;
  let visitor: Visitor;
  let cycle: string;
  beforeAll(async () => {
    console = await Console.start(month.options.asOf);
    served = console.served;
    cycle = await served.beginCycle(month);
    visitor = await console.come();
  });
  afterAll(() => console.close());

  async function take(wanted: (upload: Upload) => boolean): Promise<void> {
    for (const upload of uploads.filter(wanted)) await served.upload(cycle, upload);
  }

  const panel = (name: string) => visitor.page.getByRole('region', { name }).first();

  it('says what to do first, and fills by itself while files come in', async () => {
    await visitor.goTo('/');
    await visitor.page.getByRole('heading', { name: 'Belum ada yang dapat dihitung' }).waitFor();
    expect(await visitor.page.getByRole('link', { name: 'Unggah berkas' }).getAttribute('href')).toBe(
      '/berkas',
    );
    await take(isOf('roster', 'amendment'));
    await visitor.page
      .getByRole('heading', { name: 'Ringkasan Januari 2026 – Maret 2026, Kota Metro' })
      .waitFor();
    await panel('Laporan penyalur').getByText('Laporan ditunggu').first().waitFor();
    await take(isOf('bri', 'pos', 'exclusions'));
    await panel('Laporan penyalur').getByText('Tidak ada yang ditunggu').nth(1).waitFor();
  });

  it('shows the numbers of the service, and leads to the rows behind each', async () => {
    // A cycle without anything in it has no numbers, and the browser notes that.
    visitor.troubles.splice(0);
    await visitor.goTo(`/?siklus=${cycle}`);
    const { areas, funnels } = await served.json<OverviewView>(`/api/v1/cycles/${cycle}/overview`);
    const entitled = funnels.reduce((sum, funnel) => sum + funnel.entitled.count, 0);
    await visitor.page.locator('.tile', { hasText: 'Berhak' }).getByText(`${entitled}`).waitFor();
    expect(await panel('Belum tersalur menurut kelurahan').locator('tbody tr').count()).toBe(areas.length);
    const worst = areas.find(({ failed }) => failed.count > 0)!;
    const row = panel('Belum tersalur menurut kelurahan').locator('tbody tr', {
      has: visitor.page.getByRole('link', { name: worst.kelurahan!, exact: true }),
    });
    const link = await row.locator('td').nth(2).getByRole('link').getAttribute('href');
    const { pathname, searchParams } = new URL(link!, served.address);
    expect(pathname).toBe('/selisih');
    expect(Object.fromEntries(searchParams)).toEqual({
      kind: 'PAYMENT_FAILED',
      kecamatan: worst.kecamatan,
      kelurahan: worst.kelurahan,
      siklus: cycle,
    });
    expect(visitor.troubles).toEqual([]);
  });

  it('leads from every number of households to as many rows', async () => {
    const links = await visitor.page
      .locator('main a')
      .evaluateAll((all: { href: string; textContent: string }[]) =>
        all.map(({ href, textContent }) => ({ href, text: textContent })),
      );
    const numbers = links.filter(({ text }) => /^[\d.]+$/.test(text));
    // Totals, funnels and areas.
    expect(numbers.length).toBeGreaterThan(4 + 4 * 4 + 20);
    const lists: Readonly<Record<string, string>> = { '/penerima': 'ledger', '/selisih': 'discrepancies' };
    for (const { href, text } of numbers) {
      const { pathname, searchParams } = new URL(href);
      searchParams.delete('siklus');
      const { total } = await served.json<{ total: number }>(
        `/api/v1/cycles/${cycle}/${lists[pathname]}?limit=1&${searchParams.toString()}`,
      );
      expect([href, total]).toEqual([href, Number(text.replaceAll('.', ''))]);
    }
  });

  it('sums up rupiah of the kinds that are about money', async () => {
    const names = INDONESIAN.words.kinds as Readonly<Record<string, string>>;
    for (const [kind, name] of Object.entries(names)) {
      const row = panel('Selisih menurut jenis').locator('tbody tr', {
        has: visitor.page.getByRole('rowheader', { name, exact: true }),
      });
      if ((await row.count()) === 0) continue;
      const rupiah = await row.locator('td').nth(1).textContent();
      expect([kind, rupiah === '–']).toEqual([kind, !MONEY_KINDS.has(kind)]);
    }
  });

  it('names ranges of days by what is in them', async () => {
    const rows = (name: string) => panel(name).locator('tbody th').allTextContents();
    expect((await rows('Umur selisih yang terbuka')).at(-1)).toBe('lebih dari 30 hari');
    expect((await rows('Saldo yang belum dicairkan')).at(-1)).toBe('61 hari atau lebih');
  });

  it('leads to all recipients, who are narrowed and searched, also those without a discrepancy', async () => {
    const { page } = visitor;
    const { items } = await served.json<{ items: LedgerRowView[] }>(
      `/api/v1/cycles/${cycle}/ledger?limit=500`,
    );
    const counted = (count: number): Promise<void> =>
      page
        .getByRole('status')
        .filter({ hasText: new RegExp(`^${count} hak$`) })
        .waitFor();
    await page.locator('.tile', { hasText: 'Berhak' }).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Penerima' }).waitFor();
    await counted(items.length);
    expect(await visitor.violations()).toEqual([]);
    await page.getByLabel('Keadaan').selectOption('Masuk rekening, belum dicairkan');
    await counted(items.filter(({ state }) => state === 'CREDITED').length);
    const fine = items.find(({ state, findings }) => state === 'RECEIVED' && findings.length === 0)!;
    await page.getByLabel('Keadaan').selectOption('Semua yang tersalur');
    await page.getByLabel('Kecamatan').selectOption(fine.kecamatan!);
    await page.getByLabel('Kelurahan').selectOption(fine.kelurahan!);
    expect(page.url()).toContain('part=DELIVERED');
    await page
      .getByRole('search')
      .getByLabel(/^Cari nama/)
      .fill(fine.rosterRef);
    await page.keyboard.press('Enter');
    const row = page.locator('[role=row][aria-rowindex="2"]');
    await row.getByText('Diterima keluarga').waitFor();
    expect(page.url()).not.toContain(encodeURIComponent(fine.rosterRef));
    await row.getByRole('link', { name: fine.name! }).click();
    await page.getByRole('heading', { level: 1, name: fine.name! }).waitFor();
    await page.getByText('Tidak ada selisih').waitFor();
    await page.locator('.tag-good', { hasText: 'Diterima keluarga' }).first().waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Hapus saringan' }).click();
    await counted(items.length);
    expect(visitor.troubles).toEqual([]);
  });
});
