import { type ReportFile, type RosterRow, type StatementRow } from '../book/book-input.js';
import { type BookResult, type LinkRow } from '../book/book-result.js';
import { reconcile } from '../book/reconcile.js';
import { AT_POST, link, links, STRANGER, WITHOUT_CARD } from '../../../testing/src/builders/sample-links.js';
import { month, report, whole, WIDOW } from '../../../testing/src/builders/sample-month.js';

const said = ({ link: kind, candidates }: LinkRow): string => `${kind} ${candidates.join(' ')}`;
const found = (rows: readonly Partial<StatementRow>[], roster: readonly RosterRow[]): string[] =>
  links(rows, roster).map(said);

describe('two of one name on a family card', () => {
  const NAMESAKE: RosterRow = { ...WIDOW, row: 4, nik: '1872016612750444', account: '1', card: '1' };
  const family = [WIDOW, NAMESAKE];
  const OWN = { nik: whole(WIDOW.nik), kk: whole(WIDOW.kk!), name: WIDOW.name };
  const THEIRS = { nik: whole(NAMESAKE.nik), kk: whole(WIDOW.kk!), name: WIDOW.name };

  it.each<[string, Partial<StatementRow>]>([
    ['with their card', OWN],
    ['with another card', { ...OWN, kk: whole(STRANGER.kk!) }],
    ['without a card', { nik: whole(WIDOW.nik), name: WIDOW.name }],
  ])('a row with the NIK of one of them, while the other one has none: %s', (_, row) => {
    expect(found([row], [WIDOW])).toEqual(['auto roster.csv#2']);
    expect(found([row], family)).toEqual(['review roster.csv#2 roster.csv#4']);
    expect(found([row, row], family)[0]).toBe('review roster.csv#2 roster.csv#4');
    expect(found([row, THEIRS], family)).toEqual(['auto roster.csv#2', 'auto roster.csv#4']);
  });

  it('a row that the account gives to one of them', () => {
    expect(found([{ ...OWN, account: whole(WIDOW.account!) }], family)).toEqual(['auto roster.csv#2']);
  });

  it('a row that the card gives to one of them, who has two', () => {
    const second = { ...NAMESAKE, row: 5, programme: 'PKH', kk: STRANGER.kk! };
    expect(found([{ ...THEIRS, kk: whole(STRANGER.kk!) }], [WIDOW, NAMESAKE, second])[0]).toBe(
      'auto roster.csv#4',
    );
  });

  it('a row of a programme that the other one is not listed in', () => {
    expect(found([OWN], [WIDOW, { ...NAMESAKE, programme: 'PKH' }])).toEqual(['auto roster.csv#2']);
    const hers = { ...NAMESAKE, row: 5, programme: 'PKH' };
    expect(found([OWN, { ...THEIRS, programme: 'PKH' }], [...family, hers])[0]).toBe(
      'review roster.csv#2 roster.csv#4',
    );
  });
});

describe('a NIK that is nearly two listed people’s', () => {
  const TWIN: RosterRow = { ...WIDOW, row: 4, nik: '1872014501800002', name: 'Siti Maimunah' };

  it('tells those apart who share no family card, only by the KK', () => {
    const other = { ...TWIN, kk: STRANGER.kk!, account: '1', card: '1' };
    const row = { nik: whole('1872014501800003'), name: WIDOW.name, kelurahan: 'Iringmulyo' };
    expect(found([row], [AT_POST])).toEqual(['auto roster.csv#2']);
    expect(found([row], [AT_POST, other])).toEqual(['review roster.csv#2 roster.csv#4']);
    expect(found([{ ...row, kk: whole(WIDOW.kk!) }], [AT_POST, other])).toEqual(['auto roster.csv#2']);
  });

  it('tells twins of a family card apart only by the account', () => {
    const row = { nik: whole('1872014501800003'), kk: whole(WIDOW.kk!), name: WIDOW.name };
    const twin = { ...TWIN, account: '1', card: '1' };
    expect(found([row], [WIDOW])).toEqual(['auto roster.csv#2']);
    expect(found([row], [WIDOW, twin])).toEqual(['review roster.csv#2 roster.csv#4']);
    expect(found([{ ...row, account: whole(WIDOW.account!) }], [WIDOW, twin])).toEqual(['auto roster.csv#2']);
  });
});

describe('a second row of a payee whose whole row stands at the bank', () => {
  const OWN = { nik: whole(WIDOW.nik), account: whole(WIDOW.account!), name: WIDOW.name, programme: 'BPNT' };
  const second = (row: Partial<StatementRow>, roster: readonly RosterRow[] = [WIDOW]): string[] => {
    const reports = [report('POS', '2026-03-28', [{ ...row, kk: whole(WIDOW.kk!), programme: 'BPNT' }])];
    const own = report('BRI', '2026-03-28', [OWN]);
    const lastOf = (files: readonly ReportFile[]): string =>
      said((reconcile(month({ roster, reports: files })) as BookResult).links.at(-1)!);
    return [lastOf(reports), lastOf([own, ...reports])];
  };
  const asked = ['auto roster.csv#2', 'review roster.csv#2'];

  it('with the NIK, and a name that is not quite hers', () => {
    const nik = whole(WIDOW.nik);
    expect(second({ nik, name: 'Siti Aminan' })).toEqual(asked);
    expect(second({ nik, name: 'Sitti Aminah' })).toEqual(['auto roster.csv#2', 'auto roster.csv#2']);
    expect(second({ nik, name: 'Siti Aminah Suparno' })).toEqual(['auto roster.csv#2', 'auto roster.csv#2']);
    expect(second({ nik })).toEqual(['auto roster.csv#2', 'auto roster.csv#2']);
  });

  it('with a neighbour’s NIK', () => {
    expect(second({ nik: whole('1872014501800003'), name: WIDOW.name })).toEqual(asked);
    expect(second({ nik: whole('1872014601800001'), name: WIDOW.name })[1]).toBe('auto roster.csv#2');
  });

  it('with another’s account', () => {
    const other = { ...STRANGER, account: '345', card: '1' };
    const row = { nik: whole(WIDOW.nik), name: WIDOW.name };
    expect(second({ ...row, account: whole('678') }, [WIDOW, other])[1]).toBe('auto roster.csv#2');
    expect(second({ ...row, account: whole('345') }, [WIDOW, other])).toEqual(asked);
  });

  it('without a NIK', () => {
    expect(second({ name: WIDOW.name })).toEqual(asked);
  });

  it('asks about those of the family who bear the name', () => {
    const relative = { ...WIDOW, row: 4, nik: '1872016612750444', name: 'Ni Kadek Aminan', account: '1' };
    expect(second({ nik: whole(WIDOW.nik), name: 'Aminan' }, [WIDOW, { ...relative, card: '1' }])[1]).toBe(
      'review roster.csv#2 roster.csv#4',
    );
  });
});

describe('a NIK with one digit of the date of birth or the serial wrong, name and kelurahan', () => {
  const NAMESAKES = [5, 6].map((row) => ({
    ...STRANGER,
    row,
    nik: `320101010170000${row}`,
    name: WIDOW.name,
  }));
  const linked = (nik: string, others: readonly RosterRow[] = NAMESAKES): string =>
    link({ nik: whole(nik), name: WIDOW.name, kelurahan: 'Iringmulyo' }, [AT_POST, ...others]).link;

  it.each([
    ['the day', '1872014601800001'],
    ['the serial', '1872014501800101'],
  ])('is somebody’s next door, where many have the name: %s', (_, nik) => {
    expect(linked(nik)).toBe('review');
    expect(linked(nik, NAMESAKES.slice(0, 1))).toBe('auto');
  });

  it.each([
    ['nobody’s', '1872014591800001'],
    ['of another place', '1872024501800001'],
    ['one with digits exchanged', '1872014501080001'],
    ['one with a digit missing', '187201450180001'],
  ])('is not, where it is %s', (_, nik) => {
    expect(linked(nik)).toBe('auto');
  });

  it('is a listed person’s, unless they have a row of their own', () => {
    const owner = { ...STRANGER, row: 7, nik: '1872014601800001' };
    const row = { nik: whole(owner.nik), name: WIDOW.name, kelurahan: 'Iringmulyo' };
    const own = { nik: whole(owner.nik), name: owner.name };
    const roster = [WIDOW, ...NAMESAKES, owner];
    expect(links([row], roster)[0]!.link).toBe('review');
    expect(links([row, own], roster)[0]!.link).toBe('auto');
  });

  it.each([
    ['with the day', '1872014601800001', 'review'],
    ['with another place', '1872024501800001', 'auto'],
    ['with digits exchanged', '1872014501080001', 'auto'],
  ])('is somebody’s on the family card that is stated, however rare the name: %s', (_, nik, expected) => {
    const row = { nik: whole(nik), name: WIDOW.name, kelurahan: 'Iringmulyo', kk: whole(STRANGER.kk!) };
    expect(link(row, [WIDOW]).link).toBe(expected);
  });
});

describe('the NIK of a man beside the card of a woman', () => {
  it('says nothing where the name is hers, and may be her husband’s where it begins hers', () => {
    const wife = { ...WIDOW, name: 'Ny. Agus Riyadi Saputro' };
    const row = { nik: whole('3201022612750003'), kk: whole(WIDOW.kk!), kelurahan: 'Iringmulyo' };
    expect(link({ ...row, name: wife.name }, [wife]).link).toBe('auto');
    expect(link({ ...row, name: 'Agus Riyadi' }, [wife]).link).toBe('review');
  });
});

describe('the account of one, and the NIK of another in whose family somebody has the very name', () => {
  it('is asked about, unless that one has a row', () => {
    const owner = { ...STRANGER, row: 4, name: 'Wahyuningsih' };
    const relative = { ...STRANGER, row: 5, nik: '1872014501809999', name: WIDOW.name };
    const row = { nik: whole(owner.nik), account: whole(WIDOW.account!), name: WIDOW.name };
    const own = { nik: whole(relative.nik), name: relative.name };
    expect(found([row], [WIDOW, owner])[0]).toBe('auto roster.csv#2');
    expect(found([row], [WIDOW, owner, relative])[0]).toBe('review roster.csv#2 roster.csv#5');
    expect(found([row, own], [WIDOW, owner, relative])[0]).toBe('auto roster.csv#2');
  });
});

describe('an account beside a name that fits others better', () => {
  const others = (count: number, name: string): RosterRow[] =>
    Array.from({ length: count }, (_, at) => ({
      ...WITHOUT_CARD,
      row: at + 3,
      nik: `18720145018${String(at * 13 + 20).padStart(5, '0')}`,
      name,
    }));

  it.each([
    [500, 'Dewi Lestari', 'auto roster.csv#2'],
    [501, 'Dewi Lestari', 'review roster.csv#2'],
    [501, 'Eni Lestari Suparno', 'auto roster.csv#2'],
  ])('of whom there are %d, all with rows of their own; the owner is %s', (count, name, expected) => {
    const owner = { ...WIDOW, name };
    const listed = others(count, 'Eni Lestari');
    const rows = listed.map((entry) => ({ nik: whole(entry.nik), name: entry.name }));
    const row = { account: whole(WIDOW.account!), name: 'Eni Lestari' };
    expect(found([row, ...rows], [owner, ...listed])[0]).toBe(expected);
  });

  it('as well, where the owner of the account has no such entitlement', () => {
    const owner = { ...WIDOW, name: 'Siti Aminah' };
    const [other] = others(1, 'Siti Aminah') as [RosterRow];
    const row = { account: whole(WIDOW.account!), name: 'Siti Aminah Suparno' };
    const own = { nik: whole(other.nik), name: other.name };
    const unentitled = { ...owner, programme: 'PKH' };
    expect(found([row], [owner, other])[0]).toBe('auto roster.csv#2');
    expect(found([row], [unentitled, other])[0]).toBe('review roster.csv#2 roster.csv#3');
    expect(found([row, own], [unentitled, other])[0]).toBe('auto roster.csv#2');
    expect(found([row], [unentitled, { ...other, programme: 'PKH' }])[0]).toBe('auto roster.csv#2');
    const same = { ...row, name: other.name };
    expect(found([same], [owner, other])[0]).toBe('auto roster.csv#2');
    expect(found([same], [unentitled, other])[0]).toBe('review roster.csv#2 roster.csv#3');
  });
});
