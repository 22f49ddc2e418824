import { parseSetCookie } from 'cookie';

/** What a browser got last. */
export interface Page {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

interface KeptCookie {
  readonly value: string;
  readonly path: string;
}

/** The most redirects in a row. */
const MOST_STEPS = 12;

/** A browser, as far as cookies, redirects and forms go. */
export class Browser {
  /** By host name, then by name: as browsers do it, without the port. */
  private readonly cookies = new Map<string, Map<string, KeptCookie>>();

  /** `hosts`: where origins really are. */
  constructor(private readonly hosts: Readonly<Record<string, string>>) {}

  /** Goes to an address and wherever it leads, but for addresses at which it is to stop. */
  async visit(address: string | URL, { stopAt = '-', form }: Visit = {}): Promise<Page> {
    let url = new URL(address);
    let sent = form;
    for (let step = 0; step < MOST_STEPS; step++) {
      const place = this.hosts[url.origin] ?? url.origin;
      const response = await fetch(`${place}${url.pathname}${url.search}`, {
        redirect: 'manual',
        method: sent === undefined ? 'GET' : 'POST',
        headers: { accept: 'text/html,*/*;q=0.8', cookie: this.cookieHeader(url) },
        ...(sent === undefined ? {} : { body: sent }),
      });
      this.keep(url, response.headers.getSetCookie());
      const text = await response.text();
      const next = response.headers.get('location');
      if (next === null) return { url, status: response.status, headers: response.headers, text };
      url = new URL(next, url);
      sent = undefined;
      if (url.href.startsWith(stopAt)) return { url, status: 0, headers: response.headers, text: '' };
    }
    throw new Error('it leads nowhere');
  }

  /** Fills the form of a page and sends it. */
  submit(page: Page, fields: Readonly<Record<string, string>>, visit: Visit = {}): Promise<Page> {
    const action = /<form[^>]* action="([^"]+)"/.exec(page.text)![1]!;
    const hidden = [...page.text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    const form = new URLSearchParams(hidden.map(([, name, value]): [string, string] => [name!, value!]));
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return this.visit(new URL(action, page.url), { ...visit, form });
  }

  /** What it would send to an address as cookies. */
  cookieHeader(url: URL): string {
    return [...(this.cookies.get(url.hostname) ?? [])]
      .filter(([, { path }]) => url.pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
  }

  /** A browser that has the same cookies now. */
  copy(): Browser {
    const copy = new Browser(this.hosts);
    for (const [host, cookies] of this.cookies) copy.cookies.set(host, new Map(cookies));
    return copy;
  }

  private keep({ hostname }: URL, headers: readonly string[]): void {
    const kept = this.cookies.get(hostname) ?? new Map<string, KeptCookie>();
    this.cookies.set(hostname, kept);
    for (const header of headers) {
      const { name, value = '', path = '/', expires, maxAge } = parseSetCookie(header);
      const isGone = maxAge === undefined ? expires !== undefined && expires.getTime() === 0 : maxAge <= 0;
      if (isGone) kept.delete(name);
      else kept.set(name, { value, path });
    }
  }
}

interface Visit {
  /** Beginning of an address that is not followed any more. */
  readonly stopAt?: string;
  readonly form?: URLSearchParams;
}
