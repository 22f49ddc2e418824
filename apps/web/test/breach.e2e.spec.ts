import { generateMonth } from '#demo';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { type Served, uploadsOf } from '../../serve/test/served.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

const month = generateMonth({ households: 40, seed: 11, out: newFolder() });

describe('the breach report in the console', () => {
  let served: Served;
  let console: Console;
  let visitor: Visitor;
  beforeAll(async () => {
    console = await Console.start(month.options.asOf);
    served = console.served;
    const cycle = await served.beginCycle(month);
    const file = await served.upload(cycle, uploadsOf(month)[0]!);
    await served.document(cycle, 'summary', [`file.${file}`]);
    const manager = await served.join('manajer', 'manager', [{ region: '18.72' }]);
    const answer = await served.ask(`/api/v1/cycles/${cycle}/ledger?limit=1`, {}, manager);
    const { items } = (await answer.json()) as { items: { rosterRef: string }[] };
    const body = JSON.stringify({
      ...{ entitlementId: items[0]!.rosterRef, purpose: 'FIELD_VISIT' },
      reason: 'kunjungan bersama pendamping',
    });
    const headers = { 'content-type': 'application/json' };
    await served.ask(`/api/v1/cycles/${cycle}/numbers`, { method: 'POST', headers, body }, manager);
    await (await served.ask(`/api/v1/cycles/${cycle}/ledger.csv`, {}, manager)).text();
    visitor = await console.come();
  });
  afterAll(() => console.close());

  const panel = (name: string) => visitor.page.getByRole('region', { name, exact: true });
  const ask = () => visitor.page.getByRole('button', { name: 'Susun laporan' }).click();

  it('says what was seen by whom, and until when the notice has to be given', async () => {
    await visitor.goTo('/pengaturan/kebocoran');
    await visitor.page.getByLabel('Diketahui pada').fill('2026-04-02T09:30');
    await visitor.page.getByLabel('Akun yang dicurigai').fill('manajer');
    await ask();
    await visitor.page.getByText('paling lambat 5 Apr 2026, 09.30 WIB').waitFor();
    await visitor.page.getByText(/^Utuh: \d+ catatan/).waitFor();
    await panel('Nomor utuh yang ditampilkan').getByText('Kunjungan lapangan').waitFor();
    await panel('Tabel yang diunduh').getByText('ledger.csv').waitFor();
    await panel('Daftar yang dibaca').getByText('Daftar hak bantuan').waitFor();
    await panel('Siapa yang terdampak').getByText('Kota Metro').waitFor();
    expect(await visitor.page.locator('main').innerText()).not.toMatch(/\d{13}/);
    expect(await visitor.violations()).toEqual([]);
    for (const width of [640, 320]) expect([width, await visitor.overhangAt(width)]).toEqual([width, 0]);
  });

  it('gives the people concerned and the draft of the notice', async () => {
    for (const [link, name] of [
      ['Unduh daftar orang (CSV)', 'persons.csv'],
      ['Unduh daftar orang (Excel)', 'persons.xlsx'],
      ['Unduh rancangan surat', 'notice.md'],
    ] as const) {
      const download = visitor.page.waitForEvent('download');
      await visitor.page.getByRole('link', { name: link }).click();
      expect((await download).suggestedFilename()).toBe(name);
    }
    expect(visitor.troubles).toEqual([]);
  });

  it('says which account or time is wrong', async () => {
    await visitor.page.getByLabel('Akun yang dicurigai').fill('bukan siapa-siapa');
    await ask();
    await visitor.page.getByRole('alert').getByText('Akun ini tidak ada').waitFor();
    await visitor.page.getByLabel('Akun yang dicurigai').fill('');
    await visitor.page.getByLabel('Sampai').fill('2020-01-01T00:00');
    await ask();
    await visitor.page
      .getByRole('alert')
      .getByText('Akhir rentang waktu tidak boleh sebelum awalnya')
      .waitFor();
  });
});
