import { WEBHOOKS } from '../../../libs/application/src/webhooks/webhook-record.js';
import { openSqlite } from '../../../libs/adapters/sqlite/test/sqlite-stand.js';
import { Served } from '../../serve/test/served.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

const NIK = '1872014501800001';

describe('the address of a webhook that was made before such ones were refused', () => {
  let console: Console;
  let visitor: Visitor;
  beforeAll(async () => {
    let store!: Awaited<ReturnType<typeof openSqlite>>;
    const served = await Served.start('2026-04-30', {
      async openStore(folder, clock) {
        store = await openSqlite({ folder, clock });
        return { portsOf: () => store, close: store.close };
      },
    });
    console = await Console.of(served);
    const { id } = await served.json<{ id: string }>('/api/v1/webhooks', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        name: 'Dasbor',
        url: 'https://penerima.example/alerts',
        filter: { regions: ['*'] },
      }),
    });
    const records = store.collections.writing(WEBHOOKS, 'gateway');
    const { item, version } = (await records.get(id))!;
    await records.replace(id, version, { ...item, url: `https://penerima.example/alerts/${NIK}` });
    visitor = await console.come();
  });
  afterAll(() => console.close());

  it('is named as one to be changed, without its number', async () => {
    const { page } = visitor;
    await visitor.goTo('/pengaturan/webhook');
    await page.getByText('Alamat perlu diganti').waitFor();
    expect(await page.content()).not.toContain(NIK);
    await page.getByRole('main').getByRole('link', { name: 'Dasbor' }).click();
    await page.getByText('memuat angka sepanjang NIK').waitFor();
    await page.getByText('Alamat ini masih dipakai').waitFor();
    await page.getByText('https://penerima.example/alerts/••••••••••••••••').waitFor();
    expect(await page.content()).not.toContain(NIK);
    expect(await visitor.violations()).toEqual([]);
    expect(await visitor.overhangAt(320)).toBe(0);
  });

  it('is written anew, and is then one like all others', async () => {
    const { page } = visitor;
    await page.getByRole('button', { name: 'Ubah', exact: true }).click();
    const field = page.getByRole('dialog').getByLabel('Alamat penerima');
    expect(await field.inputValue()).toBe('');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('https://penerima.example/dasbor');
    await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('https://penerima.example/dasbor').waitFor();
    await page.getByText('Alamat ini masih dipakai').waitFor({ state: 'detached' });
    expect(visitor.troubles).toEqual([]);
  });
});
