import { type Locator } from 'playwright-core';
import { Console } from './console.js';
import { Keys } from './keys.js';
import { type Visitor } from './visitor.js';

/** Of all regions the one with the longest name. */
const REGION = { code: '71.09', name: 'Kabupaten Kepulauan Siau Tagulandang Biaro' };

describe('the head of the console', () => {
  let console: Console;
  beforeAll(async () => {
    console = await Console.withEmptyCycle(REGION.code);
  });
  afterAll(() => console.close());

  it('has two lines from a tablet to a desk, whatever the cycle is called', async () => {
    const visitor = await console.come();
    const { page } = visitor;
    await visitor.goTo('/berkas');
    const chosen = page.getByLabel('Siklus').locator('option:checked');
    expect(await chosen.textContent()).toBe(`${REGION.name}, Januari 2026 – Maret 2026`);
    for (const language of ['id', 'en'] as const) {
      await visitor.chooseLanguage(language);
      for (const width of [768, 800, 900, 1024, 1100, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const tops = await page
          .locator('.brand, .top select, .top .button:not(.menu-button)')
          .evaluateAll((all: { getBoundingClientRect(): { y: number; height: number } }[]) =>
            all
              .map((each) => each.getBoundingClientRect())
              .map(({ y, height }) => Math.round(y + height / 2)),
          );
        expect([language, width, Math.max(...tops) - Math.min(...tops)]).toEqual([language, width, 0]);
        const links = await page
          .locator('.top nav a')
          .evaluateAll((all: { offsetTop: number }[]) => all.map(({ offsetTop }) => offsetTop));
        expect([language, width, new Set(links).size]).toEqual([language, width, 1]);
        expect([language, width, await visitor.overhangAt(width)]).toEqual([language, width, 0]);
      }
    }
    expect(visitor.troubles).toEqual([]);
    await visitor.leave();
  });

  it('says what is wrong with a field in the language of the page, not of the browser', async () => {
    const visitor = await console.come();
    const { page } = visitor;
    await visitor.goTo('/siklus/baru');
    const said = (label: string): Promise<string> =>
      page
        .getByLabel(label)
        .evaluate(({ validationMessage }: { validationMessage: string }) => validationMessage);
    await page.getByRole('button', { name: 'Mulai siklus' }).click();
    expect(await said('Kota atau kabupaten')).toBe('Isi dahulu bagian ini.');
    await page.getByLabel('Kota atau kabupaten').fill('18.72');
    expect(await said('Kota atau kabupaten')).toBe('');
    await visitor.chooseLanguage('en');
    await page.getByLabel('First month').fill('2026-01');
    await page.getByRole('main').getByRole('button').click();
    expect(await said('Last month')).toBe('Fill this in first.');
    expect(visitor.troubles).toEqual([]);
    await visitor.leave();
  });

  it('says which day was chosen in the language of the page, not of the browser', async () => {
    const visitor = await console.come();
    const { page } = visitor;
    await visitor.goTo('/siklus/baru');
    await page.getByLabel('Bulan pertama').fill('2026-01');
    await page.getByLabel('BRI').fill('2026-03-31');
    const described = async (label: string): Promise<string | null> => {
      const ids = await page.getByLabel(label).getAttribute('aria-describedby');
      return page.locator(`[id="${ids!.split(' ')[0]}"]`).textContent();
    };
    expect(await described('BRI')).toBe('Selasa, 31 Maret 2026');
    expect(await described('Bulan pertama')).toBe('Januari 2026');
    expect(await described('POS')).toBe('');
    await visitor.chooseLanguage('en');
    expect(await described('BRI')).toBe('Tuesday, 31 March 2026');
    expect(await visitor.violations()).toEqual([]);
    expect(visitor.troubles).toEqual([]);
    await visitor.leave();
  });

  describe('on a phone', () => {
    let visitor: Visitor;
    let keys: Keys;
    beforeEach(async () => {
      visitor = await console.come({ width: 390 });
      keys = new Keys(visitor.page);
      await visitor.goTo('/berkas');
    });
    afterEach(async () => {
      expect(visitor.troubles).toEqual([]);
      await visitor.leave();
    });

    const menu = (isOpen: boolean): Locator =>
      visitor.page.getByRole('button', { name: 'Menu', exact: true, expanded: isOpen });
    const pages = (): Locator => visitor.page.getByRole('navigation', { name: 'Halaman', exact: true });

    it('keeps pages and settings behind a button, by which they come and go', async () => {
      await menu(false).waitFor();
      expect([
        await pages().count(),
        await visitor.page.getByRole('button', { name: 'Keluar' }).count(),
      ]).toEqual([0, 0]);
      await menu(false).click();
      await pages().waitFor();
      const opened = await menu(true).getAttribute('aria-controls');
      expect(await visitor.page.locator(`[id="${opened}"]`).getByRole('link').count()).toBe(8);
      expect(await visitor.violations()).toEqual([]);
      await pages().getByRole('link', { name: 'Pengaturan' }).click();
      await visitor.page.getByRole('heading', { level: 1, name: 'Pengaturan' }).waitFor();
      await menu(false).waitFor();
      expect(await pages().count()).toBe(0);
    });

    it('is used by the keyboard alone: Escape leads back to the button, a page to its beginning', async () => {
      await keys.press(menu(false));
      await keys.tabTo(pages().getByRole('link', { name: 'Tinjau' }));
      await keys.strike('Escape');
      await menu(false).waitFor();
      expect(await keys.isFocused(menu(false))).toBe(true);
      expect(await pages().count()).toBe(0);
      await keys.strike('Enter');
      await keys.press(pages().getByRole('link', { name: 'Pengaturan' }));
      await visitor.page.getByRole('heading', { level: 1, name: 'Pengaturan' }).waitFor();
      await menu(false).waitFor();
      expect(await keys.isFocused(visitor.page.getByRole('main'))).toBe(true);
      expect(await visitor.page.evaluate<number>('scrollY')).toBe(0);
    });

    it('closes where the page is chosen on which one is', async () => {
      await menu(false).click();
      await pages().getByRole('link', { name: 'Berkas' }).click();
      await menu(false).waitFor();
      expect(await keys.isFocused(menu(false))).toBe(true);
    });
  });
});
