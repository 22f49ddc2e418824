import { SAMPLE_FILES } from '#demo';
import { type Served, startTelemetry } from '../../serve/test/served.js';
import { ToldLines } from '../../serve/test/telling/told-lines.js';
import { Console } from './console.js';

interface Sample {
  readonly mayLoad: boolean;
  readonly given: number;
  readonly files: number;
  readonly isLoading: boolean;
  readonly cycle?: string;
}

const CYCLE = { region: '18.72', months: '2026-01/2026-03' };

describe('the sample data', () => {
  let served: Served;
  let console: Console;
  let telemetry: Awaited<ReturnType<typeof startTelemetry>>;
  const told = new ToldLines();
  beforeAll(async () => {
    telemetry = await startTelemetry({ log: { level: 'info', isTerminal: false, write: told.write } });
    console = await Console.start('2026-04-30', { telemetry });
    served = console.served;
  });
  afterAll(async () => {
    await console.close();
    await telemetry.close();
  });

  const sample = (): Promise<Sample> => served.json('/api/v1/sample');
  const order = (method: string, headers?: Readonly<Record<string, string>>): Promise<Response> =>
    served.ask('/api/v1/sample', { method, headers: { 'content-type': 'application/json' } }, headers);

  async function cycles(): Promise<{ readonly id: string; readonly region: string }[]> {
    return (await served.json<{ items: { id: string; region: string }[] }>('/api/v1/cycles')).items;
  }

  /** Whether all files of the city are given and read. */
  async function isRead(): Promise<boolean> {
    const [cycle] = await cycles();
    const path = `/api/v1/cycles/${cycle!.id}/files?limit=100`;
    const { items } = await served.json<{ items: { status: string }[] }>(path);
    return items.length === SAMPLE_FILES && items.every(({ status }) => status === 'APPLIED');
  }

  it('lead an empty house to an overview with figures by one button, and leave by another', async () => {
    // Whoever has a region has no right in the invented one but this.
    const headers = await served.join('ani', 'manager', [{ region: '18.72' }]);
    const visitor = await console.come({ headers });
    const { page } = visitor;
    await visitor.goTo('/');
    await page.getByRole('heading', { name: 'Mulai rekonsiliasi pertama' }).waitFor();
    expect(await visitor.violations()).toEqual([]);
    expect(await visitor.overhangAt(320)).toBe(0);
    await page.getByRole('button', { name: 'Muat data contoh' }).click();
    await page.getByText('di siklus ini rekaan').waitFor();
    await page.getByText('Memuat data contoh').waitFor({ state: 'detached' });
    await served.until(async () => (await sample()).given === SAMPLE_FILES && !(await sample()).isLoading);
    expect(await sample()).toMatchObject({ mayLoad: true, files: SAMPLE_FILES });
    await page.getByRole('region', { name: 'Selisih menurut jenis' }).first().waitFor();
    await page.getByRole('heading', { name: 'Januari 2026 – Maret 2026, Kota Contoh (rekaan)' }).waitFor();
    const [cycle] = await cycles();
    expect(cycle!.region).toBe('99.01');
    await served.until(isRead);
    expect(await visitor.violations()).toEqual([]);

    await page.getByRole('button', { name: 'Hapus data contoh' }).click();
    await page.getByRole('dialog').getByText('Data lain tidak tersentuh').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Hapus data contoh' }).click();
    await page.getByRole('heading', { name: 'Mulai rekonsiliasi pertama' }).waitFor();
    expect((await served.ask(`/api/v1/cycles/${cycle!.id}/summary`)).status).toBe(410);
    expect(visitor.troubles.filter((trouble) => !trouble.includes('404'))).toEqual([]);
    await visitor.leave();
  });

  it('come again in another region, are the same for two who ask at once, and go on after a stop', async () => {
    const answers = await Promise.all([order('POST'), order('POST')]);
    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    await served.restart();
    const { cycle, given } = (await sample()) as Required<Sample>;
    expect(given).toBeLessThanOrEqual(SAMPLE_FILES);
    expect((await order('POST')).status).toBe(202);
    await served.until(async () => !(await sample()).isLoading);
    expect(await sample()).toMatchObject({ cycle, given: SAMPLE_FILES });
    expect((await cycles()).map(({ region }) => region)).toEqual(['99.02', '99.01']);
  });

  it('come whole where they are removed while they are loaded, and loaded anew at once; nothing failed', async () => {
    expect((await order('DELETE')).status).toBe(200);
    expect((await order('POST')).status).toBe(202);
    const removed = order('DELETE');
    await served.until(async () => (await sample()).cycle === undefined);
    expect((await order('POST')).status).toBe(202);
    expect((await removed).status).toBe(200);
    await served.until(async () => !(await sample()).isLoading);
    expect(await sample()).toMatchObject({ cycle: expect.any(String), given: SAMPLE_FILES });
    // Some of its files are being read.
    expect((await order('DELETE')).status).toBe(200);
    expect((await order('POST')).status).toBe(202);
    await served.until(isRead);
    expect((await cycles()).map(({ region }) => region)).toEqual([5, 4, 3, 2, 1].map((at) => `99.0${at}`));
    expect(told.of('TRY_FAILED')).toEqual([]);
    expect(told.of('PART_FAILED')).toEqual([]);
  });

  it('are nothing for who may not begin cycles, and are not loaded beside real ones', async () => {
    const reviewer = await served.join('budi', 'reviewer', [{ region: '18.72' }]);
    expect((await order('POST', reviewer)).status).toBe(403);
    const ofKecamatan = await served.join('dewi', 'manager', [{ region: '18.72', kecamatan: 'Metro Pusat' }]);
    for (const method of ['GET', 'POST', 'DELETE']) {
      const refused = await order(method, ofKecamatan);
      expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([
        403,
        'AREA_LIMITED',
      ]);
    }
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(CYCLE),
    };
    await served.json('/api/v1/cycles', init);
    const refused = await order('POST');
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([
      409,
      'SAMPLE_NOT_ALONE',
    ]);
    // What was loaded before can still be removed, and leaves the real cycle as it is.
    expect((await order('DELETE')).status).toBe(200);
    expect((await order('DELETE')).status).toBe(404);
    expect((await cycles())[0]).toMatchObject({ region: '18.72' });
    const { items } = await served.json<{ items: { what: string }[] }>('/api/v1/audit?limit=100');
    const noted = items.map(({ what }) => what).filter((what) => what.startsWith('SAMPLE'));
    expect(noted).toHaveLength(14);
  });
});
