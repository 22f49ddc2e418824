import { type Browser } from 'playwright-core';
import { Served } from '../../serve/test/served.js';
import { openChromium } from './chromium.js';
import { Visitor, type VisitorOptions } from './visitor.js';

/** The console of services that run, and a browser to look at it with. */
export class Console {
  private constructor(
    readonly served: Served,
    private readonly browser: Browser,
  ) {}

  static async of(served: Served): Promise<Console> {
    return new Console(served, await openChromium());
  }

  /** Of services that start for it. */
  static async start(...options: Parameters<typeof Served.start>): Promise<Console> {
    return Console.of(await Served.start(...options));
  }

  /** Of services with one cycle, of which nothing was sent yet. */
  static async withEmptyCycle(region?: string): Promise<Console> {
    const console = await Console.start('2026-04-30');
    await console.served.beginEmptyCycle(region);
    return console;
  }

  /** Somebody looks at it: the administrator, unless they have a session of their own, or no headers. */
  come(options: Partial<VisitorOptions> = {}): Promise<Visitor> {
    const { address, ownHeaders: headers } = this.served;
    return Visitor.come(this.browser, { address, headers, ...options });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.served.stop();
  }
}
