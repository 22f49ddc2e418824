import { BEGINS, clientOf, ORDER, ProviderDoor } from './provider-door.js';
import { TestProvider } from './test-provider.js';

const MINUTE = 60_000;

describe('while the provider', () => {
  const provider = new ProviderDoor();

  it('is down, says so and goes on when it is back', async () => {
    await provider.open('ani');
    const first = await TestProvider.start(ORDER);
    const port = Number(new URL(first.issuer).port);
    await provider.use(clientOf(first.issuer));
    const browser = provider.newBrowser();
    const back = await provider.atProvider(browser, 's-ani');
    await first.stop();
    const page = await browser.visit(back);
    expect(page.status).toBe(503);
    expect(page.text).toMatch(/tidak dapat dipakai saat ini \(\w+\)[^]*Wait a little and try again/);
    await provider.use(clientOf(first.issuer));
    expect(await provider.newBrowser().visit(BEGINS)).toMatchObject({ status: 503 });
    const second = await TestProvider.start({ ...ORDER, port });
    try {
      expect((await provider.signIn('s-ani')).status).toBe(200);
    } finally {
      await second.stop();
    }
  });

  it.each([
    ['a little', 30_000, 200],
    ['a little', -90_000, 200],
    ['much', -10 * MINUTE, 502],
  ])('has a clock that is wrong by %s (%d ms)', async (_, clockError, status) => {
    await provider.open('ani');
    const wrong = await TestProvider.start({ ...ORDER, clockError });
    try {
      await provider.use(clientOf(wrong.issuer));
      const page = await provider.signIn('s-ani');
      expect(page.status).toBe(status);
      if (status === 502) expect(page.text).toMatch(/Jam server ini[^]*\(NTP\)/);
    } finally {
      await wrong.stop();
    }
  });

  it('does not know us, says so', async () => {
    await provider.open('ani');
    const other = await TestProvider.start({ ...ORDER, clientSecret: 'lain' });
    try {
      await provider.use(clientOf(other.issuer));
      const page = await provider.signIn('s-ani');
      expect(page.status).toBe(503);
      expect(page.text).toContain('invalid_client');
    } finally {
      await other.stop();
    }
  });
});
