import { TOTP } from 'otpauth';
import { ADMIN_PASSWORD } from '../../../libs/testing/src/administrator.js';
import { type Served } from '../../serve/test/served.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

const OTHER = 'empat kuda lari pagi';

describe('coming in', () => {
  let served: Served;
  let console: Console;
  let visitor: Visitor;
  beforeAll(async () => {
    console = await Console.start('2026-04-30');
    served = console.served;
  });
  afterAll(() => console.close());
  beforeEach(async () => {
    visitor = await console.come({ headers: {} });
  });
  afterEach(() => visitor.leave());

  const heading = (name: string): Promise<void> =>
    visitor.page.getByRole('heading', { level: 1, name }).waitFor();

  async function signIn(username: string, password: string): Promise<void> {
    await visitor.page.getByLabel('Nama pengguna').fill(username);
    await visitor.page.getByLabel('Kata sandi').fill(password);
    await visitor.page.getByRole('button', { name: 'Masuk' }).click();
  }

  async function newAccount(username: string): Promise<string> {
    const init = (body: object): RequestInit => ({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const account = { username, name: username, role: 'manager', grants: [{ region: '18.72' }] };
    const { id } = await served.json<{ id: string }>('/api/v1/accounts', init(account));
    return (await served.json<{ link: string }>(`/api/v1/accounts/${id}/link`, init({}))).link;
  }

  it('leads back to where one wanted to go, and out again', async () => {
    await visitor.goTo('/siklus/baru');
    await heading('Masuk');
    await signIn('admin', 'bukan kata sandi itu');
    await visitor.page.getByRole('alert').getByText('kata sandi').waitFor();
    await signIn('admin', ADMIN_PASSWORD);
    await heading('Mulai siklus');
    expect(new URL(visitor.page.url()).pathname).toBe('/siklus/baru');
    await visitor.page.getByRole('button', { name: 'Keluar' }).click();
    await heading('Masuk');
    expect(await visitor.page.evaluate<string>('document.cookie')).not.toContain('csrf');
    expect(await visitor.page.evaluate<number>('localStorage.length + sessionStorage.length')).toBe(0);
  });

  it('leads nowhere else, whatever an address says', async () => {
    await visitor.goTo('/masuk?lanjut=//jahat.example/');
    await signIn('admin', ADMIN_PASSWORD);
    await heading('Mulai rekonsiliasi pertama');
    expect(visitor.page.url()).toBe(`${served.address}/`);
  });

  it('begins with the first page that is open, for whoever has no overview', async () => {
    const grants = [{ region: '18.72', kelurahan: 'IRINGMULYO' }];
    const headers = await served.join('relawan', 'volunteer', grants);
    const volunteer = await console.come({ headers });
    await volunteer.goTo('/');
    await volunteer.page.getByRole('heading', { name: 'Mulai rekonsiliasi pertama' }).waitFor();
    expect(new URL(volunteer.page.url()).pathname).toBe('/selisih');
    expect(volunteer.troubles).toEqual([]);
    await volunteer.leave();
  });

  it('is asked for again when the session has ended', async () => {
    await visitor.goTo('/masuk');
    await signIn('admin', ADMIN_PASSWORD);
    await heading('Mulai rekonsiliasi pertama');
    await visitor.page.context().clearCookies({ name: 'session' });
    await visitor.page.getByRole('link', { name: 'Mulai siklus' }).click();
    await visitor.page.getByLabel('Kota atau kabupaten').fill('18.72');
    await visitor.page.getByLabel('Bulan pertama').fill('2026-01');
    await visitor.page.getByLabel('Bulan terakhir').fill('2026-03');
    await visitor.page.getByRole('button', { name: 'Mulai siklus' }).click();
    await heading('Masuk');
    await signIn('admin', ADMIN_PASSWORD);
    await heading('Mulai siklus');
  });

  it('begins with a link to choose a password, which works once', async () => {
    const link = await newAccount('ibu.ani');
    await visitor.goTo(link);
    const save = visitor.page.getByRole('button', { name: 'Simpan' });
    const field = visitor.page.getByLabel('Kata sandi baru');
    expect(await field.getAttribute('type')).toBe('password');
    expect(await field.getAttribute('autocomplete')).toBe('new-password');
    await visitor.page.getByLabel('Kata sandi baru').fill(OTHER);
    await visitor.page.getByLabel('Sekali lagi').fill('lain');
    await save.click();
    await visitor.page.getByText('Keduanya belum sama').waitFor();
    await visitor.page.getByLabel('Sekali lagi').fill(OTHER);
    await save.click();
    await visitor.page.getByText('Kata sandi tersimpan').waitFor();
    expect(visitor.page.url()).not.toContain('#');
    await visitor.page.getByRole('link', { name: 'Masuk' }).click();
    await signIn('ibu.ani', OTHER);
    await heading('Mulai rekonsiliasi pertama');
    await visitor.goTo('/masuk');
    await visitor.page.getByRole('button', { name: 'Keluar' }).click();
    await visitor.goTo(link);
    await visitor.page.getByLabel('Kata sandi baru').fill(OTHER);
    await visitor.page.getByLabel('Sekali lagi').fill(OTHER);
    await save.click();
    await visitor.page
      .getByRole('alert')
      .getByText(/[Tt]autan/)
      .waitFor();
  });

  it('asks for a code where the account has a second factor, which is got here, too', async () => {
    await visitor.goTo(await newAccount('pak.budi'));
    await visitor.page.getByLabel('Kata sandi baru').fill(OTHER);
    await visitor.page.getByLabel('Sekali lagi').fill(OTHER);
    await visitor.page.getByRole('button', { name: 'Simpan' }).click();
    await visitor.page.getByRole('link', { name: 'Masuk' }).click();
    await signIn('pak.budi', OTHER);
    await heading('Mulai rekonsiliasi pertama');
    await visitor.goTo('/faktor-kedua');
    await visitor.page.getByLabel('Kata sandi Anda').fill(OTHER);
    await visitor.page.getByRole('button', { name: 'Mulai' }).click();
    const told = await visitor.page.getByText('Bila tidak dapat dipindai').textContent();
    const totp = new TOTP({ secret: told!.split(': ')[1]! });
    await visitor.page.getByLabel('Kode pertama').fill(totp.generate());
    await visitor.page.getByRole('button', { name: 'Simpan' }).click();
    const recovery = await visitor.page.locator('main code').first().textContent();
    await visitor.page.getByRole('link', { name: 'Lanjut' }).click();
    await heading('Mulai rekonsiliasi pertama');
    await visitor.page.getByRole('button', { name: 'Keluar' }).click();
    await signIn('pak.budi', OTHER);
    await visitor.page.getByLabel('Kode dari aplikasi').fill(recovery!);
    await visitor.page.getByRole('button', { name: 'Masuk' }).click();
    await heading('Mulai rekonsiliasi pertama');
  });
});
