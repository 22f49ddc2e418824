import { type ReportFile, type RosterRow, type StatementRow } from '../book/book-input.js';
import { type BookResult, type LinkRow } from '../book/book-result.js';
import { reconcile } from '../book/reconcile.js';
import {
  AT_POST,
  links,
  STRANGER,
  townOf,
  WITHOUT_CARD,
} from '../../../testing/src/builders/sample-links.js';
import { month, report, whole, WIDOW } from '../../../testing/src/builders/sample-month.js';

describe('a row beside a whole one of the same payee', () => {
  const OWN = { nik: whole(WIDOW.nik), account: whole(WIDOW.account!), name: WIDOW.name };
  const BY_ACCOUNT = { account: whole(WIDOW.account!), name: WIDOW.name };
  const OTHER: RosterRow = { ...STRANGER, row: 4, name: WIDOW.name };
  const CARD = whole(WIDOW.kk!);
  const found = (rows: readonly Partial<StatementRow>[], roster: readonly RosterRow[] = [WIDOW]): string => {
    const [{ link: kind, candidates }] = links(rows, roster) as [LinkRow, ...LinkRow[]];
    return `${kind} ${candidates.join(' ')}`;
  };

  it('with the account alone, and a name that is not the same', () => {
    const row = { ...BY_ACCOUNT, name: 'Aminah' };
    expect(found([row])).toBe('auto roster.csv#2');
    expect(found([row, OWN])).toBe('review roster.csv#2');
    expect(found([row, BY_ACCOUNT])).toBe('auto roster.csv#2');
    expect(found([row, { ...OWN, programme: 'PKH' }])).toBe('review roster.csv#2');
    expect(found([row, { ...BY_ACCOUNT, programme: 'PKH' }])).toBe('auto roster.csv#2');
  });

  it('with the account and a common part of the name', () => {
    const others = Array.from({ length: 20 }, (_, at) => ({
      ...OTHER,
      row: 10 + at,
      nik: `18720145018${String(at * 13).padStart(5, '0')}`,
      kk: `18720101011${String(at).padStart(5, '0')}`,
      name: 'Siti',
    }));
    const row = { ...BY_ACCOUNT, name: 'Siti Rohmah' };
    const owner = { ...WIDOW, name: 'Siti' };
    const own = { ...BY_ACCOUNT, name: 'Siti', programme: 'PKH' };
    expect(found([row], [owner, ...others])).toBe('auto roster.csv#2');
    expect(found([row, own], [owner, ...others])).toBe('review roster.csv#2');
    expect(found([row], [{ ...owner, programme: 'PKH' }, ...others])).toBe('none ');
    const rare = { ...row, name: 'Siti Aminah Rohmah' };
    expect(found([rare, { ...own, name: WIDOW.name }], [WIDOW, ...others])).toBe('auto roster.csv#2');
  });

  it('with the NIK and a part of the name, and the whole one is of another programme', () => {
    const whole = { ...OWN, programme: 'PKH' };
    const part = { nik: OWN.nik, kk: CARD, name: 'Aminah' };
    const alike = { nik: OWN.nik, kk: CARD, name: 'Siti Aminah Suparno' };
    expect([found([part]), found([part, whole])]).toEqual(['auto roster.csv#2', 'review roster.csv#2']);
    expect(found([alike, whole])).toBe('auto roster.csv#2');
  });

  it('with account and name, where somebody else has the very name, and no row', () => {
    const other = { nik: whole(OTHER.nik), name: OTHER.name };
    expect(found([BY_ACCOUNT, OWN])).toBe('auto roster.csv#2');
    expect(found([BY_ACCOUNT], [WIDOW, OTHER])).toBe('auto roster.csv#2');
    expect(found([BY_ACCOUNT, OWN], [WIDOW, OTHER])).toBe('review roster.csv#2 roster.csv#4');
    expect(found([BY_ACCOUNT, OWN, other], [WIDOW, OTHER])).toBe('auto roster.csv#2');
    const misspelt = { ...BY_ACCOUNT, name: 'Siti Amniah' };
    expect(found([misspelt, OWN])).toBe('auto roster.csv#2');
    expect(found([misspelt, OWN], [WIDOW, OTHER])).toBe('review roster.csv#2 roster.csv#4');
  });

  it.each<[string, Partial<StatementRow>]>([
    ['KK and a rare name, beside another NIK', { nik: whole('3201026612750003'), kk: whole(WIDOW.kk!) }],
    ['a mistyped NIK, name and kelurahan', { nik: whole('1872024501800001') }],
  ])('of another channel, with %s', (_, numbers) => {
    const row = { ...numbers, name: WIDOW.name, kelurahan: 'Iringmulyo', programme: 'BPNT' };
    const own = ['BPNT', 'PKH'].map((programme) => report('BRI', '2026-03-28', [{ ...OWN, programme }]));
    const kinds = (reports: readonly ReportFile[]): string[] =>
      (reconcile(month({ roster: [AT_POST, ...townOf(3_500)], reports })) as BookResult).links.map(
        ({ link: kind }) => kind,
      );
    expect(kinds([report('POS', '2026-03-28', [row])])).toEqual(['auto']);
    for (const one of own)
      expect(kinds([one, report('POS', '2026-03-28', [row])])).toEqual(['auto', 'review']);
  });

  it('is asked about where the account is alone and somebody else’s name fits better', () => {
    const other = { ...OTHER, name: 'Siti Aminah Suparno' };
    const row = { ...BY_ACCOUNT, name: 'Siti Aminah Suparno Budi' };
    const owner = { ...WIDOW, name: 'Suparno' };
    expect(found([row], [owner])).toBe('auto roster.csv#2');
    expect(found([row], [owner, other])).toBe('review roster.csv#2 roster.csv#4');
    expect(found([row, { nik: whole(other.nik), name: other.name }], [owner, other])).toBe(
      'auto roster.csv#2',
    );
  });

  it('is asked about where the account is another one, and a twin has as much of the name', () => {
    const name = 'Siti Nurhalizah Permatasari';
    const twin: RosterRow = { ...WITHOUT_CARD, nik: '1872014501800002', account: '1', name };
    const row = { nik: whole(WIDOW.nik), account: whole('2'), name: 'Siti Nurhalizah Perma' };
    const other = { ...WIDOW, name };
    expect(found([row], [other])).toBe('auto roster.csv#2');
    expect(found([row], [other, twin])).toBe('review roster.csv#2 roster.csv#4');
  });
});
