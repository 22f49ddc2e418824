import { type Route } from 'playwright-core';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

const STREAM = '**/api/v1/events*';

describe('live updates', () => {
  let console: Console;
  let visitor: Visitor;
  beforeAll(async () => {
    console = await Console.withEmptyCycle();
  });
  afterAll(() => console.close());
  beforeEach(async () => {
    visitor = await console.come();
    await visitor.page.clock.install();
  });
  afterEach(() => visitor.leave());

  const cut = () => visitor.page.getByText('Perubahan sedang tidak tampil seketika');
  const isRefused = () => visitor.page.waitForResponse(STREAM);

  /** A proxy says that there is nobody behind it, as long as it stands there. */
  const refuse = (route: Route): Promise<void> => route.fulfill({ status: 502 });

  it('that a proxy refuses are asked for again, after longer and longer pauses, and go on', async () => {
    const { page } = visitor;
    let asked = 0;
    await page.route(STREAM, (route) => {
      asked++;
      return refuse(route);
    });
    await Promise.all([isRefused(), visitor.goTo('/berkas')]);
    expect(await cut().count()).toBe(0);
    for (const seconds of [2, 4, 8, 16, 32, 60, 60])
      await Promise.all([isRefused(), page.clock.fastForward(seconds * 1_000)]);
    await cut().waitFor();
    await page.clock.fastForward(30_000);
    await page.evaluate("fetch('/health/live')");
    expect(asked).toBe(8);
    await page.unroute(STREAM);
    await page.clock.fastForward(60_000);
    await cut().waitFor({ state: 'detached' });
    expect(new Set(visitor.troubles)).toEqual(new Set([expect.stringContaining('502')]));
  });

  it('that were missed meanwhile are shown when they go on', async () => {
    const { page } = visitor;
    await page.route(STREAM, refuse);
    await Promise.all([isRefused(), visitor.goTo('/berkas')]);
    // The refusal has everything asked for once.
    await Promise.all([page.waitForResponse('**/files*'), page.clock.fastForward(1_000)]);
    const { items } = await console.served.json<{ items: { id: string }[] }>('/api/v1/cycles');
    const body = new FormData();
    body.append('role', 'exclusions');
    body.append('file', new Blob(['nik\n']), 'daftar.csv');
    await console.served.ask(`/api/v1/cycles/${items[0]!.id}/files`, { method: 'POST', body });
    await page.unroute(STREAM);
    await page.clock.fastForward(60_000);
    await page.getByText('daftar.csv').first().waitFor();
  });

  it('are asked for no more once one has signed out', async () => {
    const { page } = visitor;
    await page.route(STREAM, refuse);
    await Promise.all([isRefused(), visitor.goTo('/berkas')]);
    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.getByRole('heading', { level: 1, name: 'Masuk' }).waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.clock.runFor(300_000);
    expect(asked.filter((url) => url.includes('/api/v1/events'))).toEqual([]);
  });
});
