import { type Locator } from 'playwright-core';
import { type Clock } from '#application';
import { ADMIN_PASSWORD } from '../../../libs/testing/src/administrator.js';
import { PostOffice } from '../../../libs/testing/src/post-office.js';
import { type Served, systemClock } from '../../serve/test/served.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

const HOUR = 60 * 60_000;

let ahead = 0;
const clock: Clock = {
  now: () => systemClock.now() + ahead,
  wait: (milliseconds, signal) => systemClock.wait(milliseconds, signal),
};

describe('daily letters', () => {
  let served: Served;
  let office: PostOffice;
  let console: Console;
  let visitor: Visitor;
  beforeAll(async () => {
    office = await PostOffice.open();
    console = await Console.start('2026-04-30', { clock });
    served = console.served;
  });
  afterAll(async () => {
    await console.close();
    await office.close();
  });
  beforeEach(async () => {
    const headers = await served.signIn('admin', ADMIN_PASSWORD);
    visitor = await console.come({ headers });
  });
  afterEach(async () => {
    expect(visitor.troubles).toEqual([]);
    await visitor.leave();
  });

  const init = (method: string, body: object): RequestInit => ({
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

  /** Somebody who is a manager of a region, with an address or without. */
  async function join(username: string, change: object): Promise<void> {
    await served.join(username, 'manager', [{ region: '18.72' }]);
    const { items } = await served.json<{ items: { id: string; username: string }[] }>('/api/v1/accounts');
    const { id } = items.find((each) => each.username === username)!;
    await served.json(`/api/v1/accounts/${id}`, init('PATCH', change));
  }

  const row = (name: string): Locator =>
    visitor.page.getByRole('row').filter({ has: visitor.page.getByRole('rowheader', { name }) });
  const cells = (name: string): Promise<string[]> => row(name).getByRole('cell').allTextContents();

  it('are not sent where no mail server is set, which says what to do', async () => {
    await visitor.goTo('/pengaturan');
    await visitor.page.getByRole('main').getByRole('link', { name: 'Surat ringkasan' }).click();
    await visitor.page.getByText('peladen surel belum diatur').waitFor();
    await visitor.page.getByText('Belum ada manajer program').waitFor();
    expect(await visitor.violations()).toEqual([]);
  });

  it('say to whom they go, what became of the last one, and when the next one comes', async () => {
    await join('ani', { email: 'ani@metro.example' });
    await join('budi', {});
    await join('citra', { email: 'citra@metro.example', declinesDigest: true });
    await served.join('tono', 'auditor', [{ region: '18.72' }]);
    await served.json('/api/v1/cycles', init('POST', { region: '18.72', months: '2026-01/2026-03' }));
    await served.restart({
      digests: {
        // Whenever the test runs, the hour has come.
        hour: { minute: 0, zone: 'WIB' },
        address: 'https://tersalur.metro.example',
        smtp: {
          ...{ host: '127.0.0.1', port: office.port, security: 'starttls' },
          from: { name: 'Tersalur', address: 'tersalur@metro.example' },
        },
      },
    });
    await served.until(async () => {
      const { items } = await served.json<{ items: { outcome: string }[] }>('/api/v1/digests');
      return items.some(({ outcome }) => outcome !== 'SENDING');
    });
    const headers = await served.signIn('admin', ADMIN_PASSWORD);
    await visitor.leave();
    visitor = await console.come({ headers });
    await visitor.goTo('/pengaturan/surat-ringkasan');
    await visitor.page.getByText(/Surat dikirim tiap hari mulai pukul 00:00 WIB\. Berikutnya: /).waitFor();
    expect(await cells('ani')).toEqual([
      'ani@metro.example',
      'Belum pernah',
      expect.stringMatching(/^Tidak ada kabar baruUntuk .* tidak ada surat\.$/),
      expect.stringMatching(/, 00\.00 WIB$/),
    ]);
    expect(await cells('budi')).toEqual([
      'Belum ada',
      'Belum pernah',
      '',
      'Tidak dikirim: isi alamat surel di halaman akun.',
    ]);
    expect((await cells('citra')).at(-1)).toBe('Tidak dikirim: tidak ingin mendapat surat.');
    expect(await visitor.page.getByRole('rowheader').allTextContents()).toEqual(['ani', 'budi', 'citra']);
    expect(await visitor.violations()).toEqual([]);
    for (const width of [640, 320]) expect([width, await visitor.overhangAt(width)]).toEqual([width, 0]);
    await row('budi').getByRole('link').click();
    await visitor.page.getByRole('heading', { level: 1, name: 'budi' }).waitFor();
  });

  it('are said not to be sent once the service that sends them runs no longer', async () => {
    ahead += HOUR;
    await served.restart({ digests: undefined });
    const headers = await served.signIn('admin', ADMIN_PASSWORD);
    await visitor.leave();
    visitor = await console.come({ headers });
    await visitor.goTo('/pengaturan/surat-ringkasan');
    await visitor.page.getByText('Surat sedang tidak dikirim').waitFor();
    expect((await cells('ani')).at(-1)).toBe('Tidak dikirim');
  });
});
