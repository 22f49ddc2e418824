import { type Page } from 'playwright-core';
import { TestProvider } from '../../gateway/test/provider/test-provider.js';
import { byName, POS, text, Town } from '../../serve/test/town.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

const CLIENT = { clientId: 'tersalur', clientSecret: 'rahasia klien' };

describe('whoever signs in by an identity provider', () => {
  let console: Console;
  let provider: TestProvider;
  let visitor: Visitor;
  beforeAll(async () => {
    const town = await Town.open();
    const { served } = town;
    await town.give('pos', 'pos.csv', text(POS, byName('D-1', '01/03/2026')), '2026-03-28');
    const home = `${served.address}/`;
    const callback = `${home}api/v1/session/oidc/callback`;
    const people = { 's-ani': { preferred_username: 'ani' } };
    provider = await TestProvider.start({ ...CLIENT, callback, home, port: 0, clockError: 0, people });
    const addresses = { issuer: new URL(provider.issuer), callback: new URL(callback), home: new URL(home) };
    const claims = { usernameClaim: 'preferred_username', factorProofs: [] };
    await served.restart({
      port: Number(new URL(home).port),
      openId: { ...CLIENT, ...addresses, ...claims, label: 'SSO Metro' },
    });
    const body = { username: 'ani', name: 'Ani', role: 'manager', grants: [{ region: '18.72' }] };
    await served.json('/api/v1/accounts', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, signsInBy: 'PROVIDER' }),
    });
    console = await Console.of(served);
    visitor = await console.come({ headers: {} });
  });
  afterAll(async () => {
    await console.close();
    await provider.stop();
  });

  const link = (page: Page) => page.getByRole('link', { name: 'Masuk lewat SSO Metro' });
  const reason = () => visitor.page.getByLabel('Alasan');

  it('comes back signed in', async () => {
    const { page } = visitor;
    await visitor.goTo('/masuk');
    await link(page).click();
    await page.locator('input[name=login]').fill('s-ani');
    await page.locator('input[name=password]').fill('apa saja');
    await page.getByRole('button', { name: 'Sign-in' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('banner').getByText('Ani', { exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('does so in another tab where something was written and not saved, which is still there in the first', async () => {
    const { page } = visitor;
    await visitor.goTo('/berkas');
    await page.getByRole('button', { name: 'Tarik pos.csv' }).click();
    await reason().fill('salah bulan');
    await visitor.pressWithoutSession(page.getByRole('dialog').getByRole('button', { name: 'Tarik' }));
    await page.getByText('Yang belum disimpan masih ada').waitFor();
    await page.getByText('Dibuka di tab baru').waitFor();
    expect(await visitor.violations()).toEqual([]);
    const [tab] = await Promise.all([page.context().waitForEvent('page'), link(page).click()]);
    // The provider remembers whoever signed in there.
    await tab.getByRole('banner').getByText('Ani', { exact: true }).waitFor();
    await page.getByRole('dialog').getByRole('heading', { name: 'Tarik pos.csv' }).waitFor();
    expect(await reason().inputValue()).toBe('salah bulan');
    // Nothing of it was kept anywhere else.
    expect(await page.evaluate('sessionStorage.length + localStorage.length')).toBe(0);
    await page.getByRole('dialog').getByRole('button', { name: 'Tarik' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
