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

  /** Of services with one cycle, of which nothing was sent yet. */
  static async withEmptyCycle(region?: string): Promise<Console> {
    const served = await Served.start('2026-04-30');
    await served.beginEmptyCycle(region);
    return Console.of(served);
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
