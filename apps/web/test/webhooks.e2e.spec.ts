import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type Locator } from 'playwright-core';
import { type Clock } from '#application';
import { generateMonth } from '#demo';
import { ADMIN_PASSWORD } from '../../../libs/testing/src/administrator.js';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { type Served, systemClock, uploadsOf } from '../../serve/test/served.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

const month = generateMonth({ households: 40, seed: 11, out: newFolder() });

const MINUTE = 60 * 1_000;
const DAY = 24 * 60 * MINUTE;

/** Milliseconds by which the services are ahead of the wall: what is tried again after minutes is so at once. */
let ahead = 0;
const clock: Clock = { ...systemClock, now: () => systemClock.now() + ahead };

describe('webhooks in the console', () => {
  let served: Served;
  let console: Console;
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
    console = await Console.start(month.options.asOf, { clock });
    served = console.served;
    await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/alerts`;
    await come();
  });
  afterAll(async () => {
    await console.close();
    receiver.closeAllConnections();
    receiver.close();
  });

  async function come(): Promise<void> {
    await visitor?.leave();
    const headers = await served.signIn('admin', ADMIN_PASSWORD);
    visitor = await console.come({ headers });
  }

  const button = (name: string): Locator => visitor.page.getByRole('button', { name, exact: true });
  const dialog = (): Locator => visitor.page.getByRole('dialog');
  const sees = (words: string | RegExp): Promise<void> => visitor.page.getByText(words).first().waitFor();

  interface Subject {
    readonly nextAt?: string;
    readonly deliveries: readonly { readonly alert: string; readonly outcome: string }[];
  }
  const log = async (state: string): Promise<readonly Subject[]> => {
    const [webhook] = (await served.json<{ items: { id: string }[] }>('/api/v1/webhooks')).items;
    const path = `/api/v1/webhooks/${webhook!.id}/deliveries?limit=500&state=${state}`;
    return (await served.json<{ items: Subject[] }>(path)).items;
  };
  /** Ids of the alerts of which something became, in no order. */
  const alertsThatAre = async (outcome: string): Promise<readonly string[]> =>
    (await log('all'))
      .flatMap(({ deliveries }) => deliveries)
      .filter((delivery) => delivery.outcome === outcome)
      .map(({ alert }) => alert);

  /** What still waits once nothing of it is to be tried now. */
  async function tried(): Promise<readonly Subject[]> {
    let waiting: readonly Subject[] = [];
    await served.until(async () => {
      waiting = await log('waiting');
      return waiting.every(({ nextAt }) => Date.parse(nextAt!) > clock.now());
    });
    return waiting;
  }

  async function fill(name: string, url: string): Promise<void> {
    await dialog().getByLabel('Nama').fill(name);
    await dialog().getByLabel('Alamat penerima').fill(url);
    await dialog().getByRole('button', { name: 'Simpan' }).click();
  }

  interface Report {
    readonly id: string;
    readonly role: string;
    readonly withdrawn?: object;
  }
  /** Withdraws reports, or has them count again, and waits until their alerts are there. */
  async function turn(
    how: 'withdraw' | 'restore',
    chosen: (reports: readonly Report[]) => readonly Report[],
  ): Promise<void> {
    const [cycle] = (await served.json<{ items: { id: string }[] }>('/api/v1/cycles')).items;
    const { items } = await served.json<{ items: Report[] }>(`/api/v1/cycles/${cycle!.id}/files`);
    const turned: string[] = [];
    for (const { id } of chosen(items.filter(({ role }) => ['bri', 'pos'].includes(role))))
      turned.push(await served.turn(id, how));
    await served.told(cycle!.id, turned);
  }

  /** Has alerts given up that a receiver says are bad, and looks at the list of them. Returns their ids. */
  async function givenUp(how: 'withdraw' | 'restore'): Promise<readonly string[]> {
    // Says of each that it is bad, and so the receiver does not count as away.
    status = 422;
    await turn(how, (reports) =>
      reports.filter(({ withdrawn }) => (withdrawn === undefined) === (how === 'withdraw')),
    );
    // Of one subject the alerts are tried one after the other.
    while ((await tried()).length > 0) {
      ahead += 1.1 * DAY;
      // The session ended with the day.
      await served.restart();
    }
    await come();
    await visitor.goTo('/pengaturan/webhook');
    await visitor.page.getByRole('main').getByRole('link', { name: 'Dasbor' }).click();
    await visitor.page.getByRole('button', { name: 'Gagal, perlu tindakan' }).click();
    return alertsThatAre('DEAD');
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
    const files = await served.uploadAll(cycle, uploadsOf(month));
    await served.told(cycle, files);
    await visitor.page.getByRole('button', { name: 'Menunggu' }).click();
    await sees(/\d menunggu/);
    await button('Lanjutkan').click();
    await visitor.page.getByRole('button', { name: 'Semua', exact: true }).click();
    const log = visitor.page.getByRole('region', { name: 'Catatan pengiriman' });
    await log.getByText('Diterima', { exact: true }).first().waitFor();
    expect(await log.locator('tbody').textContent()).toMatch(/Kabar ke-1, [0-9a-f]{8}/);
    expect(await log.textContent()).not.toMatch(/\d{13}/);
    expect(await tried()).toEqual([]);
  });

  it('keep what a receiver did not take for a day, for somebody to send again', async () => {
    status = 503;
    await turn('withdraw', (reports) => [reports.find(({ role }) => role === 'bri')!]);
    await sees('Belum diterima, dicoba lagi');
    await sees('Gagal sejak');
    for (;;) {
      await tried();
      const { items } = await served.json<{ items: { state: string }[] }>('/api/v1/webhooks');
      if (items[0]!.state === 'FAILING') break;
      ahead += 5 * MINUTE;
    }
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
    // Its session ended with the day.
    await served.restart();
    const [good, ...bad] = (await givenUp('withdraw')).toReversed() as [string, ...string[]];
    expect(bad.length).toBeGreaterThan(0);
    const of = (action: string, alert: string): Locator =>
      visitor.page.getByRole('button', { name: new RegExp(`^${action} Kabar .*${alert.slice(0, 8)}`) });
    await of('Buang', bad[0]!).click();
    await dialog().getByText('Penerima tidak akan mendapatnya').waitFor();
    expect(await visitor.violations()).toEqual([]);
    await dialog().getByRole('button', { name: 'Batal' }).click();
    for (const alert of bad) {
      await of('Buang', alert).click();
      await dialog().getByRole('button', { name: 'Buang' }).click();
      await of('Buang', alert).waitFor({ state: 'detached' });
    }
    taken.splice(0);
    status = 204;
    await of('Kirim ulang', good).click();
    await of('Kirim ulang', good).waitFor({ state: 'detached' });
    await served.until(async () => (await alertsThatAre('DELIVERED')).includes(good));
    expect(await alertsThatAre('DROPPED')).toEqual(expect.arrayContaining(bad));
    await sees('Tidak ada yang gagal dikirim');
    expect(taken.filter((alert) => [good, ...bad].includes(alert))).toEqual([good]);
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
    expect(await alertsThatAre('DEAD')).toEqual(dead);
    taken.splice(0);
    status = 204;
    await button('Buang semua').click();
    await dialog().getByRole('button', { name: 'Buang semua' }).click();
    await sees('Tidak ada yang gagal dikirim');
    expect(await alertsThatAre('DROPPED')).toEqual(expect.arrayContaining([...dead]));
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
