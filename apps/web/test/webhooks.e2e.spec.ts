import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type Browser, type Locator } from 'playwright-core';
import { type Clock } from '#application';
import { generateMonth } from '#demo';
import { ADMIN_PASSWORD } from '../../../libs/testing/src/administrator.js';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { Served, systemClock, uploadsOf } from '../../serve/test/served.js';
import { openChromium } from './chromium.js';
import { Visitor } from './visitor.js';

const month = generateMonth({ households: 40, seed: 11, out: newFolder() });

const DAY = 24 * 60 * 60 * 1_000;

/** So many times faster than on the wall: what is tried again after seconds is so at once. */
const HASTE = 20;

const began = systemClock.now();
let ahead = 0;
const clock: Clock = {
  now: () => Math.round(began + ahead + (systemClock.now() - began) * HASTE),
  wait: (milliseconds, signal) => systemClock.wait(milliseconds / HASTE, signal),
};

describe('webhooks in the console', () => {
  let served: Served;
  let browser: Browser;
  let visitor: Visitor;
  let address: string;
  /** What the receiver answers. */
  let status = 401;
  /** Ids of the alerts that it took. */
  const taken: string[] = [];
  const receiver = createServer((request, response) => {
    request.resume();
    if (status === 204) taken.push(String(request.headers['webhook-id']));
    response.writeHead(status).end();
  });
  beforeAll(async () => {
    browser = await openChromium();
    served = await Served.start(month.options.asOf, { clock });
    await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/alerts`;
    await come();
  });
  afterAll(async () => {
    await browser.close();
    receiver.closeAllConnections();
    receiver.close();
    await served.stop();
  });

  async function come(): Promise<void> {
    await visitor?.leave();
    const headers = await served.signIn('admin', ADMIN_PASSWORD);
    visitor = await Visitor.come(browser, { address: served.address, headers });
  }

  const button = (name: string): Locator => visitor.page.getByRole('button', { name, exact: true });
  const dialog = (): Locator => visitor.page.getByRole('dialog');
  const sees = (words: string | RegExp): Promise<void> => visitor.page.getByText(words).first().waitFor();

  interface Subject {
    readonly deliveries: readonly { readonly alert: string; readonly outcome: string }[];
  }
  const log = async (state: string): Promise<readonly Subject[]> => {
    const [webhook] = (await served.json<{ items: { id: string }[] }>('/api/v1/webhooks')).items;
    const path = `/api/v1/webhooks/${webhook!.id}/deliveries?limit=500&state=${state}`;
    return (await served.json<{ items: Subject[] }>(path)).items;
  };
  const outcomeOf = async (wanted: string): Promise<string | undefined> =>
    (await log('all')).flatMap(({ deliveries }) => deliveries).find(({ alert }) => alert === wanted)?.outcome;
  const isIn = (outcome: string, deliveries: Subject['deliveries']): boolean =>
    deliveries.at(-1)?.outcome === outcome;

  async function fill(name: string, url: string): Promise<void> {
    await dialog().getByLabel('Nama').fill(name);
    await dialog().getByLabel('Alamat penerima').fill(url);
    await dialog().getByRole('button', { name: 'Simpan' }).click();
  }

  /** Has alerts given up that a receiver says are bad, by withdrawing reports or restoring them, and looks at the list of them. Returns their ids. */
  async function givenUp(turn: 'withdraw' | 'restore'): Promise<readonly string[]> {
    // Its session ended with the day.
    await served.restart();
    // Says of each that it is bad, and so the receiver does not count as away.
    status = 422;
    const [cycle] = (await served.json<{ items: { id: string }[] }>('/api/v1/cycles')).items;
    const { items } = await served.json<{ items: { id: string; role: string; withdrawn?: object }[] }>(
      `/api/v1/cycles/${cycle!.id}/files`,
    );
    for (const { id, role, withdrawn } of items)
      if (['bri', 'pos'].includes(role) && (withdrawn === undefined) === (turn === 'withdraw'))
        await served.turn(id, turn);
    await served.until(
      async () => (await log('waiting')).filter(({ deliveries }) => isIn('FAILED', deliveries)).length > 1,
    );
    ahead += 1.1 * DAY;
    await served.restart();
    await come();
    await served.until(async () => (await log('dead')).length > 1 && (await log('waiting')).length === 0);
    await visitor.goTo('/pengaturan/webhook');
    await visitor.page.getByRole('main').getByRole('link', { name: 'Dasbor' }).click();
    await visitor.page.getByRole('button', { name: 'Gagal, perlu tindakan' }).click();
    return (await log('dead')).map(({ deliveries }) => deliveries.at(-1)!.alert);
  }

  it('are not made for addresses inside, which is said where the address was typed', async () => {
    await visitor.goTo('/pengaturan');
    await visitor.page.getByRole('main').getByRole('link', { name: 'Webhook' }).click();
    await sees('Belum ada webhook');
    await button('Buat webhook').click();
    expect(await visitor.violations()).toEqual([]);
    await fill('Dasbor provinsi', 'https://192.168.1.7/alerts');
    const field = dialog().getByLabel('Alamat penerima');
    await dialog().getByText('Pakai alamat publik').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    // The browser notes what was refused.
    expect(visitor.troubles.splice(0)).toEqual([expect.stringContaining('422')]);
  });

  it('are made, for all or some discrepancies, and say what is to be done next', async () => {
    await served.restart({ webhookRules: { allowsPlain: true, allowsPrivate: true } });
    await come();
    await visitor.goTo('/pengaturan/webhook');
    await button('Buat webhook').click();
    await dialog().getByText('Hanya selisih tertentu').click();
    await dialog().getByLabel('Bayar ganda').check();
    await fill('Dasbor provinsi', address);
    await visitor.page.getByRole('heading', { level: 1, name: 'Dasbor provinsi' }).waitFor();
    await sees('Semua wilayah · Bayar ganda');
    await sees('Belum ada yang dikirim. Buat kunci');
    await button('Ubah').click();
    await dialog().getByLabel('Bayar ganda').uncheck();
    await fill('Dasbor', address);
    await sees('Semua wilayah · semua selisih');
    expect(await visitor.violations()).toEqual([]);
    for (const width of [640, 320]) expect([width, await visitor.overhangAt(width)]).toEqual([width, 0]);
  });

  it('show a key once, and the answer to a test', async () => {
    await button('Buat kunci').click();
    const key = await dialog().getByLabel('Kunci').inputValue();
    expect(key).toMatch(/^whsec_/);
    expect(await visitor.violations()).toEqual([]);
    await dialog().getByRole('button', { name: 'Selesai, sudah disimpan' }).click();
    await sees('Mengirim.');
    expect(await visitor.page.content()).not.toContain(key);
    await button('Kirim uji').click();
    await sees('Penerima tidak mengakui kunci');
    status = 204;
    await button('Kirim uji').click();
    await sees(/Dijawab dengan 204 dalam [\d.]+ milidetik\. Diterima\./);
  });

  it('have two keys while they are changed', async () => {
    await button('Ganti kunci').click();
    await dialog().getByRole('button', { name: 'Selesai, sudah disimpan' }).click();
    await sees('Keduanya berlaku');
    await button('Akhiri kunci lama').click();
    await button('Ganti kunci').waitFor();
    await button('Kirim uji').click();
    await sees(/Dijawab dengan 204/);
  });

  it('wait while they are paused, and say of each alert what became of it', async () => {
    await button('Jeda').click();
    await sees('Dijeda oleh Anda');
    const cycle = await served.beginCycle(month);
    const files: string[] = [];
    for (const upload of uploadsOf(month)) files.push(`file.${await served.upload(cycle, upload)}`);
    await served.document(cycle, 'summary', files);
    await visitor.page.getByRole('button', { name: 'Menunggu' }).click();
    await sees(/\d menunggu/);
    await button('Lanjutkan').click();
    await visitor.page.getByRole('button', { name: 'Semua', exact: true }).click();
    const log = visitor.page.getByRole('region', { name: 'Catatan pengiriman' });
    await log.getByText('Diterima', { exact: true }).first().waitFor();
    expect(await log.locator('tbody').textContent()).toMatch(/Kabar ke-1, [0-9a-f]{8}/);
    expect(await log.textContent()).not.toMatch(/\d{13}/);
  });

  it('keep what a receiver did not take for a day, for somebody to send again', async () => {
    status = 503;
    const [cycle] = (await served.json<{ items: { id: string }[] }>('/api/v1/cycles')).items;
    const { items } = await served.json<{ items: { id: string; role: string }[] }>(
      `/api/v1/cycles/${cycle!.id}/files`,
    );
    await served.turn(items.find(({ role }) => role === 'bri')!.id, 'withdraw');
    await sees('Belum diterima, dicoba lagi');
    await sees('Gagal sejak');
    await served.until(async () => {
      const { items: webhooks } = await served.json<{ items: { state: string }[] }>('/api/v1/webhooks');
      return webhooks[0]!.state === 'FAILING';
    });
    ahead += 1.1 * DAY;
    await come();
    await visitor.goTo('/pengaturan/webhook');
    await visitor.page.getByRole('main').getByRole('link', { name: 'Dasbor' }).click();
    await sees('Dijeda karena penerima tidak menjawab');
    await visitor.page.getByRole('button', { name: 'Gagal, perlu tindakan' }).click();
    const drop = visitor.page.getByRole('button', { name: /^Buang Kabar/ });
    await drop.first().waitFor();
    status = 204;
    await button('Kirim ulang semua').click();
    await sees('Tidak ada yang gagal dikirim');
    await button('Lanjutkan').click();
    await sees('Mengirim.');
    await visitor.page.getByRole('button', { name: 'Menunggu' }).click();
    await sees('Tidak ada yang menunggu');
    expect(visitor.troubles).toEqual([]);
  });

  it('have single alerts that were given up sent again, or dropped, once somebody looked at them', async () => {
    const dead = await givenUp('withdraw');
    const [bad, good] = dead as [string, string];
    const of = (action: string, alert: string): Locator =>
      visitor.page.getByRole('button', { name: new RegExp(`^${action} Kabar .*${alert.slice(0, 8)}`) });
    await of('Buang', bad).click();
    await dialog().getByText('Penerima tidak akan mendapatnya').waitFor();
    expect(await visitor.violations()).toEqual([]);
    await dialog().getByRole('button', { name: 'Batal' }).click();
    await of('Buang', bad).click();
    await dialog().getByRole('button', { name: 'Buang' }).click();
    await of('Buang', bad).waitFor({ state: 'detached' });
    taken.splice(0);
    status = 204;
    await of('Kirim ulang', good).click();
    await of('Kirim ulang', good).waitFor({ state: 'detached' });
    await served.until(async () => taken.includes(good));
    await served.until(async () => (await outcomeOf(good)) === 'DELIVERED');
    expect(await outcomeOf(bad)).toBe('DROPPED');
    await sees('Tidak ada yang gagal dikirim');
    for (const [alert, times] of [
      [good, 1],
      [bad, 0],
    ] as const)
      expect(taken.filter((each) => each === alert)).toHaveLength(times);
    expect(visitor.troubles).toEqual([]);
  });

  it('have all alerts that were given up dropped, once it was said what comes of that', async () => {
    const dead = await givenUp('restore');
    await button('Buang semua').click();
    await dialog().getByRole('heading', { name: 'Buang semua yang gagal?' }).waitFor();
    await dialog().getByText('Penerima tidak akan mendapatnya').waitFor();
    expect(await visitor.violations()).toEqual([]);
    await visitor.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await log('dead')).toHaveLength(dead.length);
    taken.splice(0);
    status = 204;
    await button('Buang semua').click();
    await dialog().getByRole('button', { name: 'Buang semua' }).click();
    await sees('Tidak ada yang gagal dikirim');
    for (const alert of dead) expect([alert, await outcomeOf(alert)]).toEqual([alert, 'DROPPED']);
    expect(taken.filter((alert) => dead.includes(alert))).toEqual([]);
    expect(visitor.troubles).toEqual([]);
  });

  it('are removed, after it was said what goes with them', async () => {
    await button('Hapus').click();
    await dialog().getByText('Ini tidak dapat dibatalkan').waitFor();
    await dialog().getByRole('button', { name: 'Hapus' }).click();
    await sees('Belum ada webhook');
    expect(visitor.troubles).toEqual([]);
  });
});
