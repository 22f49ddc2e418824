import { type Browser } from 'playwright-core';
import { generateMonth } from '#demo';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { type OverviewView } from '../../gateway/src/overview/overview-views.js';
import { Served, type Upload, uploadsOf } from '../../serve/test/served.js';
import { openChromium } from './chromium.js';
import { Visitor } from './visitor.js';

const month = generateMonth({ households: 150, seed: 8, out: newFolder() });
const uploads = uploadsOf(month);
const isOf =
  (...roles: string[]) =>
  ({ role }: Upload): boolean =>
    roles.includes(role);

describe('the overview', () => {
  let served: Served;
  let browser: Browser;
  let visitor: Visitor;
  let cycle: string;
  beforeAll(async () => {
    browser = await openChromium();
    served = await Served.start(month.options.asOf);
    cycle = await served.beginCycle(month);
    visitor = await Visitor.come(browser, { address: served.address, headers: served.ownHeaders });
  });
  afterAll(async () => {
    await browser.close();
    await served.stop();
  });

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
      kelurahan: worst.kelurahan,
      siklus: cycle,
    });
    const { total } = await served.json<{ total: number }>(
      `/api/v1/cycles/${cycle}/discrepancies?limit=1&kind=PAYMENT_FAILED&kelurahan=${encodeURIComponent(worst.kelurahan!)}`,
    );
    expect(total).toBe(worst.failed.count);
    expect(visitor.troubles).toEqual([]);
  });
});
