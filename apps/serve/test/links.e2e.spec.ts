import { generateMonth } from '#demo';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { type HouseholdView } from '../../gateway/src/links/household-views.js';
import { type LinkView } from '../../gateway/src/links/link-views.js';
import { Reviewer } from './reviewer.js';
import { Served, uploadsOf } from './served.js';

interface Page {
  readonly items: readonly LinkView[];
  readonly next?: string;
  readonly total: number;
}

type SentHeaders = Readonly<Record<string, string>>;

describe('payments and households', () => {
  const month = generateMonth({ households: 250, seed: 21, out: newFolder() });
  let served: Served;
  let office: Reviewer;
  let book: string;
  let all: readonly LinkView[];
  beforeAll(async () => {
    served = await Served.start(month.options.asOf);
    const cycle = await served.beginCycle(month);
    book = `/api/v1/cycles/${cycle}`;
    office = new Reviewer(served, cycle);
    for (const upload of uploadsOf(month)) office.done.push(`file.${await served.upload(cycle, upload)}`);
    await office.settle();
    all = await linksOf('links?');
  });
  afterAll(() => served.stop());

  async function linksOf(path: string): Promise<readonly LinkView[]> {
    const items: LinkView[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const page: Page = await served.json(`${book}/${path}limit=97${next && `&cursor=${next}`}`);
      items.push(...page.items);
      next = page.next;
    }
    return items;
  }

  const household = (ref: string): Promise<HouseholdView> =>
    served.json(`${book}/households/${encodeURIComponent(ref)}`);

  async function refused(path: string, headers?: SentHeaders): Promise<unknown> {
    const answer = await served.ask(`${book}/${path}`, {}, headers);
    return [answer.status, ((await answer.json()) as { code: string }).code];
  }

  it('are those of links.csv, in its order', async () => {
    const csv = await served.document(book.split('/').at(-1)!, 'links.csv', []);
    const rows = csv
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((row) => row.split(','));
    expect(all.map(({ paymentKey }) => paymentKey)).toEqual(rows.map(([key]) => key));
    expect(all.map(({ link }) => link)).toEqual(rows.map((row) => row[6]));
    const { total } = await served.json<Page>(`${book}/links?limit=1`);
    expect(total).toBe(all.length);
    expect((await served.json<Page>(`${book}/links?offset=40&limit=3`)).items).toEqual(all.slice(40, 43));
  });

  it('say on what a link rests: what each piece weighs is the whole', () => {
    const explained = all.filter(({ weight }) => weight !== undefined);
    expect(explained.length).toBeGreaterThan(100);
    for (const { evidence, weight } of explained)
      expect(evidence.reduce((sum, piece) => sum + piece.weight, 0)).toBeCloseTo(weight!, 6);
  });

  it.each(['programme', 'kelurahan', 'kecamatan', 'channel', 'link', 'outcome'] as const)(
    'are chosen by %s',
    async (field) => {
      const wanted = all[17]![field]!;
      const chosen = await linksOf(`links?${field}=${encodeURIComponent(wanted)}&`);
      expect(chosen).toEqual(all.filter((link) => link[field] === wanted));
    },
  );

  it('are chosen by a household: its own, those that were superseded, and those that may be its own', async () => {
    const { rosterRef } = all.find(
      ({ link, rosterRef }) => link === 'superseded' && rosterRef !== undefined,
    )!;
    const { candidates } = all.find(({ link }) => link === 'review')!;
    for (const ref of [rosterRef!, candidates[0]!])
      expect(await linksOf(`links?household=${encodeURIComponent(ref)}&`)).toEqual(
        all.filter((each) => each.rosterRef === ref || each.candidates.includes(ref)),
      );
  });

  it('of one household are told together: its list, its payments, its discrepancies', async () => {
    const { items } = await served.json<{ items: { rosterRef: string; nik: string; findings: string[] }[] }>(
      `${book}/ledger?finding=OVERPAID&limit=1`,
    );
    const { rosterRef, nik } = items[0]!;
    const { entitlements, payments, paymentCount, discrepancies, decisions } = await household(rosterRef);
    expect(entitlements).toContainEqual(items[0]);
    expect(entitlements.every((row) => row.nik === nik)).toBe(true);
    const refs = entitlements.map((row) => row.rosterRef);
    const isIts = ({ rosterRef: own, candidates }: LinkView): boolean =>
      [own, ...candidates].some((ref) => ref !== undefined && refs.includes(ref));
    expect(payments).toEqual(all.filter(isIts));
    expect(paymentCount).toBe(payments.length);
    expect(discrepancies.map(({ kind }) => kind)).toContain('OVERPAID');
    expect(decisions).toEqual([]);
  });

  it('are found by a further entry of the list with the same NIK, too', async () => {
    const { items } = await served.json<{
      items: { rosterRefs: string[]; detail: { by: string; earlier: string } }[];
    }>(`${book}/discrepancies?kind=DUPLICATE_ENTITLEMENT&limit=500`);
    const { rosterRefs, detail } = items.find(
      ({ detail: { by } }: { detail: { by?: string } }) => by === 'NIK',
    )!;
    const { entitlements, discrepancies } = await household(rosterRefs[0]!);
    expect(entitlements.map(({ rosterRef }) => rosterRef)).toContain(detail.earlier);
    expect(discrepancies.map(({ kind }) => kind)).toContain('DUPLICATE_ENTITLEMENT');
  });

  it('tell who decided and why, to those who may see reviews', async () => {
    const [review] = await office.reviews();
    const { entitlementId } = review!.candidates[0]!;
    const { evidence } = review!;
    const made = await office.decide(review!.id, { decision: 'LINK', entitlementId, evidence, forAll: true });
    await office.settle();
    const { payments, decisions } = await household(entitlementId);
    const ruled = payments.filter(({ ruling }) => ruling !== undefined);
    expect(ruled).toHaveLength(review!.payments);
    for (const each of ruled)
      expect(each).toMatchObject({ link: 'auto', ruling: { standing: 'FOLLOWED', decision: 'LINK' } });
    const { id, by, reason } = made;
    expect(decisions).toMatchObject([{ id, by, reason, standing: 'FOLLOWED', payments: review!.payments }]);
    await office.takeBack({ id });
    await office.settle();
    const again = await household(entitlementId);
    expect(again.payments.filter(({ link }) => link === 'review')).toHaveLength(review!.payments);
  });

  it('are nobody’s who has another kelurahan', async () => {
    const { items } = await served.json<{ items: { rosterRef: string; kelurahan: string }[] }>(
      `${book}/ledger?limit=200`,
    );
    const [own] = items;
    const other = items.find(({ kelurahan }) => kelurahan !== own!.kelurahan)!;
    const grants = [{ region: '18.72', kelurahan: own!.kelurahan }];
    for (const role of ['reviewer', 'volunteer']) {
      const headers = await served.join(`orang.${role}`, role, grants);
      const path = (ref: string): string => `households/${encodeURIComponent(ref)}`;
      expect(await refused(path(other.rosterRef), headers)).toEqual([404, 'HOUSEHOLD_MISSING']);
      const answer = await served.ask(`${book}/${path(own!.rosterRef)}`, {}, headers);
      const seen = (await answer.json()) as HouseholdView;
      expect(seen).toMatchObject({ ref: own!.rosterRef });
      expect(seen).not.toHaveProperty('decisions');
      const page = (await (await served.ask(`${book}/links?limit=500`, {}, headers)).json()) as Page;
      expect(page.items).toEqual(
        (await linksOf('links?')).filter(({ kelurahan }) => kelurahan === own!.kelurahan),
      );
      expect(page.total).toBeLessThan(all.length);
    }
  });

  it.each([
    ['links?link=SALAH', 422, 'FIELDS_INVALID'],
    ['links?outcome=LUNAS', 422, 'FIELDS_INVALID'],
    ['links?nik=1', 422, 'FIELDS_INVALID'],
    ['links?cursor=bukan', 400, 'CURSOR_INVALID'],
    ['households/bnba.csv%23999999', 404, 'HOUSEHOLD_MISSING'],
  ])('are refused for %s', async (path, status, code) => {
    expect(await refused(path)).toEqual([status, code]);
  });

  it('leave a note of who looked at them', async () => {
    const { items } = await served.json<{ items: { details: { list: string } }[] }>(
      '/api/v1/audit?limit=200&what=LIST_READ',
    );
    expect(items.map(({ details }) => details.list)).toEqual(expect.arrayContaining(['links', 'households']));
  });
});
