import { type Browser, type Page } from 'playwright-core';
import { ADMIN_PASSWORD } from '../../../libs/testing/src/administrator.js';
import { Served } from '../../serve/test/served.js';
import { openChromium } from './chromium.js';
import { Visitor } from './visitor.js';

describe('windows of one browser', () => {
  let served: Served;
  let browser: Browser;
  let visitor: Visitor;
  let other: Page;
  let headers: Readonly<Record<string, string>>;
  beforeAll(async () => {
    browser = await openChromium();
    served = await Served.start('2026-04-30');
    await served.json('/api/v1/cycles', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ region: '18.72', months: '2026-01/2026-03' }),
    });
  });
  afterAll(async () => {
    await browser.close();
    await served.stop();
  });
  beforeEach(async () => {
    headers = await served.signIn('admin', ADMIN_PASSWORD);
    visitor = await Visitor.come(browser, { address: served.address, headers });
    await visitor.goTo('/pengaturan');
    other = await visitor.page.context().newPage();
    await other.goto(`${served.address}/berkas`);
    await heading(other, 'Berkas');
  });
  afterEach(() => visitor.leave());

  const heading = (page: Page, name: string): Promise<void> =>
    page.getByRole('heading', { level: 1, name }).waitFor();
  const name = (page: Page, name: string): Promise<void> =>
    page.getByRole('banner').getByText(name, { exact: true }).waitFor();

  it('show nothing any more when somebody signed out in one of them, and go on together', async () => {
    const { page } = visitor;
    await other.getByRole('button', { name: 'Keluar' }).click();
    await heading(page, 'Masuk');
    await page.getByLabel('Nama pengguna').fill('admin');
    await page.getByLabel('Kata sandi').fill(ADMIN_PASSWORD);
    await page.getByRole('button', { name: 'Masuk' }).click();
    await heading(page, 'Pengaturan');
    await heading(other, 'Berkas');
    expect(visitor.troubles).toEqual([]);
  });

  it('are all of who signed in last', async () => {
    await visitor.become(await served.join('rina', 'manager', [{ region: '18.71' }]));
    await visitor.page.reload();
    await name(other, 'rina');
    // The cycle is not of her region.
    await heading(other, 'Mulai rekonsiliasi pertama');
    expect(await other.getByLabel('Siklus').count()).toBe(0);
    expect(visitor.troubles).toEqual([]);
  });

  it('show nothing any more when the session was ended elsewhere, without a click', async () => {
    await served.ask('/api/v1/session', { method: 'DELETE' }, headers);
    await heading(other, 'Masuk');
    await heading(visitor.page, 'Masuk');
  });
});
