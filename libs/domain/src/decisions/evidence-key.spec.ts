import { type RosterRow } from '../book/book-input.js';
import { reconcile } from '../book/reconcile.js';
import { parseIsoMonths } from '../values/months.js';
import {
  day,
  FULL,
  money,
  type Month,
  NEIGHBOUR,
  paid,
  paidInDoubt,
  report,
  resultOf,
  whole,
  WIDOW,
} from '../../../testing/src/builders/sample-month.js';

const ASKED = paidInDoubt();
const WITH_PKH: readonly RosterRow[] = [WIDOW, { ...WIDOW, row: 3, programme: 'PKH' }];

/** The keys of the questions of a month. */
function keysOf(row: typeof ASKED, more: Month = {}, channel = 'POS'): string[] {
  const given: Month = { roster: WITH_PKH, reports: [report(channel, '2026-03-14', [row])], ...more };
  return resultOf(reconcile, given).questions.map(({ evidence }) => evidence);
}

/** Her name and kelurahan without any number: held, too. */
const NAMED = paid(FULL, { nik: undefined, kk: undefined });
/** The list as it is, with the widow under a name that is only like hers. */
const RENAMED: Month = { roster: WITH_PKH.map((row) => ({ ...row, name: 'Siti Aminan' })) };

const [KEY] = keysOf(ASKED);

describe('the key of evidence (docs/rules 7)', () => {
  it('has 16 hex digits and begins with a letter, so that no spreadsheet takes it for a number', () => {
    expect(KEY).toMatch(/^[a-f][0-9a-f]{15}$/);
  });

  it.each<[string, string[]]>([
    ['channel', keysOf(ASKED, {}, 'BRI')],
    ['programme', keysOf({ ...ASKED, programme: 'PKH' })],
    ['months', keysOf({ ...ASKED, months: parseIsoMonths('2026-02')! })],
    ['amount', keysOf({ ...ASKED, amount: money(200_000) })],
    ['day', keysOf({ ...ASKED, day: day('2026-03-12') })],
    ['reference', keysOf({ ...ASKED, reference: 'R-77' })],
    ['danom code', keysOf({ ...ASKED, danom: 'D-77' })],
    ['outcome', keysOf({ ...ASKED, outcome: 'PENDING', amount: money(0) })],
    ['spelling of a name that is the same', keysOf({ ...ASKED, name: 'SOETRISNO' })],
    ['place of the entry', keysOf(ASKED, { roster: WITH_PKH.map((row) => ({ ...row, row: row.row + 7 })) })],
    ['entitled amount', keysOf(ASKED, { roster: WITH_PKH.map((row) => ({ ...row, amount: money(1) })) })],
  ])('another %s is the same question', (_, keys) => expect(keys).toEqual([KEY]));

  it.each<[string, string[]]>([
    ['KK', keysOf({ ...ASKED, kk: whole('3201010101100002') })],
    ['account', keysOf({ ...ASKED, account: whole('998877665544332') })],
    ['card', keysOf({ ...ASKED, card: whole('6013019999999999') })],
    ['name', keysOf({ ...ASKED, name: 'Budi Santoso' })],
    ['kelurahan', keysOf({ ...ASKED, kelurahan: 'Hadimulyo' })],
    ['kecamatan', keysOf({ ...ASKED, kecamatan: 'Metro Timur' })],
    [
      'candidate more',
      keysOf(
        { ...ASKED, kk: whole(WIDOW.kk!) },
        { roster: [...WITH_PKH, { ...NEIGHBOUR, row: 4, kk: WIDOW.kk! }] },
      ),
    ],
  ])('another %s is another question', (_, keys) => {
    expect(keys).toHaveLength(1);
    expect(keys).not.toEqual([KEY]);
  });

  it('a NIK that a spreadsheet shortened is not the same digits typed', () => {
    const stated = (shortened: boolean) => ({
      ...ASKED,
      nik: { digits: WIDOW.nik.slice(0, 15), shortened },
      name: 'Siti Aminan',
      kk: undefined,
    });
    const keys = [true, false].map((shortened) => keysOf(stated(shortened)));
    expect(keys.map(({ length }) => length)).toEqual([1, 1]);
    expect(keys[0]).not.toEqual(keys[1]);
  });

  it('another level of a candidate is another question, which begins with the same eight digits: the payee is stated alike', () => {
    const [key, renamed] = [keysOf(NAMED), keysOf(NAMED, RENAMED)].map(([only]) => only!);
    expect(renamed).not.toBe(key);
    expect(renamed!.slice(0, 8)).toBe(key!.slice(0, 8));
    expect(KEY!.slice(0, 8)).not.toBe(key!.slice(0, 8));
  });
});
