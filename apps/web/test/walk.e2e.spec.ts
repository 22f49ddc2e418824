import { readFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { generateMonth } from '#demo';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { type Served } from '../../serve/test/served.js';
import { PAGES } from '../src/pages/page-list.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

const month = generateMonth({ households: 40, seed: 11, out: newFolder() });

/** In each language: what the buttons for the schemes say. */
const LANGUAGES = [
  { language: 'id', light: 'Tampilan terang', dark: 'Tampilan gelap' },
  { language: 'en', light: 'Light', dark: 'Dark' },
] as const;

const SCHEMES = ['light', 'dark'] as const;

/** 1280 at 200 %, and a small phone. */
const NARROW = [640, 320];

describe('every page of the console', () => {
  let served: Served;
  let console: Console;
  beforeAll(async () => {
    console = await Console.start(month.options.asOf, { isDemo: true });
    served = console.served;
    await served.takeMonth(month);
  });
  afterAll(() => console.close());

  describe('is for everybody', () => {
    let signedIn: Visitor;
    let stranger: Visitor;
    beforeAll(async () => {
      signedIn = await console.come();
      stranger = await console.come({ headers: {} });
    });
    afterAll(async () => {
      await signedIn.leave();
      await stranger.leave();
    });

    it.each(PAGES.map((page) => [page.name, page] as const))(
      '%s in both languages and schemes, also in a narrow window, and asks nobody else',
      async (_, page) => {
        const visitor = 'isOpen' in page ? stranger : signedIn;
        // The browser complains of whatever this does not let pass, and so would this test.
        const policy = (await served.ask(page.path)).headers.get('content-security-policy');
        expect(policy).toContain("default-src 'none';script-src 'self';style-src 'self';");
        expect(policy).not.toMatch(/unsafe|nonce|https?:|\*/);
        await visitor.goTo(page.path);
        for (const { language, ...buttons } of LANGUAGES) {
          await visitor.chooseLanguage(language);
          expect(await visitor.page.locator('.demo-banner').count()).toBe(1);
          for (const scheme of SCHEMES) {
            await visitor.chooseScheme(scheme, buttons[scheme]);
            // Another scheme changes colours and nothing else.
            const found = await visitor.violations(scheme === 'light' ? 'ALL' : 'COLOURS');
            expect([language, scheme, found]).toEqual([language, scheme, []]);
          }
          for (const width of NARROW)
            expect([language, width, await visitor.overhangAt(width)]).toEqual([language, width, 0]);
        }
        expect(visitor.troubles.splice(0)).toEqual([]);
      },
    );
  });

  it('would be found out by this test if it were not for everybody', async () => {
    const visitor = await console.come({ headers: {} });
    await visitor.goTo('/masuk');
    await visitor.page.evaluate(
      `document.querySelector('h1').style.color = '#eee'; document.querySelector('h1').append(new Image());`,
    );
    const rules = async (extent: 'ALL' | 'COLOURS'): Promise<string[]> =>
      (await visitor.violations(extent)).map((violation) => violation.split(':')[0]!);
    expect(await rules('ALL')).toEqual(['color-contrast', 'image-alt']);
    expect(await rules('COLOURS')).toEqual(['color-contrast']);
    await visitor.leave();
  });

  it('is kept by its name for ever, and packed, but for the page itself', async () => {
    const page = await served.ask('/berkas', { headers: { 'accept-encoding': 'br' } });
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const [script] = /\/assets\/[\w-]+\.js/.exec(await page.text())!;
    const asset = await served.ask(script, { headers: { 'accept-encoding': 'br' } });
    expect(Object.fromEntries(asset.headers)).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
    });
    expect(await asset.text()).toContain('createRoot');
  });

  it('is shown to browsers where there is none, and programs get a problem', async () => {
    const visitor = await console.come();
    await visitor.page.goto(`${served.address}/tidak/ada`);
    await visitor.page.getByRole('heading', { name: 'Halaman tidak ditemukan' }).waitFor();
    await visitor.leave();
    for (const path of [
      '/tidak/ada',
      '/assets/lain.js',
      '/api/v1/berkas',
      '/index.html',
      '/addresses.json',
    ]) {
      const { status, headers } = await served.ask(path);
      expect([path, status, headers.get('content-type')]).toEqual([path, 404, 'application/problem+json']);
    }
    const browsed = await served.ask('/api/v1/berkas', { headers: { accept: 'text/html' } });
    expect(browsed.headers.get('content-type')).toBe('application/problem+json');
  });

  it('asks by the types of the present OpenAPI document (npm run api-types)', async () => {
    const types = astToString(await openapiTS(await served.json('/api/openapi.json')));
    expect(readFileSync('apps/web/src/api/schema.d.ts', 'utf8')).toBe(types);
  });
});
