import { TOTP } from 'otpauth';
import { ADMIN_PASSWORD } from '../../../libs/testing/src/administrator.js';
import { type Served } from '../../serve/test/served.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

const OTHER = 'empat kuda lari pagi';

interface Listed {
  readonly items: readonly { readonly id: string; readonly username: string }[];
}

describe('accounts', () => {
  let served: Served;
  let console: Console;
  let visitor: Visitor;
  beforeAll(async () => {
    console = await Console.start('2026-04-30');
    served = console.served;
  });
  afterAll(() => console.close());
  beforeEach(async () => {
    visitor = await console.come();
  });
  afterEach(async () => {
    expect(visitor.troubles).toEqual([]);
    await visitor.leave();
  });

  const button = (name: string) => visitor.page.getByRole('button', { name, exact: true });
  const dialog = () => visitor.page.getByRole('dialog');
  const inDialog = (name: string) => dialog().getByRole('button', { name, exact: true });
  const row = (name: string) => visitor.page.getByRole('row').filter({ hasText: name });

  async function openAccount(name: string): Promise<void> {
    await visitor.goTo('/pengaturan/akun');
    await row(name).getByRole('link').click();
    await visitor.page.getByRole('heading', { level: 1, name }).waitFor();
  }

  /** What a dialog shows this once. */
  async function secretOf(label: string): Promise<string> {
    const secret = await dialog().getByLabel(label).inputValue();
    await inDialog('Selesai, sudah disimpan').click();
    await dialog().waitFor({ state: 'detached' });
    expect((await visitor.page.content()).includes(secret)).toBe(false);
    return secret;
  }

  async function idOf(username: string): Promise<string> {
    const { items } = await served.json<Listed>('/api/v1/accounts');
    return items.find((account) => account.username === username)!.id;
  }

  it('are made for a kelurahan, and open by a link that is shown once', async () => {
    const { page } = visitor;
    await visitor.goTo('/pengaturan/akun');
    await page.getByRole('link', { name: 'Buat akun' }).click();
    await page.getByLabel('Nama pengguna').fill('rina.imopuro');
    await page.getByLabel('Nama', { exact: true }).fill('Rina Hastuti');
    await page.getByLabel('Peran').selectOption('volunteer');
    await page.getByLabel('Kota atau kabupaten', { exact: true }).fill('Kota Metro (18.72)');
    await page.getByLabel('Kecamatan').selectOption('Metro Pusat');
    await page.getByLabel('Kelurahan atau desa').selectOption('Imopuro');
    await button('Buat akun').click();
    await page.getByRole('heading', { level: 1, name: 'Rina Hastuti' }).waitFor();
    expect(await visitor.violations()).toEqual([]);
    await button('Buat tautan kata sandi').click();
    const link = await secretOf('Tautan');
    const rina = await console.come({ headers: {} });
    await rina.page.goto(link);
    await rina.page.getByLabel('Kata sandi baru').fill(OTHER);
    await rina.page.getByLabel('Sekali lagi').fill(OTHER);
    await rina.page.getByRole('button', { name: 'Simpan' }).click();
    await rina.page.getByRole('link', { name: 'Masuk' }).click();
    await rina.page.getByLabel('Nama pengguna').fill('rina.imopuro');
    await rina.page.getByLabel('Kata sandi').fill(OTHER);
    await rina.page.getByRole('button', { name: 'Masuk' }).click();
    await rina.page.getByRole('button', { name: 'Keluar' }).waitFor();
    await rina.leave();
    await visitor.goTo('/pengaturan/akun');
    await page.getByLabel('Cari').fill('imopuro rina');
    await page.getByText('1 dari 2 akun').waitFor();
    const shown = await row('Rina Hastuti').textContent();
    for (const text of ['Relawan', 'Kel. Imopuro, Kec. Metro Pusat, Kota Metro', 'Terbuka', 'WIB'])
      expect(shown).toContain(text);
    await page.getByLabel('Peran').selectOption('Relawan');
    await row('Rina Hastuti').getByRole('link').click();
    const isFound = async (): Promise<void> => {
      await page.getByText('1 dari 2 akun').waitFor();
      expect(await page.getByLabel('Cari').inputValue()).toBe('imopuro rina');
      expect(await page.getByLabel('Peran').inputValue()).toBe('volunteer');
    };
    await page.goBack();
    await isFound();
    await row('Rina Hastuti').getByRole('link').click();
    await page.getByRole('link', { name: 'Ke semua akun' }).click();
    await isFound();
    await page.getByLabel('Cari').fill('tidak ada');
    await page.getByText('Tidak ada akun yang cocok').waitFor();
  });

  it('say where what was typed is wrong', async () => {
    await visitor.goTo('/pengaturan/akun/baru');
    await visitor.page.getByLabel('Nama pengguna').fill('a!');
    await visitor.page.getByLabel('Nama', { exact: true }).fill('Ani');
    await visitor.page.getByLabel('Kota atau kabupaten', { exact: true }).fill('99.99');
    await button('Buat akun').click();
    await visitor.page.locator('[aria-invalid=true]').first().waitFor();
    expect(await visitor.page.getByLabel('Nama pengguna').getAttribute('aria-invalid')).toBe('true');
    visitor.troubles.splice(0);
  });

  it('get another role and another area, lose their sessions, and are locked and unlocked', async () => {
    const { page } = visitor;
    const sari = await served.join('sari', 'reviewer', [{ region: '18.72' }]);
    const statusOfSari = async (): Promise<number> => (await served.ask('/api/v1/session', {}, sari)).status;
    await openAccount('sari');
    await page.getByLabel('Peran').selectOption('auditor');
    await button('Tambah wilayah').click();
    const second = page.getByRole('group', { name: 'Wilayah 2' });
    await second.getByLabel('Kota atau kabupaten').fill('Kota Bandar Lampung (18.71)');
    await button('Simpan perubahan').click();
    await page.getByText('Perubahan tersimpan.').waitFor();
    const { role, grants } = await served.json<{ role: string; grants: object[] }>(
      `/api/v1/accounts/${await idOf('sari')}`,
    );
    expect({ role, grants }).toEqual({ role: 'auditor', grants: [{ region: '18.72' }, { region: '18.71' }] });
    expect(await statusOfSari()).toBe(200);
    await button('Akhiri semua sesi').click();
    await inDialog('Akhiri semua sesi').click();
    await page.getByText('Semua sesi akun ini berakhir.').waitFor();
    expect(await statusOfSari()).toBe(401);
    await button('Kunci akun').click();
    await inDialog('Batal').click();
    await button('Kunci akun').click();
    await inDialog('Kunci akun').click();
    await page.getByText('Akun ini terkunci').waitFor();
    const comesIn = (): Promise<Response> =>
      served.ask('/api/v1/session', {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: '' },
        body: JSON.stringify({ username: 'sari', password: ADMIN_PASSWORD }),
      });
    expect((await comesIn()).status).toBe(401);
    await button('Buka akun').click();
    await inDialog('Buka akun').click();
    await page.getByText('Akun ini terbuka.').waitFor();
    expect((await comesIn()).status).toBe(200);
  });

  it('lose a second factor whose phone is gone', async () => {
    const headers = await served.join('budi', 'manager', [{ region: '18.72' }]);
    const write = (path: string, body: object): Promise<Response> =>
      served.ask(
        `/api/v1/second-factor${path}`,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        },
        headers,
      );
    const { secret } = (await (await write('', { password: ADMIN_PASSWORD })).json()) as { secret: string };
    await write('/confirmation', { code: new TOTP({ secret }).generate() });
    await openAccount('budi');
    await button('Lepas faktor kedua').click();
    await inDialog('Lepas faktor kedua').click();
    await visitor.page.getByText('Akun ini tidak memakai faktor kedua.').waitFor();
  });

  it('of programs get a token that is shown once, is replaced, and is revoked', async () => {
    const { page } = visitor;
    await visitor.goTo('/pengaturan/akun/baru');
    await page.getByLabel('Nama pengguna').fill('dasbor.dinas');
    await page.getByLabel('Nama', { exact: true }).fill('Dasbor Dinas');
    await page.getByLabel('Peran').selectOption('subscriber');
    await page.getByRole('radio', { name: 'Semua wilayah' }).check();
    await button('Buat akun').click();
    await button('Buat token').click();
    const first = await secretOf('Token');
    const statusWith = async (token: string): Promise<number> =>
      (await served.ask('/api/v1/alerts', {}, { authorization: `Bearer ${token}` })).status;
    expect(await statusWith(first)).toBe(200);
    await button('Ganti token').click();
    await inDialog('Ganti token').click();
    await dialog().getByLabel('Token').waitFor();
    const second = await secretOf('Token');
    expect([await statusWith(first), await statusWith(second)]).toEqual([401, 200]);
    await button('Cabut token').click();
    await inDialog('Cabut token').click();
    await page.getByText('Program ini belum punya token').waitFor();
    expect(await statusWith(second)).toBe(401);
  });

  it('that are one’s own keep their role, area and lock', async () => {
    await openAccount('Administrator');
    await visitor.page.getByText('Ini akun Anda sendiri').waitFor();
    for (const name of ['Kunci akun', 'Buat tautan kata sandi', 'Akhiri semua sesi'])
      expect(await button(name).count()).toBe(0);
    expect(await visitor.page.getByLabel('Peran').count()).toBe(0);
    await visitor.page.getByLabel('Alamat surel').fill('admin@metro.example');
    await button('Simpan perubahan').click();
    await visitor.page.getByText('Perubahan tersimpan.').waitFor();
  });

  it('say which roles need a second factor', async () => {
    await visitor.goTo('/pengaturan/akun');
    await visitor.page.getByRole('checkbox', { name: 'Relawan' }).check();
    await button('Simpan aturan').click();
    await visitor.page.getByText('Aturan tersimpan').waitFor();
    expect(await served.json('/api/v1/access-rules')).toEqual({ secondFactorRoles: ['volunteer'] });
  });

  it('are shown to nobody who may not manage them', async () => {
    const headers = await served.join('wati', 'admin', [{ region: '18.72' }]);
    const wati = await console.come({ headers });
    await wati.goTo('/pengaturan');
    expect(await wati.page.getByRole('link', { name: 'Akun', exact: true }).count()).toBe(0);
    await wati.page.goto(`${served.address}/pengaturan/akun`);
    await wati.page.getByText('Peran akun Anda tidak mencakup halaman ini').waitFor();
    await wati.leave();
  });
});
