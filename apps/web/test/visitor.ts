import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, type Page } from 'playwright-core';

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
    const cookies = (headers?.['cookie'] ?? '').split('; ').filter((cookie) => cookie !== '');
    await context.addCookies(
      [...cookies, `bahasa=${language}`, `tampilan=${scheme}`].map((cookie) => {
        const [name = '', value = ''] = cookie.split(/=(.*)/s);
        return { name, value, url: address };
      }),
    );
    return new Visitor(context, await context.newPage(), address);
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
  async violations(of: 'ALL' | 'COLOURS' = 'ALL'): Promise<string[]> {
    const axe = new AxeBuilder({ page: this.page });
    const { violations } = await (
      of === 'ALL' ? axe : axe.withRules(['color-contrast', 'link-in-text-block'])
    ).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  /** Pixels by which the page is wider than its window. */
  overhang(): Promise<number> {
    return this.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}
