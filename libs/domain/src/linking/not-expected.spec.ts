import { type LinkRow } from '../book/book-result.js';
import { type RosterRow, type StatementRow } from '../book/book-input.js';
import { type Rupiah } from '../values/rupiah.js';
import { links, STRANGER, WITHOUT_CARD } from '../../../testing/src/builders/sample-links.js';
import { whole, WIDOW } from '../../../testing/src/builders/sample-month.js';

const found = (rows: readonly Partial<StatementRow>[], roster: readonly RosterRow[]): string => {
  const [{ link: kind, candidates }] = links(rows, roster) as [LinkRow, ...LinkRow[]];
  return `${kind} ${candidates.join(' ')}`;
};
const HERS = 'auto roster.csv#2';
const EITHER = 'review roster.csv#2 roster.csv#4';
const BOTH = { ...WIDOW, programme: 'PKH', row: 3 };

describe('account and name of a payee who is not expected to have the row, while somebody with the name has none', () => {
  const NAMESAKE: RosterRow = { ...STRANGER, row: 4, name: WIDOW.name };
  const ROW = { account: whole(WIDOW.account!), name: WIDOW.name };
  const roster = [WIDOW, BOTH, NAMESAKE];

  it('another row of the programme has the account, too', () => {
    expect(found([ROW], roster)).toBe(HERS);
    expect(found([ROW, ROW], roster)).toBe(EITHER);
    expect(found([ROW, { ...ROW, programme: 'PKH' }], roster)).toBe(HERS);
    expect(found([ROW, ROW], [WIDOW, BOTH])).toBe(HERS);
  });

  it('another row of whichever programme has the NIK', () => {
    const known = { ...ROW, nik: whole(WIDOW.nik), programme: 'PKH' };
    expect(found([ROW, known], roster)).toBe(EITHER);
    expect(found([ROW, known, { nik: whole(NAMESAKE.nik), name: WIDOW.name }], roster)).toBe(HERS);
  });

  it('the amount is not the payee’s, but that of the other one', () => {
    const other = { ...NAMESAKE, amount: 400_000 as Rupiah };
    expect(found([{ ...ROW, amount: 400_000 as Rupiah }], [WIDOW, other])).toBe(EITHER);
    expect(found([{ ...ROW, amount: 300_000 as Rupiah }], [WIDOW, other])).toBe(HERS);
    expect(found([{ ...ROW, amount: 600_000 as Rupiah }], [WIDOW, other])).toBe(HERS);
  });

  it('the name is mistyped, so that it shares no word with that of either', () => {
    const [owner, other] = [WIDOW, NAMESAKE].map((row) => ({ ...row, name: 'Sugengwati' }));
    const row = { ...ROW, name: 'Sugegnwati' };
    expect(found([row, row], [owner!, other!])).toBe(EITHER);
  });
});

describe('the family card and the name of a payee, while a namesake in the stated kelurahan has no row', () => {
  const NAMESAKE: RosterRow = { ...STRANGER, row: 4, name: WIDOW.name };
  const ROW = { kk: whole(WIDOW.kk!), name: WIDOW.name };

  it('the payee lives elsewhere', () => {
    expect(found([{ ...ROW, kelurahan: 'Iringmulyo' }], [WIDOW, NAMESAKE])).toBe(HERS);
    expect(found([{ ...ROW, kelurahan: 'Yosomulyo' }], [WIDOW, NAMESAKE])).toBe(EITHER);
    expect(found([{ ...ROW, kelurahan: 'Yosomulyo' }], [WIDOW, { ...NAMESAKE, programme: 'PKH' }])).toBe(
      HERS,
    );
    const own = { nik: whole(NAMESAKE.nik), name: WIDOW.name };
    expect(found([{ ...ROW, kelurahan: 'Yosomulyo' }, own], [WIDOW, NAMESAKE])).toBe(HERS);
  });

  it('the payee’s NIK stands in another row', () => {
    const nearby = { ...NAMESAKE, kelurahan: WIDOW.kelurahan! };
    const known = { ...ROW, nik: whole(WIDOW.nik), programme: 'PKH' };
    const row = { ...ROW, kelurahan: 'Iringmulyo' };
    expect(found([row], [WIDOW, BOTH, nearby])).toBe(HERS);
    expect(found([row, known], [WIDOW, BOTH, nearby])).toBe(EITHER);
  });
});

describe('the NIK of a payee, and a name that fits a twin as well', () => {
  const name = 'Siti Nurhalizah Permatasari';
  const owner = { ...WIDOW, name };
  const twin: RosterRow = { ...WITHOUT_CARD, name };
  const ROW = { nik: whole(WIDOW.nik), name: 'Siti Nurhalizah Perma' };

  it('asks after the twin who has no row, where the family card is not the payee’s', () => {
    expect(found([ROW], [owner])).toBe(HERS);
    expect(found([ROW], [owner, twin])).toBe(EITHER);
    expect(found([ROW, { nik: whole(twin.nik), name }], [owner, twin])).toBe(HERS);
    expect(found([{ ...ROW, kk: whole(WIDOW.kk!) }], [owner, twin])).toBe(HERS);
  });

  it('asks after the twin who has no row of the programme, where the payee has no such entitlement', () => {
    const row = { ...ROW, kk: whole(WIDOW.kk!) };
    const other = { nik: whole(twin.nik), name };
    const without = { ...owner, programme: 'PKH' };
    expect(found([row, { ...other, programme: 'PKH' }], [without, twin])).toBe(EITHER);
    expect(found([row, other], [without, twin])).toBe(HERS);
  });
});

describe('the NIK and the family card of a payee beside a name that fits a neighbour of whom the list has no card', () => {
  it('finds the neighbour though no word of the name is theirs', () => {
    const row = {
      nik: whole(WIDOW.nik),
      kk: whole(WIDOW.kk!),
      name: 'Muhammadd Yahrie',
      kelurahan: 'Iringmulyo',
    };
    const owner = { ...WIDOW, name: 'Muhammad Hidayat' };
    const neighbour = { ...WITHOUT_CARD, nik: '1872027112750444', name: 'Muhammad Syahri' };
    expect(found([row], [owner])).toBe(HERS);
    expect(found([row], [owner, neighbour])).toBe(EITHER);
  });
});
