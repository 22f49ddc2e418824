import { OpenIdProvider } from '#adapters/openid';
import { type AccountChange, Accounts, type IdentityProvider } from '#application';
import { type AuditEntry, type Role } from '#security';
import { sessionHeaders } from '../../../../libs/testing/src/session-headers.js';
import { type Answer, Door } from '../door.js';
import { STORES } from '../stores.js';
import { Browser, type Page } from './browser.js';
import { type ProviderOrder } from './provider-process.js';
import { TestProvider } from './test-provider.js';

export const PASSWORD = 'padi kuning di sawah';

export type SentHeaders = Readonly<Record<string, string>>;

/** Where people find the gateway, whatever stands before it. */
const HOME = 'http://tersalur.test';
export const BEGINS = `${HOME}/api/v1/session/oidc`;
const CALLBACK = `${BEGINS}/callback`;

/** The provider, and the people whom it knows. */
export const ORDER: ProviderOrder = {
  ...{ callback: CALLBACK, home: `${HOME}/`, clientId: 'tersalur', clientSecret: 'rahasia klien & 100%' },
  ...{ port: 0, clockError: 0 },
  people: {
    's-ani': { preferred_username: 'ani', email: 'ani@metro.test', email_verified: true },
    's-other-ani': { preferred_username: 'ani' },
    's-wide-ani': { preferred_username: '\uff21ni' },
    's-budi': { preferred_username: 'budi', email: 'budi@metro.test', email_verified: false, amr: ['mfa'] },
    's-nobody': {},
  },
};

/** A client of a provider, with the usual settings but for those that are given. */
export function clientOf(
  issuer: string,
  { usernameClaim = 'preferred_username', factorProofs = [] as readonly string[] } = {},
): OpenIdProvider {
  const { clientId, clientSecret } = ORDER;
  const settings = { clientId, clientSecret, usernameClaim, factorProofs, label: 'SSO Metro' };
  const addresses = { issuer: new URL(issuer), callback: new URL(CALLBACK), home: new URL(`${HOME}/`) };
  return new OpenIdProvider({ ...settings, ...addresses }, { now: () => Date.now() });
}

/** A gateway where people sign in by a provider that runs beside it, and what they do there. What is stored is tested on every store elsewhere. */
export class ProviderDoor {
  readonly door = new Door(STORES.at(-1)![1]);
  private running: TestProvider;
  private accounts: Accounts;

  constructor() {
    this.door.gate = undefined;
    beforeAll(async () => {
      this.running = await TestProvider.start(ORDER);
      this.door.provider = clientOf(this.issuer);
    });
    afterAll(() => this.running.stop());
    beforeEach(async () => {
      const { store, clock } = this.door;
      this.accounts = new Accounts({ collections: store.collections, clock });
      await this.accounts.openFirst(PASSWORD);
    });
  }

  get issuer(): string {
    return this.running.issuer;
  }

  /** Opens the gateway again with another provider, or with none, for this test. */
  async use(provider: IdentityProvider | undefined): Promise<void> {
    const usual = this.door.provider;
    await this.door.close();
    this.door.provider = provider;
    await this.door.open();
    this.door.provider = usual;
  }

  newBrowser(): Browser {
    return new Browser({ [HOME]: this.door.address });
  }

  /** Makes an account whose person signs in by the provider. Returns its id. */
  async open(
    username: string,
    { role = 'manager', ...change }: AccountChange & { readonly role?: Role } = {},
  ): Promise<string> {
    const claim = { id: username, at: new Date(this.door.clock.now()).toISOString() };
    const given = { username, name: username, role, grants: [{ region: '18.72' }] };
    const { id } = await this.accounts.create(claim, given, 'a-admin');
    await this.accounts.setPassword(id, PASSWORD, 'a-admin');
    await this.change(id, { signsInBy: 'PROVIDER', ...change });
    return id;
  }

  async change(id: string, change: AccountChange): Promise<void> {
    await this.accounts.change(id, change, 'a-admin');
  }

  /** Whether somebody came from the provider for an account. */
  async isLinked(username: string): Promise<boolean> {
    return (await this.accounts.named(username))!.item.identity !== undefined;
  }

  /** Signs in at the provider, up to where it sends the browser back. */
  async atProvider(browser: Browser, login: string, begins: string | URL = BEGINS): Promise<URL> {
    let page = await browser.visit(begins, { stopAt: CALLBACK });
    // The form to sign in, and the one to consent, unless it remembers either.
    while (page.status === 200)
      page = await browser.submit(page, { login, password: 'apa saja' }, { stopAt: CALLBACK });
    expect(page.url.href).toContain(CALLBACK);
    return page.url;
  }

  async signIn(login: string, browser = this.newBrowser()): Promise<Page> {
    return browser.visit(await this.atProvider(browser, login));
  }

  /** What a signed-in browser sends. */
  headersOf(browser: Browser): SentHeaders {
    const cookie = browser.cookieHeader(new URL(`${HOME}/api/v1/session`));
    return { cookie, 'x-csrf-token': /csrf=([\w-]+)/.exec(cookie)?.[1] ?? '' };
  }

  /** Who is signed in there. */
  who(browser: Browser): Promise<Answer> {
    return this.door.ask('/api/v1/session', { headers: this.headersOf(browser) });
  }

  async asAdmin(): Promise<SentHeaders> {
    const body = { username: 'admin', password: PASSWORD };
    return sessionHeaders((await this.door.ask('/api/v1/session', { method: 'POST', body })).headers);
  }

  async trail(what: string): Promise<readonly AuditEntry[]> {
    const answer = await this.door.ask(`/api/v1/audit?what=${what}`, { headers: await this.asAdmin() });
    return (answer.body as { items: AuditEntry[] }).items;
  }
}
