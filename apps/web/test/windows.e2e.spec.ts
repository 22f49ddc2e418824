import { type Page } from 'playwright-core';
import { ADMIN_PASSWORD } from '../../../libs/testing/src/administrator.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

describe('windows of one browser', () => {
  let console: Console;
  let visitor: Visitor;
  let other: Page;
  let headers: Readonly<Record<string, string>>;
  beforeAll(async () => {
    console = await Console.withEmptyCycle();
  });
  afterAll(() => console.close());
  beforeEach(async () => {
    headers = await console.served.signIn('admin', ADMIN_PASSWORD);
    visitor = await console.come({ headers });
    await visitor.goTo('/pengaturan');
    other = await visitor.page.context().newPage();
    await other.goto(`${console.served.address}/berkas`);
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
    await visitor.become(await console.served.join('rina', 'manager', [{ region: '18.71' }]));
    await visitor.page.reload();
    await name(other, 'rina');
    // The cycle is not of her region.
    await heading(other, 'Mulai rekonsiliasi pertama');
    expect(await other.getByLabel('Siklus').count()).toBe(0);
    expect(visitor.troubles).toEqual([]);
  });

  it('show nothing any more when the session was ended elsewhere, without a click', async () => {
    await console.served.ask('/api/v1/session', { method: 'DELETE' }, headers);
    await heading(other, 'Masuk');
    await heading(visitor.page, 'Masuk');
  });
});
