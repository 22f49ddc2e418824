import { type DecisionView } from '../../gateway/src/reviews/decision-views.js';
import { BY_NAME_ALONE, byName, HEAD, NAMESAKE, POS, text, Town } from '../../serve/test/town.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

/** This test presses keys and nothing else: that no pointer is needed is what it shows. */
describe('reviewing by keyboard', () => {
  let town: Town;
  let console: Console;
  let visitor: Visitor;
  beforeAll(async () => {
    town = await Town.open();
    console = await Console.of(town.served);
    const rows = ['D-1', 'D-2', 'D-3'].map((danom, at) => byName(danom, `0${at + 1}/03/2026`));
    await town.give('pos', 'pos.csv', text(POS, ...rows, BY_NAME_ALONE), '2026-03-28');
    expect(await town.reviewer.reviews()).toHaveLength(2);
    visitor = await console.come({
      headers: await town.served.join('peninjau', 'reviewer', [{ region: '18.72' }]),
    });
    await visitor.goTo('/tinjau');
  });
  afterAll(() => console.close());
  afterEach(() => expect(visitor.troubles).toEqual([]));

  const press = (...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => visitor.page.keyboard.press(key)), Promise.resolve());
  const sees = (words: string | RegExp) => visitor.page.getByText(words).first().waitFor();

  async function decisions(): Promise<readonly DecisionView[]> {
    const { items } = await town.served.json<{ items: DecisionView[] }>(
      `/api/v1/cycles/${town.cycle}/decisions?limit=500`,
    );
    return items;
  }

  it('shows what agrees and what does not, and can be used by everybody', async () => {
    await sees('1 dari 2');
    await sees('3 pembayaran, Rp1.800.000');
    await sees('sesudah itu Anda dapat memutuskan');
    expect(await visitor.page.locator('.says-for').count()).toBeGreaterThan(1);
    expect(await visitor.violations()).toEqual([]);
  });

  it('goes on and back', async () => {
    await press('j');
    await sees('2 dari 2');
    // Also past a household, to the question from which one went there.
    await visitor.page.getByRole('link', { name: 'Lihat keluarga' }).first().click();
    await visitor.page.getByRole('link', { name: '← Ke pertanyaan yang ditinjau' }).click();
    await sees('2 dari 2');
    await press('k');
    await sees('1 dari 2');
  });

  it('decides with a reason, of all payments where that is wanted, and goes on to the next', async () => {
    await press('s', '1');
    await visitor.page.keyboard.type('KTP dan KK diperiksa');
    await press('Enter');
    await sees('2 dari 2');
    await sees('1 diputuskan');
    await sees(/^Diputuskan: milik SITI AMINAH \(bnba\.csv#2\)\. Alasan: KTP dan KK diperiksa/);
    expect(await decisions()).toMatchObject([
      {
        decision: 'LINK',
        entitlementId: 'bnba.csv#2',
        forAll: true,
        by: 'peninjau',
        reason: 'KTP dan KK diperiksa',
      },
    ]);
  });

  it('keeps the reason for the next one, which may be of nobody', async () => {
    await press('0', 'Enter');
    await sees('2 diputuskan');
    expect((await decisions())[0]).toMatchObject({ decision: 'NONE', reason: 'KTP dan KK diperiksa' });
  });

  it('takes decisions back, the last one first, and asks again', async () => {
    await press('u');
    await sees('Keputusan ditarik kembali');
    await press('u');
    await sees('1 dari 2');
    expect((await decisions()).map(({ standing }) => standing)).toEqual(['WITHDRAWN', 'WITHDRAWN']);
    await press('u');
    await sees('Belum ada keputusan dari kunjungan ini');
  });

  it('shows the question anew where its evidence changed meanwhile, and decides nothing', async () => {
    await town.give('amendment', 'tambahan.csv', text(HEAD, NAMESAKE));
    await town.reviewer.settle();
    await press('1', 'Enter');
    await sees('Buktinya berubah sejak Anda melihatnya');
    // The browser notes what was refused.
    expect(visitor.troubles.splice(0)).toEqual([expect.stringContaining('409')]);
    expect((await decisions()).filter(({ standing }) => standing !== 'WITHDRAWN')).toEqual([]);
  });

  it('confirms what somebody else decided about much money', async () => {
    await town.served.json(`/api/v1/cycles/${town.cycle}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secondPersonAbove: 1 }),
    });
    const [review, other] = await town.reviewer.reviews();
    for (const { id, evidence } of [review!, other!])
      await town.reviewer.ask(`/api/v1/reviews/${id}/decision`, {
        ...{ decision: 'NONE', evidence, reason: 'tidak dikenal' },
      });
    await visitor.goTo('/tinjau?tampil=menunggu');
    await sees('Menunggu orang kedua (2)');
    await sees('Diputuskan oleh admin');
    expect(await visitor.violations()).toEqual([]);
    await press('j');
    await sees('2 dari 2');
    await press('x');
    await visitor.page.keyboard.type('belum diperiksa');
    await press('Enter');
    await sees('Keputusan ditolak');
    await sees('Menunggu orang kedua (1)');
    await press('c');
    await sees('Keputusan disetujui dan berlaku');
    await sees('Tidak ada keputusan yang menunggu orang kedua');
    expect(
      (await decisions())
        .map(({ second }) => second?.state)
        .slice(0, 2)
        .sort(),
    ).toEqual(['CONFIRMED', 'REJECTED']);
    expect(await visitor.overhangAt(320)).toBe(0);
  });
});
