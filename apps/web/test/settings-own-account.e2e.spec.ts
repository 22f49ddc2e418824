import { TOTP } from 'otpauth';
import { ADMIN_PASSWORD } from '../../../libs/testing/src/administrator.js';
import { type Served } from '../../serve/test/served.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

const OTHER = 'empat kuda lari pagi';

type Headers = Readonly<Record<string, string>>;

describe('one’s own account', () => {
  let served: Served;
  let console: Console;
  let visitor: Visitor;
  let headers: Headers;
  let people = 0;
  beforeAll(async () => {
    console = await Console.start('2026-04-30');
    served = console.served;
  });
  afterAll(() => console.close());
  beforeEach(async () => {
    headers = await served.join(`ani${++people}`, 'manager', [{ region: '18.72' }]);
    visitor = await console.come({ headers });
    await visitor.goTo('/pengaturan/akun-saya');
  });
  afterEach(() => visitor.leave());

  const button = (name: string) => visitor.page.getByRole('button', { name, exact: true });
  const dialog = () => visitor.page.getByRole('dialog');
  const statusOf = async (session: Headers): Promise<number> =>
    (await served.ask('/api/v1/session', {}, session)).status;

  it('is seen in every browser in which it is open, and closed there', async () => {
    const elsewhere = await served.signIn(`ani${people}`, ADMIN_PASSWORD);
    await visitor.page.reload();
    await visitor.page.getByText('Yang ini', { exact: true }).waitFor();
    await visitor.page.getByRole('button', { name: 'Akhiri' }).click();
    await visitor.page.getByRole('button', { name: 'Akhiri' }).waitFor({ state: 'detached' });
    expect([await statusOf(elsewhere), await statusOf(headers)]).toEqual([401, 200]);
  });

  it('gets another password by the present one, and stays open here alone', async () => {
    const { page } = visitor;
    const elsewhere = await served.signIn(`ani${people}`, ADMIN_PASSWORD);
    const change = async (current: string, password: string, again: string): Promise<void> => {
      await page.getByLabel('Kata sandi yang sekarang').fill(current);
      await page.getByLabel('Kata sandi baru').fill(password);
      await page.getByLabel('Sekali lagi').fill(again);
      await button('Ganti kata sandi').click();
    };
    await change(ADMIN_PASSWORD, OTHER, `${OTHER} `);
    await page.getByText('Keduanya belum sama').waitFor();
    await change('bukan kata sandi ini', OTHER, OTHER);
    await page.getByRole('alert').getByText('kata sandinya salah').waitFor();
    await change(ADMIN_PASSWORD, OTHER, OTHER);
    await page.getByRole('status').getByText('Kata sandi diganti').waitFor();
    expect(await page.getByLabel('Kata sandi baru').inputValue()).toBe('');
    expect([await statusOf(elsewhere), await statusOf(headers)]).toEqual([401, 200]);
    expect(await statusOf(await served.signIn(`ani${people}`, OTHER))).toBe(200);
  });

  it('gets a second factor, other recovery codes, and is without one again', async () => {
    const { page } = visitor;
    await page.getByRole('link', { name: 'Pasang faktor kedua' }).click();
    await page.getByText('melindungi akun Anda').waitFor();
    await page.getByLabel('Kata sandi Anda').fill(ADMIN_PASSWORD);
    await button('Mulai').click();
    const secret = (await page.getByText('Bila tidak dapat dipindai').textContent())!.split(': ')[1]!;
    await page.getByLabel('Kode pertama').fill(new TOTP({ secret }).generate());
    await button('Simpan').click();
    const first = (await page.locator('main code').first().textContent())!;
    await visitor.goTo('/pengaturan/akun-saya');
    await page.getByText('Sisa kode pemulihan: 10.').waitFor();
    const prove = async (action: string, code: string): Promise<void> => {
      await button(action).click();
      await dialog().getByLabel('Kata sandi Anda').fill(ADMIN_PASSWORD);
      await dialog().getByLabel('Kode dari aplikasi').fill(code);
      await dialog().getByRole('button', { name: action }).click();
    };
    await prove('Buat kode pemulihan baru', '000 000');
    await dialog().getByRole('alert').getByText('Kode ini salah').waitFor();
    await dialog().getByLabel('Kode dari aplikasi').fill(first);
    await dialog().getByRole('button', { name: 'Buat kode pemulihan baru' }).click();
    const renewed = (await dialog().locator('code').first().textContent())!;
    expect(renewed).not.toBe(first);
    await dialog().getByRole('button', { name: 'Selesai' }).click();
    await prove('Lepas faktor kedua', renewed);
    await page.getByText('Belum dipasang').waitFor();
  });

  it('gets a daily letter, or none', async () => {
    const isWanted = async (): Promise<boolean> =>
      ((await (await served.ask('/api/v1/digest', {}, headers)).json()) as { isWanted: boolean }).isWanted;
    await visitor.page.getByText('Belum ada alamat surel').waitFor();
    const box = visitor.page.getByRole('checkbox', { name: 'Kirimi saya surat ringkasan' });
    await box.click();
    await served.until(async () => !(await isWanted()));
    expect(await box.isChecked()).toBe(false);
    await box.click();
    await served.until(isWanted);
  });
});
