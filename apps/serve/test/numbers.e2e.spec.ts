import { basename } from 'node:path';
import { generateMonth } from '#demo';
import { type AuditEntry } from '#security';
import { newFolder, recordsOf } from '../../../libs/testing/src/command-line.js';
import { type LedgerRowView } from '../../gateway/src/books/book-views.js';
import { type NumbersView } from '../../gateway/src/numbers/number-views.js';
import { type ReviewView } from '../../gateway/src/reviews/review-views.js';
import { Reviewer } from './reviewer.js';
import { Served, uploadsOf } from './served.js';

const PURPOSE = { purpose: 'PAYMENT_TRACING', reason: 'BRI meminta nomor rekening untuk retur' };

type SentHeaders = Readonly<Record<string, string>>;

describe('whole numbers', () => {
  const month = generateMonth({ households: 400, seed: 21, out: newFolder() });
  let served: Served;
  let cycle: string;
  let ledger: readonly LedgerRowView[];
  let reviews: readonly ReviewView[];
  let manager: SentHeaders;
  beforeAll(async () => {
    served = await Served.start(month.options.asOf);
    cycle = await served.beginCycle(month);
    const office = new Reviewer(served, cycle);
    for (const upload of uploadsOf(month)) office.done.push(`file.${await served.upload(cycle, upload)}`);
    reviews = await office.reviews();
    ledger = await rowsOf('ledger');
    manager = await served.join('manajer', 'manager', [{ region: '18.72' }]);
  });
  afterAll(() => served.stop());

  const rowsOf = async (list: string): Promise<LedgerRowView[]> =>
    (await served.json<{ items: LedgerRowView[] }>(`/api/v1/cycles/${cycle}/${list}?limit=500`)).items;

  async function ask(path: string, body: object, headers: SentHeaders): Promise<[number, NumbersView]> {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
    const answer = await served.ask(`/api/v1/${path}`, init, headers);
    return [answer.status, (await answer.json()) as NumbersView];
  }

  const household = (entitlementId: string, headers = manager, purpose: object = PURPOSE) =>
    ask(`cycles/${cycle}/numbers`, { entitlementId, ...purpose }, headers);

  const trail = async (what: string): Promise<AuditEntry[]> =>
    (await served.json<{ items: AuditEntry[] }>(`/api/v1/audit?what=${what}&limit=500`)).items;

  /** What a row of a file says, found by its ref. */
  function givenAt(ref: string): Readonly<Record<string, string>> {
    const [, name, row] = /^(.*)#(\d+)$/.exec(ref)!;
    const { path } = uploadsOf(month).find((upload) => basename(upload.path) === name)!;
    const cells = Object.entries(recordsOf(path)[Number(row) - 2]!);
    // Excel's sign for a number that is to stay a text.
    return Object.fromEntries(cells.map(([column, cell]) => [column, cell.replace(/^'/, '')]));
  }

  it('of a household are those of its row, and noted before they are shown: who, when, whose, for what', async () => {
    for (const { rosterRef } of ledger.filter((_, at) => at % 40 === 3)) {
      const [status, numbers] = await household(rosterRef);
      const given = givenAt(rosterRef);
      expect([status, numbers.nik, numbers.kk]).toEqual([200, given.NIK, given.NOKK]);
      expect([numbers.account ?? '', numbers.card ?? '']).toEqual([given.NO_REKENING, given.NO_KKS]);
    }
    const { rosterRef, kelurahan, kecamatan } = ledger[3]!;
    const entry = (await trail('NUMBERS_UNMASKED')).at(-1)!;
    expect(entry).toMatchObject({ by: 'manajer', to: cycle });
    expect(entry.address).toContain('127.0.0.1');
    expect(entry.details).toEqual({ cycle, household: rosterRef, kelurahan, kecamatan, ...PURPOSE });
  });

  it('of a row that an amendment put in another one’s place are those of the amendment', async () => {
    const amended = ledger.find(({ rosterRef }) => /^amend|^perubahan/.test(rosterRef))!;
    const [, numbers] = await household(amended.rosterRef);
    expect(numbers.nik).toBe(givenAt(amended.rosterRef).NIK);
  });

  it('of a payment that waits for a decision are those of its report', async () => {
    for (const { shown } of reviews.slice(0, 6)) {
      const { id, paymentRef } = shown[0]!;
      const [status, { nik = '', account = '' }] = await ask(`reviews/${id}/numbers`, PURPOSE, manager);
      const given = givenAt(paymentRef);
      expect([status, account]).toEqual([200, given.NO_REKENING ?? '']);
      expect(given.NIK).toContain(nik);
      const [entry] = await trail('NUMBERS_UNMASKED');
      // Its key could be found again by trying all NIK.
      expect(JSON.stringify(entry)).not.toContain(id.split('.')[1]);
      const { items } = await served.json<{ items: AuditEntry[] }>(`/api/v1/audit?to=${id}`);
      expect(items).toEqual([entry]);
      expect(entry).toMatchObject({
        details: { cycle, payment: paymentRef, ...PURPOSE },
      });
    }
  });

  it('are not shown without a purpose and a reason', async () => {
    const before = await trail('NUMBERS_UNMASKED');
    const { rosterRef } = ledger[0]!;
    const withoutDigits = { ...PURPOSE, reason: '1872014501800001 18720145018' };
    for (const purpose of [
      {},
      { ...PURPOSE, purpose: 'INGIN_TAHU' },
      { ...PURPOSE, reason: 'x' },
      withoutDigits,
    ])
      expect((await household(rosterRef, manager, purpose))[0]).toBe(422);
    expect(await trail('NUMBERS_UNMASKED')).toEqual(before);
    const reason = 'menelepon Bu Siti, NIK 1872014501800001';
    await household(rosterRef, manager, { ...PURPOSE, reason });
    const [{ details }] = (await trail('NUMBERS_UNMASKED')) as [AuditEntry];
    expect(details.reason).toBe('menelepon Bu Siti, NIK …0001');
  });

  it('are of what stands in the book alone', async () => {
    const sheet = ledger[0]!.rosterRef.replace('#', '!Sheet1#');
    for (const ref of ['bnba.csv#1', 'tidak-ada.csv#2', sheet, reviews[0]!.shown[0]!.paymentRef])
      expect(await household(ref)).toMatchObject([404, { code: 'HOUSEHOLD_MISSING' }]);
    expect(await ask(`reviews/${cycle}.0123456789abcdef/numbers`, PURPOSE, manager)).toMatchObject([
      404,
      { code: 'REVIEW_MISSING' },
    ]);
  });

  it('are shown to who may, where that person may', async () => {
    const [{ kelurahan, rosterRef }] = ledger as [LedgerRowView];
    const other = ledger.find((row) => row.kelurahan !== kelurahan)!;
    const grants = [{ region: '18.72', kelurahan: kelurahan!.toLowerCase() }];
    const narrow = await served.join('peninjau', 'reviewer', grants);
    expect((await household(rosterRef, narrow))[0]).toBe(200);
    expect(await household(other.rosterRef, narrow)).toMatchObject([404, { code: 'HOUSEHOLD_MISSING' }]);
    const { id } = reviews[0]!;
    expect(await ask(`reviews/${id}/numbers`, PURPOSE, narrow)).toMatchObject([
      403,
      { code: 'AREA_LIMITED' },
    ]);
    for (const role of ['volunteer', 'auditor', 'admin']) {
      const headers = await served.join(`si-${role}`, role, [{ region: '18.72' }]);
      expect(await household(rosterRef, headers)).toMatchObject([403, { code: 'FORBIDDEN' }]);
    }
  });
});

describe('somebody who looks at many numbers', () => {
  const month = generateMonth({ households: 60, seed: 3, out: newFolder() });
  let served: Served;
  beforeAll(async () => {
    const unmasking = { warned: { hour: 2, day: 50 }, stopped: { hour: 3, day: 60 } };
    served = await Served.start(month.options.asOf, { unmasking });
  });
  afterAll(() => served.stop());

  const ask = async (path: string, body: object, headers?: SentHeaders): Promise<[number, unknown]> => {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
    const answer = await served.ask(`/api/v1/${path}`, init, headers);
    return [answer.status, answer.status === 204 ? undefined : await answer.json()];
  };

  it('is warned, then stopped, also by a restart, until an administrator has looked', async () => {
    const cycle = await served.beginCycle(month);
    const [roster] = uploadsOf(month);
    const office = new Reviewer(served, cycle);
    office.done.push(`file.${await served.upload(cycle, roster!)}`);
    await office.settle();
    const { items } = await served.json<{ items: LedgerRowView[] }>(`/api/v1/cycles/${cycle}/ledger`);
    const manager = await served.join('manajer', 'manager', [{ region: '18.72' }]);
    const show = () =>
      ask(`cycles/${cycle}/numbers`, { entitlementId: items[0]!.rosterRef, ...PURPOSE }, manager);
    expect((await show())[1]).not.toHaveProperty('warning');
    for (const hour of [2, 3])
      expect(await show()).toMatchObject([
        200,
        { shown: { hour, day: hour }, warning: expect.stringContaining('dicatat') },
      ]);
    const stopped = [429, { code: 'UNMASKING_STOPPED', detail: expect.stringContaining('Minta pengelola') }];
    expect(await show()).toMatchObject(stopped);
    await served.restart();
    expect(await show()).toMatchObject(stopped);
    const { items: accounts } = await served.json<{ items: { id: string; username: string }[] }>(
      '/api/v1/accounts',
    );
    const { id } = accounts.find(({ username }) => username === 'manajer')!;
    const found = { reason: 'sedang mengurus 3 retur, wajar' };
    expect((await ask(`accounts/${id}/unmasking`, found, manager))[0]).toBe(403);
    expect((await ask(`accounts/${id}/unmasking`, found))[0]).toBe(204);
    expect(await show()).toMatchObject([200, { shown: { hour: 1, day: 1 } }]);
    const { items: entries } = await served.json<{ items: AuditEntry[] }>(`/api/v1/audit?to=${id}`);
    expect(entries[0]).toMatchObject({
      what: 'UNMASKING_ALLOWED',
      by: 'admin',
      details: { person: 'manajer', ...found },
    });
  });
});
