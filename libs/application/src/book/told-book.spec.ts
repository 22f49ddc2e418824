import {
  credited,
  FULL,
  money,
  month,
  NEIGHBOUR,
  report,
  WIDOW,
} from '../../../testing/src/builders/sample-month.js';
import { ToldBook, turnOf } from '../../test/told-book.js';
import { type BookMessage } from './book-inputs.js';
import { FINDING_LIST, LEDGER_LIST, type LedgerEntry } from './book-lists.js';
import { reviseBook } from './revise-book.js';

const PAID = report('BRI', '2026-02-14', [credited(FULL)]);
const EMPTY = month({});
const WHOLE = month({ reports: [PAID] });

const dayBegun = (asOf: string): BookMessage => ({
  type: 'day.begun.v1',
  id: `day ${asOf}`,
  region: '18.72',
  cycle: 't1',
  at: '2026-03-31T00:00:00.000Z',
  asOf,
});

describe('alerts of a book', () => {
  it('open, clear by a late report, and open again as other alerts when it is withdrawn', async () => {
    const book = await ToldBook.of(EMPTY);
    expect((await book.alerts()).map(({ kind }) => kind)).toEqual(['REPORT_AWAITED']);
    expect(await book.tell(...(await book.closing(WHOLE)))).toEqual(['CLEARED REPORT_AWAITED']);
    expect(await book.tell(turnOf('file.withdrawn.v1', 'w-1', 'report-0'))).toEqual([
      'OPENED REPORT_AWAITED',
    ]);
    expect(await book.tell(turnOf('file.restored.v1', 'r-1', 'report-0'))).toEqual([
      'CLEARED REPORT_AWAITED',
    ]);
    const alerts = await book.alerts();
    expect(new Set(alerts.map(({ id }) => id)).size).toBe(4);
    expect(new Set(alerts.map(({ subject }) => subject)).size).toBe(1);
  });

  it('change with the money, not with a report that restates it', async () => {
    const half = report('BRI', '2026-02-14', [credited(300_000, { reference: 'R1' })]);
    const again = report('BRI', '2026-02-21', [credited(300_000, { reference: 'R1' })]);
    const more = report('BRI', '2026-02-28', [
      credited(300_000, { reference: 'R1' }),
      credited(100_000, { reference: 'R2' }),
    ]);
    const book = await ToldBook.of(month({ reports: [half] }));
    expect((await book.alerts()).map(({ kind }) => kind)).toEqual(['UNDERPAID']);
    expect(await book.tell(...(await book.closing(month({ reports: [half, again] }))))).toEqual([]);
    expect(await book.tell(...(await book.closing(month({ reports: [half, again, more] }))))).toEqual([
      'CHANGED UNDERPAID',
    ]);
    expect((await book.alerts()).at(-1)).toMatchObject({ difference: -200_000, severity: 'medium' });
  });

  it('name nobody and show four digits', async () => {
    const book = await ToldBook.of(month({ reports: [report('BRI', '2026-02-14', [credited(1)])] }));
    const text = JSON.stringify(await book.alerts());
    expect(text).toContain(`************${WIDOW.nik.slice(-4)}`);
    expect(text).not.toContain(WIDOW.nik);
    expect(text).not.toContain(WIDOW.name);
  });
});

describe('a book', () => {
  const ledgerOf = async (book: ToldBook): Promise<Pick<LedgerEntry, 'state' | 'delivered'>[]> =>
    (await book.list(LEDGER_LIST)).map(({ state, delivered }) => ({ state, delivered }));

  it('is not computed before it has settings and a day', async () => {
    const book = new ToldBook(WHOLE);
    const messages = await book.closing(WHOLE);
    const [settings, day, ...files] = messages;
    await book.tell(...files);
    expect(await book.list(LEDGER_LIST)).toEqual([]);
    await book.tell(settings!);
    expect(await book.list(LEDGER_LIST)).toEqual([]);
    await book.tell(day!);
    expect(await ledgerOf(book)).toEqual([{ state: 'RECEIVED', delivered: 600_000 }]);
  });

  it('stays at its revision when inputs come that it has', async () => {
    const book = await ToldBook.of(WHOLE);
    const head = await book.head();
    expect(await reviseBook(head, book.told, book.parts)).toBe(head);
    expect(await book.head()).toEqual(head);
  });

  it('counts the same bytes once, under whatever name and id', async () => {
    const copy = { ...PAID, file: { ...PAID.file, name: 'zz salinan.csv' } };
    const book = await ToldBook.of(month({ reports: [PAID, copy] }));
    expect(await ledgerOf(book)).toEqual([{ state: 'RECEIVED', delivered: 600_000 }]);
  });

  it('counts a file in place of the one that it replaces, and that one again when it is withdrawn', async () => {
    const book = await ToldBook.of(WHOLE);
    const corrected = report('BRI', '2026-02-14', [credited(500_000)], {
      file: { name: 'corrected.csv', sha256: 'hash of corrected' },
    });
    const [closing] = await book.closing(month({ reports: [PAID, corrected] }));
    await book.tell({ ...closing!, replaces: 'report-0' } as BookMessage);
    expect(await ledgerOf(book)).toEqual([{ state: 'RECEIVED', delivered: 500_000 }]);
    await book.tell(turnOf('file.withdrawn.v1', 'w-1', 'report-1'));
    expect(await ledgerOf(book)).toEqual([{ state: 'RECEIVED', delivered: 600_000 }]);
  });

  it('holds the later of two reports of one date that contradict each other, and says which', async () => {
    const one = report('BRI', '2026-02-14', [credited(FULL, { reference: 'R1' })]);
    const other = report('BRI', '2026-02-14', [credited(money(1), { reference: 'R1' })], {
      file: { name: 'later.csv', sha256: 'hash of later' },
    });
    const book = await ToldBook.of(month({ reports: [one, other] }));
    expect(await book.rows('HELD')).toEqual([
      { file: 'report-1', ref: expect.stringMatching(/#\d+$/), otherRef: expect.stringMatching(/#\d+$/) },
    ]);
    expect((await book.head()).totals).toMatchObject({ held: 1 });
    expect(await ledgerOf(book)).toEqual([{ state: 'RECEIVED', delivered: 600_000 }]);
  });

  it('is assessed by the latest day that began, in whatever order they are told', async () => {
    const early = month({ asOf: '2026-02-01' });
    const book = await ToldBook.of(early);
    expect(await book.list(FINDING_LIST)).toEqual([]);
    expect(await book.tell(dayBegun('2026-04-30'))).toEqual(['OPENED REPORT_AWAITED']);
    expect(await book.tell(dayBegun('2026-03-01'))).toEqual([]);
  });

  it('names what it counts on, so that a sweep takes nothing of it', async () => {
    const book = await ToldBook.of(month({ roster: [WIDOW, NEIGHBOUR], reports: [PAID] }));
    book.clock.advance(3_600_000);
    await book.parts.segments.sweep(book.clock.now());
    expect(await book.tell(dayBegun('2026-05-01'))).toEqual([]);
    expect(await ledgerOf(book)).toHaveLength(2);
  });

  it('is not revised by a deposed owner', async () => {
    const book = await ToldBook.of(EMPTY);
    const deposed = await book.head();
    await book.parts.segments.moveHead('book 18.72 t1', deposed, { move: 'TAKE_OVER' });
    const inputs = [{ offset: 99, message: dayBegun('2026-05-01') }];
    await expect(reviseBook(deposed, inputs, book.parts)).rejects.toMatchObject({ code: 'FENCED' });
    expect((await book.head()).revision).toBe(deposed.revision);
  });

  it('whose settings cannot be read refuses them as a message that breaks its contract', async () => {
    const book = new ToldBook(EMPTY);
    const [settings, day] = await book.closing(EMPTY);
    if (settings?.type !== 'settings.changed.v1') throw new Error('no settings');
    const backwards = { ...settings, settings: { ...settings.settings, months: '2026-03/2026-01' } };
    await expect(book.tell(day!, backwards)).rejects.toMatchObject({ code: 'MESSAGE_INVALID' });
    expect((await book.head()).revision).toBe(0);
  });
});
