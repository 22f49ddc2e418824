import { generateMonth } from '#demo';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { type DiscrepancyView, type LedgerRowView } from '../../gateway/src/books/book-views.js';
import { type DiscrepancyCountsView } from '../../gateway/src/books/discrepancy-counts.js';
import { type OverviewView } from '../../gateway/src/overview/overview-views.js';
import { Served, uploadsOf } from './served.js';

const month = generateMonth({ households: 150, seed: 8, out: newFolder() });

const UNKNOWN = ['PENDING', 'AWAITING_REPORT', 'UNDER_REVIEW'];
const NOTHING = ['NOT_DELIVERED', 'FAILED', 'RETURNED'];
const WITHDRAWN = ['RECEIVED', 'PARTLY_WITHDRAWN'];

describe('the overview of a book', () => {
  let served: Served;
  let book: string;
  let overview: OverviewView;
  let ledger: LedgerRowView[];
  let discrepancies: DiscrepancyView[];
  const reports: string[] = [];
  beforeAll(async () => {
    served = await Served.start(month.options.asOf);
    const cycle = await served.beginCycle(month);
    book = `/api/v1/cycles/${cycle}`;
    const files: string[] = [];
    for (const upload of uploadsOf(month)) {
      const file = await served.upload(cycle, upload);
      if (upload.role === 'bri') reports.push(file);
      files.push(`file.${file}`);
    }
    await served.document(cycle, 'summary', files);
    overview = await served.json<OverviewView>(`${book}/overview`);
    ledger = await rowsOf('ledger');
    discrepancies = await rowsOf('discrepancies');
  });
  afterAll(() => served.stop());

  async function rowsOf<Row>(list: string, query = ''): Promise<Row[]> {
    const rows: Row[] = [];
    for (let total = 1; rows.length < total;) {
      const page = await served.json<{ items: Row[]; total: number }>(
        `${book}/${list}?limit=500&offset=${rows.length}${query}`,
      );
      rows.push(...page.items);
      ({ total } = page);
    }
    return rows;
  }

  const part = (rows: readonly LedgerRowView[], amount: 'entitled' | 'delivered' | 'withdrawn'): object => ({
    count: rows.length,
    amount: rows.reduce((sum, row) => sum + (row[amount] ?? 0), 0),
  });

  const ofStates = (rows: readonly LedgerRowView[], states: readonly string[]): LedgerRowView[] =>
    rows.filter(({ state }) => states.includes(state));

  it('says of each programme and channel, and of each kelurahan, what the ledger says row by row', () => {
    expect(overview.funnels.length).toBeGreaterThan(2);
    for (const { programme, channel, ...funnel } of overview.funnels) {
      const rows = ledger.filter((row) => row.programme === programme && row.channel === channel);
      const reached = rows.filter(({ state }) => ![...UNKNOWN, ...NOTHING].includes(state));
      expect(funnel).toEqual({
        entitled: part(rows, 'entitled'),
        notDelivered: part(ofStates(rows, NOTHING), 'entitled'),
        failed: part(ofStates(rows, ['FAILED']), 'entitled'),
        returned: part(ofStates(rows, ['RETURNED']), 'entitled'),
        unknown: part(ofStates(rows, UNKNOWN), 'entitled'),
        delivered: part(reached, 'delivered'),
        withdrawn: part(ofStates(rows, WITHDRAWN), 'withdrawn'),
      });
    }
    for (const { kecamatan, kelurahan, ...area } of overview.areas) {
      const rows = ledger.filter((row) => row.kelurahan === kelurahan && row.kecamatan === kecamatan);
      expect(area).toEqual({
        entitled: part(rows, 'entitled'),
        notDelivered: part(ofStates(rows, NOTHING), 'entitled'),
        failed: part(ofStates(rows, ['FAILED']), 'entitled'),
        returned: part(ofStates(rows, ['RETURNED']), 'entitled'),
        unknown: part(ofStates(rows, UNKNOWN), 'entitled'),
      });
    }
    const counted = (parts: readonly { entitled: { count: number } }[]): number =>
      parts.reduce((sum, { entitled }) => sum + entitled.count, 0);
    expect([counted(overview.funnels), counted(overview.areas)]).toEqual([ledger.length, ledger.length]);
  });

  it('says what came and went, how old that is, and how long idle money is left', async () => {
    const { turns, ages, idle } = overview;
    const open = (kind: string): number => discrepancies.filter((each) => each.kind === kind).length;
    for (const { kind, opened, cleared } of turns)
      expect([kind, opened - cleared]).toEqual([kind, open(kind)]);
    expect(ages[0]).toEqual({ from: 0, to: 1, count: discrepancies.length });
    const idleRows = discrepancies.filter(({ detail }) => 'daysLeft' in detail);
    expect(idleRows.length).toBeGreaterThan(0);
    for (const { from = -Infinity, to = Infinity, ...money } of idle) {
      const rows = idleRows.filter(
        ({ detail }) => Number(detail['daysLeft']) >= from && Number(detail['daysLeft']) <= to,
      );
      const amount = rows.reduce((sum, { detail }) => sum + Number(detail['idle']), 0);
      expect(money).toEqual({ count: rows.length, amount });
    }
  });

  it('sums up what can be asked for row by row under the same names', async () => {
    const reached = ledger.filter(({ state }) => ![...UNKNOWN, ...NOTHING].includes(state));
    const parts = {
      NOT_DELIVERED: ofStates(ledger, NOTHING),
      UNKNOWN: ofStates(ledger, UNKNOWN),
      DELIVERED: reached,
      WITHDRAWN: ofStates(ledger, WITHDRAWN),
    };
    for (const [name, rows] of Object.entries(parts))
      expect([name, await rowsOf('ledger', `&part=${name}`)]).toEqual([name, rows]);
    expect(await rowsOf('ledger', '&part=NOT_DELIVERED&state=FAILED')).toEqual(ofStates(ledger, ['FAILED']));
    expect(await rowsOf('ledger', '&part=DELIVERED&state=FAILED')).toEqual([]);
    expect((await served.ask(`${book}/ledger?part=ENTITLED`)).status).toBe(422);
  });

  it('says how many days are left of money by ranges that discrepancies are narrowed by', async () => {
    const { left } = await served.json<DiscrepancyCountsView>(`${book}/discrepancies/counts?leftTo=30`);
    expect(overview.idle).toMatchObject(left);
    expect(left.length).toBe(overview.idle.length);
    const query = ({ from, to }: (typeof left)[number]): string =>
      [
        ...(from === undefined ? [] : [`leftFrom=${from}`]),
        ...(to === undefined ? [] : [`leftTo=${to}`]),
      ].join('&');
    for (const range of left) {
      const rows = await rowsOf<DiscrepancyView>('discrepancies', `&${query(range)}`);
      expect([range, rows.length]).toEqual([range, range.count]);
      const csv = await served.text(`${book}/discrepancies.csv?${query(range)}`);
      expect(csv.trimEnd().split('\r\n').length - 1).toBe(range.count);
    }
    expect(left.filter(({ count }) => count > 0).length).toBeGreaterThan(1);
    const [kind] = discrepancies.filter(({ detail }) => !('daysLeft' in detail)).map((each) => each.kind);
    const counts = await served.json<DiscrepancyCountsView>(`${book}/discrepancies/counts?kind=${kind}`);
    expect(counts.left.every(({ count }) => count === 0)).toBe(true);
    expect((await served.ask(`${book}/discrepancies?leftTo=0.5`)).status).toBe(422);
  });

  it('says whose reports are awaited once they are taken out, and what that leaves unknown', async () => {
    expect(overview.awaited).toEqual([]);
    let sequence = '';
    for (const file of reports) sequence = await served.turn(file, 'withdraw');
    await served.until(async () => {
      const { stale } = await served.json<OverviewView>(`${book}/overview?after=${sequence}`);
      return stale !== true;
    });
    const { awaited, funnels } = await served.json<OverviewView>(`${book}/overview`);
    const unknown = funnels.filter(({ channel }) => channel === 'BRI').map((funnel) => funnel.unknown);
    expect(awaited.map(({ channel }) => channel)).toEqual(['BRI']);
    expect(awaited[0]!.count).toBeGreaterThan(0);
    expect(unknown.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(awaited[0]!.count);
  });
});
