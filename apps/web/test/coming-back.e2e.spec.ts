import { generateMonth } from '#demo';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { type Served } from '../../serve/test/served.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

const month = generateMonth({ households: 600, seed: 31, out: newFolder() });

describe('lists that one comes back to', () => {
  let served: Served;
  let console: Console;
  let visitor: Visitor;
  beforeAll(async () => {
    console = await Console.start(month.options.asOf);
    served = console.served;
    await served.takeMonth(month);
    visitor = await console.come();
  });
  afterAll(() => console.close());
  afterEach(() => {
    expect(visitor.troubles.splice(0)).toEqual([]);
  });

  const rowAt = (position: number) => visitor.page.locator(`[role=row][aria-rowindex="${position + 2}"]`);

  it.each([
    ['/selisih', '← Ke daftar selisih'],
    ['/penerima', '← Ke daftar penerima'],
  ])('are where one left them on %s for whoever comes back from a household', async (path, back) => {
    const { page } = visitor;
    await visitor.goTo(path);
    const all = Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1;
    const name = await rowAt(0).getByRole('link').first().textContent();
    await page.locator('.table-frame.long').focus();
    await page.keyboard.press('End');
    for (const comeBack of [() => page.goBack(), () => page.getByRole('link', { name: back }).click()]) {
      await rowAt(all - 1)
        .getByRole('link')
        .first()
        .click();
      await page.locator('.story').waitFor();
      await comeBack();
      await rowAt(all - 1)
        .getByRole('link')
        .first()
        .waitFor();
      expect(await rowAt(0).count()).toBe(0);
    }
    // Another list begins at its top.
    await page.getByRole('searchbox').fill(name!);
    await page.keyboard.press('Enter');
    await rowAt(0).getByRole('link').first().waitFor();
  });

  it.each([
    ['/selisih?kind=PAID_TWICE', '← Ke daftar selisih'],
    ['/penerima?part=NOT_DELIVERED&programme=PKH', '← Ke daftar penerima'],
  ])(
    'lead to their household from %s, and back to where one was, also after loading anew',
    async (path, back) => {
      const { page } = visitor;
      await visitor.goTo(path);
      await rowAt(0).getByRole('link').first().click();
      await page.locator('.story').waitFor();
      await page.reload();
      await page.locator('.story').waitFor();
      expect([...new URL(page.url()).searchParams.keys()]).toEqual(['ref']);
      await page.getByRole('link', { name: back }).click();
      await rowAt(0).getByRole('link').first().waitFor();
      expect(page.url()).toBe(`${served.address}${path}`);
    },
  );

  it.each([
    ['/selisih?severity=high', '← Ke daftar selisih'],
    ['/penerima?part=NOT_DELIVERED', '← Ke daftar penerima'],
  ])('are still searched as before on %s for whoever comes back from a household', async (path, back) => {
    const { page } = visitor;
    await visitor.goTo(path);
    const name = await rowAt(0).getByRole('link').first().textContent();
    await page.getByRole('searchbox').fill(name!.toLowerCase());
    await page.keyboard.press('Enter');
    const isSearched = async (): Promise<void> => {
      await rowAt(0).getByRole('link').first().waitFor();
      for (const link of await page.locator('.long-rows [role=row]').all())
        expect(await link.textContent()).toContain(name);
      expect(await page.getByRole('searchbox').inputValue()).toBe(name!.toLowerCase());
      // It may be somebody's name: it is in no address, and not in what a browser writes down of its history.
      expect(page.url()).toBe(`${served.address}${path}`);
      expect(await page.evaluate('JSON.stringify(history.state)')).not.toContain(name!.toLowerCase());
    };
    const menu = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true });
    const leave = async (): Promise<void> => {
      await rowAt(0).getByRole('link', { name: name! }).first().click();
      await page.locator('.story').waitFor();
    };
    await page.getByRole('button', { name: 'Hapus saringan' }).waitFor();
    await leave();
    await page.goBack();
    await isSearched();
    await leave();
    await page.getByRole('link', { name: back }).click();
    await isSearched();
    // Whoever goes there anew begins anew.
    await menu('Ringkasan').click();
    await page.getByRole('heading', { level: 1, name: 'Ringkasan' }).waitFor();
    await menu(path.startsWith('/selisih') ? 'Selisih' : 'Penerima').click();
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
  });
});
