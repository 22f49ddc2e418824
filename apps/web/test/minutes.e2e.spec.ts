import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Locator } from 'playwright-core';
import { generateMonth } from '#demo';
import { ADMIN_PASSWORD } from '../../../libs/testing/src/administrator.js';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { type MinutesView } from '../../gateway/src/minutes/minutes-views.js';
import { type Served, uploadsOf } from '../../serve/test/served.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

const month = generateMonth({ households: 60, seed: 13, out: newFolder() });
const [last, ...others] = uploadsOf(month).reverse();

describe('the minutes in the console', () => {
  let served: Served;
  let console: Console;
  let cycle: string;
  let visitor: Visitor;
  beforeAll(async () => {
    console = await Console.start(month.options.asOf);
    served = console.served;
    cycle = await served.beginCycle(month);
    const files = await served.uploadAll(cycle, others);
    await served.document(cycle, 'summary', files);
    visitor = await console.come();
    await visitor.goTo('/berita-acara');
  });
  afterAll(() => console.close());

  const button = (name: string) => visitor.page.getByRole('button', { name, exact: true });
  const sees = (words: string | RegExp): Promise<void> => visitor.page.getByText(words).first().waitFor();
  const group = (name: string): Locator => visitor.page.getByRole('group', { name, exact: true });
  const stored = () => served.json<MinutesView>(`/api/v1/cycles/${cycle}/minutes`);

  /** Somebody else saves a change, as another browser would. */
  async function saveElsewhere(change: Partial<MinutesView>): Promise<void> {
    const { version, number, place, day, parties, legalBasis, followUps } = await stored();
    const body = { version, number, place, day, parties, legalBasis, followUps, ...change };
    await served.json(`/api/v1/cycles/${cycle}/minutes`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify(body),
    });
  }

  async function downloaded(name: string): Promise<Buffer> {
    const [download] = await Promise.all([
      visitor.page.waitForEvent('download'),
      visitor.page.getByRole('link', { name }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('berita-acara.pdf');
    return readFileSync(await download.path());
  }

  it('name what they lack, and are not to be made final without it', async () => {
    for (const words of ['Isi nomor.', 'Isi tempat.', 'Isi tanggal.', 'Isi nama semua pihak.'])
      await sees(words);
    expect(await button('Jadikan final').count()).toBe(0);
    expect(await visitor.violations()).toEqual([]);
  });

  it('are written, in rows that are added and taken out, and kept as what was saved', async () => {
    const { page } = visitor;
    await page.getByLabel('Nomor').fill('460/12/2026');
    await page.getByLabel('Tempat').fill('Metro');
    await page.getByLabel('Tanggal', { exact: true }).fill('2026-05-04');
    const names = page.locator('input[name=partyName]');
    for (let at = 0; at < (await names.count()); at++) await names.nth(at).fill(`Orang ${at + 1}`);
    await button('Hapus Dasar 1').click();
    await button('Tambah tindak lanjut').click();
    // The new row has the focus.
    await page.keyboard.type('Hubungi cabang BRI');
    const { followUps } = await stored();
    const added = group(`Tindak lanjut ${followUps.length + 1}`);
    await added.getByLabel('Penanggung jawab').fill('Ibu Rina, NIK 1872014501800001');
    await added.getByLabel('Batas waktu').fill('2026-05-20');
    await sees('Ada isian yang belum disimpan');
    await sees('Simpan isian Anda.');
    // What was written stays while somebody looks at something else.
    await page.getByRole('link', { name: 'Berkas' }).click();
    await page.getByRole('link', { name: 'Berita Acara' }).click();
    await button('Simpan').click();
    await sees(/^Tersimpan/);
    const saved = await stored();
    expect(saved).toMatchObject({ version: 1, number: '460/12/2026', place: 'Metro', day: '2026-05-04' });
    expect(saved.legalBasis).toHaveLength(2);
    expect(saved.followUps.at(-1)).toEqual({
      ...{ matter: 'Hubungi cabang BRI', owner: 'Ibu Rina, NIK …0001', deadline: '2026-05-20' },
    });
    expect((await downloaded('Unduh draf (PDF)')).toString('latin1')).toMatch(/^%PDF-/);
  });

  it('lose nothing where somebody else saved meanwhile', async () => {
    await visitor.page.getByLabel('Tempat').fill('Metro Pusat');
    await saveElsewhere({ number: '460/13/2026' });
    await button('Simpan').click();
    await sees('Yang berbeda: Nomor, Tempat.');
    expect(visitor.troubles.splice(0)).toEqual([expect.stringContaining('409')]);
    await button('Pakai yang tersimpan, buang isian saya').click();
    expect(await visitor.page.getByLabel('Nomor').inputValue()).toBe('460/13/2026');
    await visitor.page.getByLabel('Tempat').fill('Metro Timur');
    await saveElsewhere({ number: '460/14/2026' });
    await button('Simpan').click();
    await button('Tetap pakai isian saya, lalu simpan').click();
    await button('Simpan').click();
    await sees(/^Tersimpan/);
    expect(visitor.troubles.splice(0)).toEqual([expect.stringContaining('409')]);
    expect(await stored()).toMatchObject({ version: 4, number: '460/13/2026', place: 'Metro Timur' });
  });

  it('wait for who wrote them where the session ends by itself, and for nobody else', async () => {
    const { page } = visitor;
    const place = page.getByLabel('Tempat');
    const waiting = page.getByText('Yang belum disimpan masih ada');
    async function signIn(username: string): Promise<void> {
      await page.getByLabel('Nama pengguna').fill(username);
      await page.getByLabel('Kata sandi').fill(ADMIN_PASSWORD);
      await button('Masuk').click();
      await page.getByLabel('Kata sandi').waitFor({ state: 'detached' });
      await visitor.settled();
    }
    async function endSession(written: string): Promise<void> {
      await place.fill(written);
      await visitor.pressWithoutSession(button('Simpan'));
      await waiting.waitFor();
    }
    await endSession('Metro Selatan');
    await signIn('admin');
    expect(await place.inputValue()).toBe('Metro Selatan');
    await endSession('Metro Utara');
    await served.join('rina', 'manager', [{ region: '18.72' }]);
    await signIn('rina');
    await page.getByRole('link', { name: 'Berita Acara' }).click();
    expect(await place.inputValue()).toBe('Metro Timur');
    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.getByLabel('Nama pengguna').waitFor();
    expect(await waiting.count()).toBe(0);
    await signIn('admin');
    await visitor.goTo('/berita-acara');
    expect(visitor.troubles.splice(0)).toEqual([
      expect.stringContaining('401'),
      expect.stringContaining('401'),
    ]);
  });

  it('do not become final with other numbers than those that were seen', async () => {
    await button('Jadikan final').click();
    const dialog = visitor.page.getByRole('dialog');
    await dialog.getByText('tidak seorang pun dapat mengubah').waitFor();
    expect(await visitor.violations()).toEqual([]);
    await served.document(cycle, 'summary', [`file.${await served.upload(cycle, last!)}`]);
    await dialog.getByRole('button', { name: 'Ya, jadikan final' }).click();
    await sees('Belum ada yang dijadikan final');
    expect(visitor.troubles.splice(0)).toEqual([expect.stringContaining('409')]);
    expect((await stored()).state).toBe('DRAFT');
  });

  it('become final as they were seen, and say by what they and their sources are known', async () => {
    const { hash, sources } = await stored();
    await sees(`SHA-256 isi: ${hash}`);
    await button('Jadikan final').click();
    await button('Ya, jadikan final').click();
    await sees('Dijadikan final pada');
    const document = await downloaded('Unduh berita acara (PDF)');
    await sees(createHash('sha256').update(document).digest('hex'));
    expect(sources).toHaveLength(others.length + 1);
    for (const { sha256 } of sources) await sees(sha256);
    expect(await visitor.page.getByRole('textbox').count()).toBe(0);
    expect(await visitor.violations()).toEqual([]);
    expect(await visitor.overhangAt(320)).toBe(0);
    expect(visitor.troubles).toEqual([]);
  });

  it('are read by who may not write them', async () => {
    const headers = await served.join('pemeriksa', 'auditor', [{ region: '18.72' }]);
    const auditor = await console.come({ headers });
    await auditor.goTo('/berita-acara');
    await auditor.page.getByText('460/13/2026').waitFor();
    await auditor.leave();
  });
});
