import { basename } from 'node:path';
import { type Locator } from 'playwright-core';
import { generateMonth } from '#demo';
import { fileIn, newFolder } from '../../../libs/testing/src/command-line.js';
import { type FileView } from '../../gateway/src/files/file-views.js';
import { type Served } from '../../serve/test/served.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

const folder = newFolder();
const month = generateMonth({ households: 120, seed: 3, out: folder });

/** As a sender writes it whom nobody has read before. */
const STRANGE = fileIn(
  folder,
  'setoran.csv',
  'IDENTITAS;NAMA PENERIMA;REK;JENIS;JUMLAH;TGL;KET\n' +
    '1872014501800001;SITI AMINAH;123456789012345;BPNT;600000;2026-03-01;SUKSES\n',
);

describe('files', () => {
  let served: Served;
  let console: Console;
  let visitor: Visitor;
  let cycle: string;
  beforeAll(async () => {
    console = await Console.start(month.options.asOf);
    served = console.served;
    cycle = await served.beginCycle(month);
    visitor = await console.come();
    await visitor.goTo('/berkas');
  });
  afterAll(() => console.close());

  const choose = (...paths: string[]): Promise<void> =>
    visitor.page.locator('input[type=file]').setInputFiles(paths);
  /** Drags files from elsewhere into the page, as a mouse does. */
  async function dragIn(...files: string[]): Promise<void> {
    const { page } = visitor;
    const { x, y } = (await page.getByText('Seret berkas ke sini').boundingBox())!;
    const devtools = await page.context().newCDPSession(page);
    const data = { items: [], files, dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, x: x + 5, y: y + 5, data });
    await devtools.detach();
  }

  const giveAll = (): Locator => visitor.page.getByRole('button', { name: 'Unggah semua yang siap' });
  const pending = (path: string): Locator =>
    visitor.page.getByRole('region', { name: basename(path), exact: true });
  const row = (path: string): Locator => visitor.page.locator('tbody tr', { hasText: basename(path) });
  const give = (path: string): Promise<void> => pending(path).getByRole('button', { name: 'Unggah' }).click();

  it('are dragged in, several at once, recognised, and looked at before anything is kept', async () => {
    const [bnba, bri] = [month.files.roster[0]!, month.files.bri.at(-1)!.path];
    await dragIn(bnba, bri);
    for (const path of [bnba, bri]) await pending(path).getByText('baris dibaca').waitFor();
    expect(await pending(bnba).getByLabel('Isi').inputValue()).toBe('roster');
    expect(await pending(bri).getByLabel('Isi').inputValue()).toBe('bri');
    expect(await pending(bri).getByLabel('Tanggal laporan').inputValue()).toMatch(/^2026-\d\d-\d\d$/);
    await pending(bri).getByText('Cocok').first().waitFor();
    await pending(bnba).getByText('Baris pertama').click();
    expect(await pending(bnba).locator('details[open]').textContent()).not.toMatch(/\d{13}/);
    const { items } = await served.json<{ items: unknown[] }>(`/api/v1/cycles/${cycle}/files`);
    expect(items).toEqual([]);
  });

  it('are read once they are given, and their rejected rows can be had', async () => {
    const [bnba, bri] = [month.files.roster[0]!, month.files.bri.at(-1)!.path];
    await giveAll().click();
    await giveAll().waitFor({ state: 'detached' });
    for (const path of [bnba, bri]) await row(path).getByText('Sudah dihitung').waitFor();
    const { items } = await served.json<{ items: FileView[] }>(`/api/v1/cycles/${cycle}/files`);
    const rejected = items.find((file) => file.rejected > 0)!;
    const link = row(rejected.name).getByRole('link', { name: /unduh barisnya$/ });
    const rejects = await served.ask((await link.getAttribute('href'))!);
    expect(rejects.status).toBe(200);
    // A heading, a line for each problem of a row, and the end of the last line.
    expect((await rejects.text()).split('\r\n').length).toBeGreaterThanOrEqual(rejected.rejected + 2);
    await visitor.page.getByRole('button', { name: 'Tutup' }).first().click();
    await visitor.page.getByRole('button', { name: 'Tutup' }).first().click();
  });

  it('that were given before are said to be, with when and by whom', async () => {
    const bnba = month.files.roster[0]!;
    await choose(bnba);
    await pending(bnba)
      .getByText(/sudah pernah diunggah: .* WIB oleh admin/)
      .waitFor();
    expect(await pending(bnba).getByRole('button', { name: 'Unggah' }).count()).toBe(0);
    await pending(bnba).getByRole('button', { name: 'Batal' }).click();
  });

  it('whose columns nobody knows are read as a person says, also the next one of that sender', async () => {
    await choose(STRANGE);
    await pending(STRANGE).getByLabel('Isi').selectOption('bri');
    await pending(STRANGE).getByLabel('Kolom A IDENTITAS dibaca sebagai').selectOption('nik');
    await pending(STRANGE).getByRole('button', { name: 'Pakai arti kolom ini' }).click();
    await pending(STRANGE).getByLabel('Kolom F TGL dibaca sebagai').selectOption('day');
    await pending(STRANGE).getByLabel('Kolom G KET dibaca sebagai').selectOption('status');
    await pending(STRANGE).getByText('1 baris dibaca: 1 diterima').waitFor();
    await give(STRANGE);
    await row(STRANGE).getByText('Sudah dihitung').waitFor();
    const next = fileIn(
      folder,
      'setoran-lagi.csv',
      'IDENTITAS;NAMA PENERIMA;REK;JENIS;JUMLAH;TGL;KET\n' +
        '1872014501800002;SRI LESTARI;123456789012346;BPNT;600000;2026-03-02;SUKSES\n',
    );
    await choose(next);
    await pending(next).getByLabel('Isi').selectOption('bri');
    await pending(next).getByText('Arti kolom diambil dari berkas setoran.csv').waitFor();
    await pending(next).getByText('1 baris dibaca: 1 diterima').waitFor();
    await pending(next).getByRole('button', { name: 'Batal' }).click();
  });

  it('show whatever stands in them as text', async () => {
    const nasty = '<img src=x onerror=document.title=1>';
    const path = fileIn(folder, 'aneh.csv', `NIK;${nasty};NAMA\n1872014501800001;${nasty};SITI AMINAH\n`);
    await choose(path);
    await pending(path).getByText('Arti kolom').first().waitFor();
    await pending(path).getByText(nasty).first().waitFor({ state: 'attached' });
    expect(await pending(path).locator('img').count()).toBe(0);
    expect(await visitor.page.title()).toBe('Berkas · Tersalur');
    await pending(path).getByRole('button', { name: 'Batal' }).click();
  });

  it('are taken out with a reason, which clears what they caused, and brought back', async () => {
    const bri = month.files.bri.at(-1)!.path;
    const findings = async (): Promise<number> => {
      const { links } = await served.json<{ links: Record<string, number> }>(
        `/api/v1/cycles/${cycle}/summary`,
      );
      return Object.values(links).reduce((sum, count) => sum + count, 0);
    };
    const before = await findings();
    await row(bri).getByRole('button', { name: 'Tarik' }).click();
    const dialog = visitor.page.getByRole('dialog');
    await dialog.getByLabel('Alasan').fill('salah bulan');
    await dialog.getByRole('button', { name: 'Tarik' }).click();
    await row(bri).getByText('salah bulan').waitFor();
    await served.until(async () => (await findings()) < before);
    await row(bri).getByRole('button', { name: 'Pulihkan' }).click();
    await dialog.getByLabel('Alasan').fill('ternyata benar');
    await dialog.getByRole('button', { name: 'Pulihkan' }).click();
    await row(bri).getByText('Sudah dihitung').waitFor();
    await served.until(async () => (await findings()) === before);
    expect(visitor.troubles).toEqual([]);
  });
});
