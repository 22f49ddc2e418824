import { BRI } from '../../gateway/test/uploads.js';
import { type Served } from '../../serve/test/served.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

/** More than fits on a screen, and a text that no page may take for its own. */
const MARKUP = '<img src=x onerror=alert(1)>';
const MORE = Array.from({ length: 190 }, (_, at) => `KOLOM ${at} ${'panjang'.repeat(at % 12)}`);
const LONG_NAME = `${'laporanpenyaluran'.repeat(11)}.csv`;

/** The same report with headers that nobody knows. */
const ODD = BRI.replace('NIK', 'IDENTITAS').replace('STATUS SALUR', 'HASIL').replace('NO REKENING', MARKUP);
const WIDE = ODD.split('\n')
  .map((line, at) => (at === 0 ? `${line};${MORE.join(';')}` : line))
  .join('\n');
const COLUMNS = [
  { column: 'B', header: 'IDENTITAS', field: 'nik' },
  { column: 'D', header: MARKUP, field: null },
  { column: 'G', header: 'HASIL', field: 'status' },
];
const mappingOf = (more: object = {}): string => JSON.stringify({ kind: 'BRI', columns: COLUMNS, ...more });

describe('column mappings', () => {
  let served: Served;
  let console: Console;
  let visitor: Visitor;
  let cycle: string;
  beforeAll(async () => {
    console = await Console.start('2026-04-30');
    served = console.served;
    cycle = await served.beginEmptyCycle('18.72');
    const headers = await served.join('ani', 'manager', [{ region: '18.72' }]);
    visitor = await console.come({ headers });
  });
  afterAll(() => console.close());

  async function send(content: string, name: string, more: Readonly<Record<string, string>> = {}) {
    const form = new FormData();
    for (const [field, value] of Object.entries({ role: 'bri', ...more })) form.append(field, value);
    form.append('file', new Blob([content]), name);
    return served.json<{ id: string; remembered?: object; refusal?: { code: string } }>(
      `/api/v1/cycles/${cycle}/files`,
      { method: 'POST', body: form },
    );
  }

  const isRead = async (id: string): Promise<boolean> =>
    (await served.json<{ status: string }>(`/api/v1/files/${id}`)).status === 'APPLIED';
  const week = (number: number): string => ODD.replaceAll('05/01/2026', `0${number}/02/2026`);
  const dialog = () => visitor.page.getByRole('dialog');
  const panel = (name: string) => visitor.page.getByRole('region', { name, exact: true });
  const forget = (name: string) => panel(`Laporan BRI: ${name}`).getByRole('button', { name: /^Lupakan/ });

  it('are none before somebody said what columns mean', async () => {
    await visitor.goTo('/pengaturan');
    await visitor.page.getByRole('main').getByRole('link', { name: 'Pemetaan kolom' }).click();
    await visitor.page.getByText('Belum ada yang diingat di wilayah ini').waitFor();
  });

  it('are shown with what each column means, however odd their headers are', async () => {
    const { page } = visitor;
    const words = [{ field: 'status', word: 'ENTAH <b>', means: 'BERHASIL' }];
    for (const [content, name, mapping] of [
      [ODD, 'mandiri.csv', mappingOf()],
      [WIDE, LONG_NAME, mappingOf({ words })],
    ] as const) {
      const { id } = await send(content, name, { mapping });
      await served.until(() => isRead(id));
    }
    await served.until(async () => isRead((await send(week(1), 'minggu 1.csv')).id));
    await visitor.goTo('/pengaturan/pemetaan-kolom');
    const first = panel('Laporan BRI: mandiri.csv');
    expect(await first.locator('dd').allTextContents()).toEqual([
      expect.stringMatching(/ WIB oleh admin$/),
      expect.stringMatching(/ WIB oleh admin$/),
      '2',
    ]);
    await first.getByText('Judul kolom dan artinya (8 kolom)').click();
    const rows = await first.locator('tbody tr').allInnerTexts();
    expect(rows.map((row) => row.split('\t'))).toEqual([
      ['A', 'NO', '(tidak dipakai)'],
      ['B', 'IDENTITAS', 'NIK'],
      ['C', 'NAMA KPM', 'nama'],
      ['D', MARKUP, '(tidak dipakai)'],
      ['E', 'PROGRAM', 'program'],
      ['F', 'NOMINAL SALUR', 'nominal'],
      ['G', 'HASIL', 'status'],
      ['H', 'TGL SALUR', 'tanggal salur'],
    ]);
    const wide = panel(`Laporan BRI: ${LONG_NAME}`);
    await wide.getByText('status: “ENTAH <b>” berarti BERHASIL').waitFor();
    await wide.getByText('Judul kolom dan artinya (198 kolom)').click();
    expect(await wide.locator('tbody tr').count()).toBe(198);
    expect(await visitor.violations()).toEqual([]);
    for (const width of [640, 320]) expect([width, await visitor.overhangAt(width)]).toEqual([width, 0]);
    await page.setViewportSize({ width: 320, height: 800 });
    await forget(LONG_NAME).click();
    const shown = 'document.querySelector("dialog")';
    expect(await page.evaluate<number>(`${shown}.scrollWidth - ${shown}.clientWidth`)).toBe(0);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(visitor.troubles).toEqual([]);
  });

  it('are forgotten once it was said what comes of it, and the next file is recognised afresh', async () => {
    const { page } = visitor;
    expect(await send(week(2), 'minggu 2.csv', { preview: 'true' })).toMatchObject({ remembered: {} });
    await forget('mandiri.csv').click();
    await dialog().getByText('Ini tidak dapat dibatalkan').waitFor();
    expect(await visitor.violations()).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').textContent()).toBe('Lupakan mandiri.csv');
    await page.keyboard.press('Enter');
    await dialog().getByRole('button', { name: 'Lupakan' }).click();
    await page.getByText('Arti kolom dari mandiri.csv dilupakan').waitFor();
    await forget('mandiri.csv').waitFor({ state: 'detached' });
    expect(await page.locator(':focus').textContent()).toContain('Arti kolom dari mandiri.csv dilupakan');
    expect(await page.getByRole('region', { name: /^Laporan BRI/ }).count()).toBe(1);
    const seen = await send(week(2), 'minggu 2.csv', { preview: 'true' });
    expect([seen.remembered, seen.refusal?.code]).toEqual([undefined, 'COLUMNS_MISSING']);
  });

  it('are forgotten once where two ask at once, and the other one is told', async () => {
    const { page } = visitor;
    await forget(LONG_NAME).click();
    await page.waitForFunction('document.querySelector("dialog[open]") !== null');
    const path = '/api/v1/mappings';
    const { items } = await served.json<{ items: { id: string }[] }>(`${path}?region=18.72`);
    expect((await served.ask(`${path}/${items[0]!.id}`, { method: 'DELETE' })).status).toBe(204);
    await dialog().getByRole('button', { name: 'Lupakan' }).click();
    await dialog().getByText('Arti kolom ini tidak diingat lagi').waitFor();
    await dialog().getByRole('button', { name: 'Batal' }).click();
    await page.getByText('Belum ada yang diingat di wilayah ini').waitFor();
    // The browser notes what was refused.
    expect(visitor.troubles.splice(0)).toEqual([expect.stringContaining('404')]);
  });

  it('are of the region that is chosen, and only looked at by who uploads nothing', async () => {
    await send(ODD.replace('HASIL', 'HASIL AKHIR'), 'mandiri.csv', {
      mapping: mappingOf().replace('HASIL', 'HASIL AKHIR'),
    });
    await served.beginEmptyCycle('18.71');
    const headers = await served.join('tono', 'auditor', [{ region: '18.72' }, { region: '18.71' }]);
    const tono = await console.come({ headers, language: 'en' });
    await tono.goTo('/pengaturan/pemetaan-kolom');
    await tono.page.getByText('Nothing is remembered in this region yet').waitFor();
    await tono.page.getByLabel('Region', { exact: true }).selectOption('Kota Metro');
    const given = tono.page.getByRole('region', { name: 'Report of BRI: mandiri.csv' });
    await given.waitFor();
    expect(await given.getByRole('button').count()).toBe(0);
    await tono.page.reload();
    await given.waitFor();
    expect(await tono.violations()).toEqual([]);
    expect(tono.troubles).toEqual([]);
    await tono.leave();
  });
});
