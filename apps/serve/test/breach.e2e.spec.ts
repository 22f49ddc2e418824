import { generateMonth } from '#demo';
import { type AuditEntry } from '#security';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { readWorkbook } from '../../../libs/testing/src/read-workbook.js';
import { type LedgerRowView } from '../../gateway/src/books/book-views.js';
import { type BreachReportView } from '../../gateway/src/breach/breach-views.js';
import { Reviewer } from './reviewer.js';
import { Served, systemClock, uploadsOf } from './served.js';

type SentHeaders = Readonly<Record<string, string>>;

/** Early in an hour: no test crosses its end. */
const EARLY = Date.UTC(2026, 3, 29, 8, 5) - systemClock.now();
const clock = { ...systemClock, now: () => systemClock.now() + EARLY };

const PURPOSE = { purpose: 'FIELD_VISIT', reason: 'kunjungan bersama pendamping' };

describe('what was seen, when a breach happened', () => {
  const month = generateMonth({ households: 150, seed: 8, out: newFolder() });
  let served: Served;
  let cycle: string;
  let ledger: readonly LedgerRowView[];
  let manager: SentHeaders;
  let volunteer: SentHeaders;
  let kelurahan: string;
  beforeAll(async () => {
    served = await Served.start(month.options.asOf, { clock });
    cycle = await served.beginCycle(month);
    const office = new Reviewer(served, cycle);
    for (const upload of uploadsOf(month)) office.done.push(`file.${await served.upload(cycle, upload)}`);
    await office.settle();
    manager = await served.join('manajer', 'manager', [{ region: '18.72' }]);
    ledger = ((await (await get(`cycles/${cycle}/ledger?limit=500`)).json()) as { items: LedgerRowView[] })
      .items;
    kelurahan = mostRows();
    volunteer = await served.join('relawan', 'volunteer', [{ region: '18.72', kelurahan }]);
    await served.signIn('relawan', 'sandi yang salah').catch(() => undefined);
    for (const { rosterRef } of [ledger[4]!, ledger[9]!, ledger[4]!]) await unmask(rosterRef);
    await (await get(`cycles/${cycle}/discrepancies.csv`, manager)).text();
    for (let offset = 0; offset < 10; offset++) {
      const page = `cycles/${cycle}/ledger?limit=1&offset=${offset}&kelurahan=${encodeURIComponent(kelurahan)}`;
      await (await get(page, volunteer)).json();
    }
  });
  afterAll(() => served.stop());

  const get = (path: string, headers?: SentHeaders): Promise<Response> =>
    served.ask(`/api/v1/${path}`, {}, headers);

  /** The kelurahan with most rows. */
  function mostRows(): string {
    const names = ledger.map((row) => row.kelurahan!);
    const countOf = (name: string): number => names.filter((each) => each === name).length;
    return names.reduce((most, name) => (countOf(name) > countOf(most) ? name : most));
  }

  async function unmask(entitlementId: string): Promise<void> {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ entitlementId, ...PURPOSE }),
    };
    await served.ask(`/api/v1/cycles/${cycle}/numbers`, init, manager);
  }

  const span = (from = '2026-04-29T15:00:00%2B07:00', to = '2026-04-29T16:00:00%2B07:00'): string =>
    `from=${from}&to=${to}`;

  const report = async (query = span()): Promise<BreachReportView> =>
    (await (await get(`audit/breach-report?${query}`)).json()) as BreachReportView;

  async function persons(query = span(), headers?: SentHeaders): Promise<Record<string, string>[]> {
    const csv = await (await get(`audit/breach-report/persons.csv?${query}`, headers)).text();
    const [head = [], ...rows] = csv
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    return rows.map((cells) => Object.fromEntries(head.map((column, at) => [column, cells[at] ?? ''])));
  }

  it('is noted in the trail in few entries: what was read, at the first row and whenever the rows doubled', async () => {
    const { items } = await served.json<{ items: AuditEntry[] }>('/api/v1/audit?by=relawan&limit=500');
    const reading = items.filter(({ what }) => what === 'LIST_READ').reverse();
    expect(reading.map(({ details }) => details.rows)).toEqual(['1', '2', '4', '8']);
    expect(reading[0]).toMatchObject({
      to: cycle,
      details: {
        list: 'ledger',
        hour: '2026-04-29T08',
        filters: 'kelurahan',
        areas: JSON.stringify([{ kelurahan }]),
      },
    });
  });

  it('is told as whole numbers, tables, lists and sign-ins, with who, when and from where', async () => {
    const facts = await report();
    expect(facts.trail.flaw).toBeUndefined();
    expect(facts.cycles).toEqual([
      { id: cycle, region: '18.72', months: month.options.cycle, entitlements: ledger.length },
    ]);
    expect(facts.numbers.map(({ by, ref }) => [by, ref])).toEqual(
      [4, 9, 4].map((at) => ['manajer', ledger[at]!.rosterRef]),
    );
    expect(facts.numbers[0]).toMatchObject({ of: 'HOUSEHOLD', cycle, ...PURPOSE });
    expect(facts.numbers[0]!.address).toContain('127.0.0.1');
    const found = await served.json<{ total: number }>(`/api/v1/cycles/${cycle}/discrepancies?limit=1`);
    expect(facts.exported).toEqual([
      expect.objectContaining({
        ...{ by: 'manajer', cycle, table: 'discrepancies.csv', rows: found.total },
        columns: expect.arrayContaining(['nik', 'name', 'kelurahan']),
      }),
    ]);
    expect(facts.read.find(({ by }) => by === 'relawan')).toMatchObject({
      ...{ list: 'ledger', cycle, rows: 8, filters: ['kelurahan'], areas: [{ kelurahan }] },
    });
    expect(facts.signIns.map(({ by }) => by)).toEqual(
      expect.arrayContaining(['admin', 'manajer', 'relawan']),
    );
    expect(facts.refusedSignIns).toHaveLength(1);
  });

  it('is told of one account, and of one span', async () => {
    const own = await report(`${span()}&account=relawan`);
    expect([own.numbers, own.exported]).toEqual([[], []]);
    expect(own.read.map(({ by }) => by)).toEqual(['relawan']);
    expect(own.refusedSignIns).toHaveLength(1);
    const before = await report(span('2026-04-28T00:00:00Z', '2026-04-29T08:04:00Z'));
    expect([before.cycles, before.numbers, before.exported, before.read, before.signIns]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  it('concerns those whose rows they were: each with how, the gravest first', async () => {
    const rows = await persons(`${span()}&account=manajer`);
    const withFindings = ledger.filter(({ findings }) => findings.length > 0);
    const expected = ledger.filter((row, at) => at === 4 || at === 9 || withFindings.includes(row));
    expect(rows.map(({ roster_ref: ref }) => ref)).toEqual(expected.map(({ rosterRef }) => rosterRef));
    const seen = rows.find(({ roster_ref: ref }) => ref === ledger[9]!.rosterRef)!;
    expect(seen).toMatchObject({
      cycle,
      region: '18.72',
      nik: ledger[9]!.nik,
      name: ledger[9]!.name,
      by: 'manajer',
    });
    expect(seen.seen).toBe(ledger[9]!.findings.length > 0 ? 'NUMBERS;EXPORTED' : 'NUMBERS');
    const ofVolunteer = await persons(`${span()}&account=relawan`);
    expect(ofVolunteer).toHaveLength(ledger.filter((row) => row.kelurahan === kelurahan).length);
    expect(new Set(ofVolunteer.map((row) => row.seen))).toEqual(new Set(['LISTED']));
  });

  it('is to be had as a workbook, too, and what leaves is noted: it may be lost as well', async () => {
    const answer = await get(`audit/breach-report/persons.xlsx?${span()}&account=manajer`);
    expect(answer.headers.get('content-type')).toContain('spreadsheetml');
    const { sheets } = readWorkbook(new Uint8Array(await answer.arrayBuffer()));
    expect(sheets.map(({ name }) => name)).toEqual(['Orang', 'Keterangan']);
    expect(sheets[0]!.rows[0]).toContain('Bagaimana terlihat');
    expect(sheets[0]!.rows.length).toBe((await persons(`${span()}&account=manajer`)).length + 1);
    const { exported } = await report();
    expect(exported.filter(({ by }) => by === 'admin').map(({ table }) => table)).toContain('persons.xlsx');
    const { items } = await served.json<{ items: AuditEntry[] }>('/api/v1/audit?what=BREACH_REPORTED');
    expect(items[0]).toMatchObject({ by: 'admin', details: { form: 'report' } });
  });

  it('is a draft of the notice, with the deadline', async () => {
    const answer = await get(`audit/breach-report/notice.md?${span()}&known=2026-04-29T09:00:00Z`);
    expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    const notice = await answer.text();
    expect(notice).toContain('Paling lambat disampaikan: Sabtu, 2 Mei 2026 pukul 16.00 WIB');
    expect(notice).toContain('secara lengkap: 2 keluarga');
    expect(notice).toContain('| kunjungan | kunjungan bersama pendamping |');
    expect((await report(`${span()}&known=2026-04-29T09:00:00Z`)).deadline).toBe('2026-05-02T09:00:00.000Z');
  });

  it('is for those who may see the trail, and people only of the regions that are open to them', async () => {
    const auditor = await served.join('pemeriksa', 'auditor', [{ region: '18.71' }]);
    expect(await persons(span(), auditor)).toEqual([]);
    for (const path of ['', '/persons.csv', '/notice.md'])
      expect((await get(`audit/breach-report${path}?${span()}`, manager)).status).toBe(403);
  });

  it.each([
    ['', 422, 'FIELDS_INVALID'],
    [span('2026-04-29', '2026-04-30'), 422, 'FIELDS_INVALID'],
    [span('2026-04-30T00:00:00Z', '2026-04-29T00:00:00Z'), 422, 'FIELDS_INVALID'],
    [`${span()}&account=tidak.ada`, 404, 'ACCOUNT_MISSING'],
  ])('is refused for %s', async (query, status, code) => {
    const answer = await get(`audit/breach-report?${query}`);
    expect([answer.status, await answer.json()]).toMatchObject([status, { code }]);
  });

  it('names only rows once the data themselves are destroyed', async () => {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ confirm: cycle, reason: 'masa simpan berakhir' }),
    };
    expect((await served.ask(`/api/v1/cycles/${cycle}/purge`, init)).status).toBe(201);
    const facts = await report();
    expect(facts.cycles).toMatchObject([{ id: cycle, entitlements: 0 }]);
    expect(facts.numbers).toHaveLength(3);
    const rows = await persons();
    expect(rows.map(({ roster_ref: ref, seen, name }) => [ref, seen, name])).toEqual(
      [ledger[4]!, ledger[9]!].map(({ rosterRef }) => [rosterRef, 'NUMBERS', '']),
    );
  });
});
