import { type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { type Extent, violationsOn } from './axe.js';

export interface VisitorOptions {
  /** Where the console is served. */
  readonly address: string;
  /** What a signed-in browser sends; nobody is signed in without it. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly language?: 'id' | 'en';
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
}

/** Somebody who looks at the console with a browser of their own. Notes what a browser complains of, and who else was asked for anything. */
export class Visitor {
  /** Errors and warnings of the browser's console, faults of scripts, and requests that went elsewhere. */
  readonly troubles: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly address: string,
  ) {
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.troubles.push(message.text());
    });
    page.on('pageerror', (fault) => this.troubles.push(fault.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${address}/`)) this.troubles.push(`asks ${request.url()}`);
    });
  }

  static async come(browser: Browser, options: VisitorOptions): Promise<Visitor> {
    const { address, headers, language = 'id', scheme = 'light', width = 1280 } = options;
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: scheme,
      // A red exclamation mark in a screenshot would be noise, and so would movement.
      reducedMotion: 'reduce',
    });
    const visitor = new Visitor(context, await context.newPage(), address);
    await visitor.take(`bahasa=${language}; tampilan=${scheme}`);
    if (headers !== undefined) await visitor.become(headers);
    return visitor;
  }

  /** The browser's cookies are those of somebody who signed in. */
  become(headers: Readonly<Record<string, string>>): Promise<void> {
    return this.take(headers['cookie'] ?? '');
  }

  /** The session ends by itself when a button is pressed. A live update may be refused before, and the button gone: to press it does nothing then. */
  async pressWithoutSession(button: Locator): Promise<void> {
    const pressed = await button.elementHandle();
    await this.context.clearCookies({ name: 'session' });
    await pressed?.dispatchEvent('click');
  }

  private take(cookies: string): Promise<void> {
    const named = (cookies === '' ? [] : cookies.split('; ')).map((cookie) => {
      const [name = '', value = ''] = cookie.split(/=(.*)/s);
      return { name, value, url: this.address };
    });
    return this.context.addCookies(named);
  }

  /** Goes to an address of the console, and waits until it shows what there is. */
  async goTo(path: string): Promise<void> {
    await this.page.goto(`${this.address}${path}`);
    await this.settled();
  }

  /** Resolves when the page has its heading and nothing on it is still being fetched. */
  async settled(): Promise<void> {
    await this.page.locator('main h1').first().waitFor();
    await this.page
      .locator('main :text-matches("^(Memuat|Loading)…$")')
      .first()
      .waitFor({ state: 'detached' });
  }

  /** What axe finds: rule and place; of colours alone where the rest was looked at already. */
  violations(extent: Extent = 'ALL'): Promise<string[]> {
    return violationsOn(this.page, extent);
  }

  /** Has the pages shown in a language from here on. */
  async chooseLanguage(language: 'id' | 'en'): Promise<void> {
    await this.page.locator('select:has(option[lang=en])').selectOption(language);
    await this.page.locator(`html[lang=${language}]`).waitFor();
    await this.settled();
  }

  /** Has the pages shown in a colour scheme from here on, by the button of that name. */
  async chooseScheme(scheme: 'light' | 'dark', name: string): Promise<void> {
    const other = this.page.getByRole('button', { name, exact: true });
    if ((await other.count()) > 0) await other.click();
    await this.page.locator(`html[data-scheme=${scheme}]`).waitFor();
  }

  /** Pixels by which the page is wider than its window when that is so wide. */
  async overhangAt(width: number): Promise<number> {
    const size = this.page.viewportSize()!;
    await this.page.setViewportSize({ ...size, width });
    const overhang = await this.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    await this.page.setViewportSize(size);
    return overhang;
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}
