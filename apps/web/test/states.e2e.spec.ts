import { type Route } from 'playwright-core';
import { PAGES } from '../src/pages/page-list.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

/** What every page asks for before it is shown: those that fail are shown by the frame of all pages. */
const OF_ALL_PAGES = /\/api\/v1\/(session|session\/ways|service|cycles|regions|events)(\?.*)?$/;

const SENTENCE = 'Gudang datanya sedang dirawat. Coba lagi sebentar lagi.';

const PROBLEM = {
  status: 500,
  contentType: 'application/problem+json',
  body: JSON.stringify({ type: 'about:blank', title: 'x', status: 500, code: 'FAILED', detail: SENTENCE }),
};

/** Pages that ask for names to propose and for nothing else: without them one types. */
const PROPOSING: readonly string[] = ['breach'];

describe('every page, where there is nothing, no network, or no answer', () => {
  let console: Console;
  let visitor: Visitor;
  beforeAll(async () => {
    console = await Console.withEmptyCycle();
    visitor = await console.come();
  });
  afterAll(() => console.close());

  const problems = () => visitor.page.locator('main .notice-bad');
  const heading = () => visitor.page.locator('main h1').first();
  const offline = () => visitor.page.locator('main').getByText('Tidak ada jaringan');
  const loading = () => visitor.page.locator('main').getByText('Memuat…', { exact: true });

  /** Answers what the page itself asks for with a problem; returns what was asked. */
  async function failAll(): Promise<string[]> {
    const failed: string[] = [];
    await visitor.page.route('**/api/v1/**', async (route: Route) => {
      const url = route.request().url();
      if (OF_ALL_PAGES.test(url)) return route.continue();
      failed.push(url);
      return route.fulfill(PROBLEM);
    });
    return failed;
  }

  const INSIDE = PAGES.filter((page) => !('isOpen' in page));

  it.each(INSIDE.map((page) => [page.name, page.path] as const))(
    '%s says so, and goes on',
    async (name, path) => {
      const { page } = visitor;
      const failed = await failAll();
      await visitor.goTo(path);
      const told = problems().filter({ hasText: SENTENCE }).first();
      // What is asked for anew meanwhile, because the book has changed, fails once more.
      if (failed.length > 0 && !PROPOSING.includes(name)) await told.waitFor();
      else expect(await told.count()).toBe(0);
      await page.unroute('**/api/v1/**');
      const again = page.getByRole('button', { name: 'Coba lagi' });
      while ((await again.count()) > 0) {
        // One answer may do away with all of these buttons, also with the one that is about to be pressed.
        await again.evaluateAll(([button]: { click(): void }[]) => button?.click());
        await again.first().or(loading().first()).or(heading()).first().waitFor();
        await visitor.settled();
      }
      expect(await problems().allTextContents()).toEqual([]);

      await page.context().setOffline(true);
      await offline().waitFor();
      await heading().waitFor();
      await page.context().setOffline(false);
      await offline().waitFor({ state: 'detached' });
    },
  );

  it('are fetched by themselves once there is a network again', async () => {
    // Whoever was here before has the page at hand.
    const newcomer = await console.come();
    const { page } = newcomer;
    await newcomer.goTo('/pengaturan');
    await page.context().setOffline(true);
    await page.getByRole('main').getByRole('link', { name: 'Penyimpanan data' }).click();
    await page.getByText('belum sempat diambil').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('heading', { level: 1, name: 'Penyimpanan data' }).waitFor();
    await newcomer.leave();
  });

  it('say that the service is away where nothing answers at all', async () => {
    const { page } = visitor;
    await page.route('**/api/v1/**', (route) => route.abort());
    await page.goto(`${console.served.address}/berkas`);
    await page.getByText('Layanan tidak menjawab').waitFor();
    await page.unroute('**/api/v1/**');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.getByText('Belum ada berkas di siklus ini').waitFor();
  });
});
