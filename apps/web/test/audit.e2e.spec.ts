import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateMonth } from '#demo';
import { ADMIN_PASSWORD } from '../../../libs/testing/src/administrator.js';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { type Served, uploadsOf } from '../../serve/test/served.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

const month = generateMonth({ households: 40, seed: 11, out: newFolder() });

describe('the audit trail in the console', () => {
  let served: Served;
  let console: Console;
  let visitor: Visitor;
  let cycle: string;
  const home = newFolder();
  beforeAll(async () => {
    console = await Console.start(month.options.asOf, { home });
    served = console.served;
    cycle = await served.beginCycle(month);
    const [roster] = uploadsOf(month);
    await served.turn(await served.upload(cycle, roster!), 'withdraw');
    await served.join('auditor.metro', 'auditor', [{ region: '18.72' }]);
    await come();
  });
  afterAll(() => console.close());

  async function come(headers = served.ownHeaders): Promise<void> {
    await visitor?.leave();
    visitor = await console.come({ headers });
  }

  const rows = () => visitor.page.locator('tbody tr');
  const sees = (words: string | RegExp): Promise<void> => visitor.page.getByText(words).first().waitFor();
  const button = (name: string) => visitor.page.getByRole('button', { name, exact: true });

  it('says who did what to what, and leads there', async () => {
    await visitor.goTo('/pengaturan/jejak-audit');
    const withdrawn = rows().filter({ hasText: 'Menarik berkas' });
    await withdrawn.getByText('admin', { exact: true }).waitFor();
    expect(await visitor.violations()).toEqual([]);
    for (const width of [640, 320]) expect([width, await visitor.overhangAt(width)]).toEqual([width, 0]);
    await withdrawn.getByRole('link', { name: /^Berkas bnba.*csv/ }).click();
    await visitor.page.getByRole('heading', { level: 1, name: 'Berkas' }).waitFor();
    expect(new URL(visitor.page.url()).searchParams.get('siklus')).toBe(cycle);
    await visitor.page.goBack();
    await rows()
      .filter({ hasText: 'Menarik berkas' })
      .getByRole('link', { name: /^semua tentang ini/ })
      .click();
    await sees('Hapus saringan');
    await rows().first().waitFor();
    expect(await rows().locator('th').allTextContents()).toEqual(['Menarik berkas']);
  });

  it('has filters that stand in one line, whatever hints some of them have', async () => {
    for (const path of ['/pengaturan/jejak-audit', '/pengaturan/akun']) {
      await visitor.goTo(path);
      const tops = await visitor.page
        .locator('.filters .field :is(input, select)')
        .evaluateAll((all: { getBoundingClientRect(): { top: number; height: number } }[]) =>
          all
            .map((each) => each.getBoundingClientRect())
            .map(({ top, height }) => Math.round(top + height / 2)),
        );
      expect([path, new Set(tops).size]).toEqual([path, 1]);
    }
  });

  it('says in words what was noted of deeds', async () => {
    await served.signIn('admin', 'bukan kata sandinya').catch(() => undefined);
    await served.ask(`/api/v1/cycles/${cycle}/discrepancies?kind=NOT_DELIVERED&amountFrom=1`);
    await served.ask(`/api/v1/cycles/${cycle}/discrepancies.csv?severity=high`);
    await served.ask('/api/v1/audit.csv?by=admin&what=FILE_SENT');
    await visitor.goTo('/pengaturan/jejak-audit');
    for (const language of ['id', 'en'] as const) {
      await visitor.chooseLanguage(language);
      await rows().first().waitFor();
      const texts = await rows().allInnerTexts();
      expect(texts.filter((text) => /[A-Z]+_[A-Z]+|[a-z][A-Z]|;/.test(text))).toEqual([]);
    }
    await rows()
      .getByRole('link', { name: /^all about this admin/ })
      .first()
      .click();
    await visitor.page.getByLabel('About').getByText('Account admin').waitFor({ state: 'attached' });
    await visitor.page.getByRole('button', { name: 'Clear filters' }).click();
    await sees('Filtered by: who, deed');
    await sees('Cause: wrong name or password');
    await visitor.chooseLanguage('id');
    await sees('Disaring menurut: siapa, perbuatan');
    await sees('Sebab: nama atau kata sandi salah');
  });

  it('is narrowed by who, what, about what and when together, and leaves like that', async () => {
    await visitor.goTo('/pengaturan/jejak-audit');
    await visitor.page.getByLabel('Siapa').fill('admin');
    await visitor.page.getByLabel('Perbuatan').selectOption('Mengunggah berkas');
    await visitor.page.getByLabel('Tentang').selectOption({ value: cycle });
    await visitor.page.getByLabel('Dari tanggal').fill('2026-01-01');
    await button('Tampilkan').click();
    await visitor.page.waitForURL('**/jejak-audit?by=admin&what=FILE_SENT&**');
    await rows().first().waitFor();
    expect(await rows().locator('th').allTextContents()).toEqual(['Mengunggah berkas']);
    const download = visitor.page.waitForEvent('download');
    await visitor.page.getByRole('link', { name: 'CSV' }).click();
    const href = await visitor.page.getByRole('link', { name: 'CSV' }).getAttribute('href');
    expect((await download).suggestedFilename()).toBe('audit.csv');
    const csv = await (await served.ask(href!)).text();
    expect(csv.trimEnd().split('\r\n')).toHaveLength(2);
    await visitor.page.getByLabel('Siapa').fill('bukan siapa-siapa');
    await button('Tampilkan').click();
    await sees('Tidak ada catatan dengan saringan ini');
    await button('Hapus saringan').click();
    await rows().nth(3).waitFor();
  });

  it('is shown page by page, and back', async () => {
    for (let at = 0; at < 55; at++) await served.ask('/api/v1/audit?limit=1');
    await visitor.goTo('/pengaturan/jejak-audit');
    const newest = async (): Promise<number> =>
      Number(await rows().first().locator('td').first().textContent());
    const first = await newest();
    await button('Berikutnya').click();
    await sees('Halaman 2');
    await rows().filter({ hasText: 'Memulai siklus' }).waitFor();
    expect(await newest()).toBe(first - 50);
    await button('Sebelumnya').click();
    await sees('Halaman 1');
  });

  it('is checked, and says where it is not as it was', async () => {
    await button('Periksa keutuhan').click();
    await sees(/^Utuh: \d+ catatan seperti saat ditulis\./);
    await sees(/Dibandingkan dengan \d+ jangkar, yang terakhir pada catatan nomor \d+\./);
    expect(visitor.troubles).toEqual([]);
    // Elsewhere it is written down that this entry was another one.
    appendFileSync(join(home, 'data.anchors'), `3 ${'0'.repeat(64)}\n`);
    await button('Periksa keutuhan').click();
    await sees('Tidak utuh: catatan nomor 3 telah diubah.');
    await sees('Jangan ubah apa pun');
    expect(await visitor.violations()).toEqual([]);
  });

  it('shows an auditor what is of the own region', async () => {
    await come(await served.signIn('auditor.metro', ADMIN_PASSWORD));
    await visitor.goTo('/pengaturan');
    await visitor.page.getByRole('main').getByRole('link', { name: 'Jejak audit' }).click();
    await rows().filter({ hasText: 'Menarik berkas' }).waitFor();
    expect(await rows().filter({ hasText: 'Membuat akun' }).count()).toBe(0);
    expect(await visitor.page.getByRole('link', { name: 'Webhook' }).count()).toBe(0);
    expect(visitor.troubles).toEqual([]);
  });
});
