import { computeBook } from '../book/compute-book.js';
import { type ComputedBook } from '../book/computed-book.js';
import { type BookResult } from '../book/book-result.js';
import { reconcile, tablesOf } from '../book/reconcile.js';
import { Bearers } from './names/bearers.js';
import { CandidateSearch } from './candidates/candidate-search.js';
import { type RosterRow, type StatementRow } from '../book/book-input.js';
import { type Rupiah } from '../values/rupiah.js';
import { kept, link, links, STRANGER, WITHOUT_CARD } from '../../../testing/src/builders/sample-links.js';
import { month, report, whole, WIDOW } from '../../../testing/src/builders/sample-month.js';

describe('a family in which one has the NIK, and another the name', () => {
  const SISTER: RosterRow = {
    ...STRANGER,
    row: 4,
    kk: WIDOW.kk!,
    kelurahan: WIDOW.kelurahan!,
    name: 'Rukmini',
  };
  const MIXED = { nik: whole(SISTER.nik), kk: whole(WIDOW.kk!), name: WIDOW.name, kelurahan: 'Iringmulyo' };
  const OWN = { nik: whole(SISTER.nik), kk: whole(WIDOW.kk!), name: SISTER.name };
  const family = [WIDOW, SISTER];
  const found = (rows: readonly Partial<StatementRow>[]): string[] =>
    links(rows, family).map(({ link: kind, candidates }) => `${kind} ${candidates.join(' ')}`);

  it('asks, where it may be either', () => {
    expect(found([MIXED])).toEqual(['review roster.csv#4 roster.csv#2']);
  });

  it('links the name, where the other one has a row of her own in the report', () => {
    expect(found([MIXED, OWN])).toEqual(['auto roster.csv#2', 'auto roster.csv#4']);
  });

  it('links the names, where their NIKs were exchanged', () => {
    const exchanged = { ...OWN, nik: whole(WIDOW.nik) };
    expect(found([MIXED, exchanged])).toEqual(['auto roster.csv#2', 'auto roster.csv#4']);
  });

  it('asks, where both have rows of their own', () => {
    const both = { nik: whole(WIDOW.nik), kk: whole(WIDOW.kk!), name: WIDOW.name };
    expect(found([MIXED, OWN, both])[0]).toBe('review roster.csv#4 roster.csv#2');
  });

  it('links the name, where the own row is of another programme, and the one with the name has none at all', () => {
    const own = { ...OWN, programme: 'PKH' };
    const hers = { nik: whole(WIDOW.nik), kk: whole(WIDOW.kk!), name: WIDOW.name, programme: 'PKH' };
    expect(found([MIXED, own])[0]).toBe('auto roster.csv#2');
    expect(found([MIXED, own, hers])[0]).toBe('review roster.csv#4 roster.csv#2');
  });

  it.each([
    ['BPNT', 'POS', 'BRI', 'auto roster.csv#2'],
    ['BPNT', 'BRI', 'BRI', 'auto roster.csv#2'],
    ['PKH', 'POS', 'BRI', 'auto roster.csv#2'],
    ['PKH', 'BRI', 'BRI', 'review roster.csv#4 roster.csv#2'],
    ['PKH', 'POS', 'POS', 'review roster.csv#4 roster.csv#2'],
  ])(
    'where the own row is in the report of the bank, of %s, and the list has the one with the name at %s, the other one at %s',
    (programme, named, owner, expected) => {
      const result = reconcile(
        month({
          roster: [
            { ...WIDOW, channel: named },
            { ...SISTER, channel: owner },
          ],
          reports: [
            report('BRI', '2026-03-28', [{ ...OWN, programme }]),
            report('POS', '2026-03-28', [{ ...MIXED, programme: 'BPNT' }]),
          ],
        }),
      ) as BookResult;
      const { link: kind, candidates } = result.links[1]!;
      expect(`${kind} ${candidates.join(' ')}`).toBe(expected);
    },
  );

  it('links the name, where the other one has no such entitlement', () => {
    const [row] = links([MIXED], [WIDOW, { ...SISTER, programme: 'PKH' }]);
    expect([row!.link, row!.rosterRef]).toEqual(['auto', 'roster.csv#2']);
  });

  it.each<[string, Partial<StatementRow>]>([
    ['with the family card of the one who has the name', { kk: whole(STRANGER.kk!) }],
    ['with the family card of the one who has the NIK', { kk: whole(WIDOW.kk!) }],
    ['without a family card', {}],
  ])('asks, where another household of the kelurahan has the very name: %s', (_, card) => {
    const other = { ...STRANGER, row: 4, name: 'Siti Aminati', kelurahan: WIDOW.kelurahan! };
    const row = { nik: whole(WIDOW.nik), name: 'Siti Aminati', kelurahan: 'Iringmulyo', ...card };
    const [asked] = links([row], [WIDOW, other]);
    expect([asked!.link, asked!.candidates]).toEqual(['review', ['roster.csv#2', 'roster.csv#4']]);
  });

  it('asks, where NIK and account of a row of its own stand beside another name', () => {
    const numbers = { nik: whole(WIDOW.nik), account: whole(WIDOW.account!) };
    const kinds = (rows: readonly Partial<StatementRow>[]): string[] => links(rows).map((row) => row.link);
    expect(kinds([{ ...numbers, name: 'Budiono' }])).toEqual(['auto']);
    expect(
      kinds([
        { ...numbers, name: WIDOW.name },
        { ...numbers, name: 'Budiono' },
      ]),
    ).toEqual(['auto', 'review']);
  });

  it('asks after a neighbour of whom the list has no card', () => {
    const rukmina = { ...WITHOUT_CARD, row: 5, nik: '1872014501809999', name: 'Rukmina' };
    const [row] = links([{ ...OWN, name: 'Rukmina', kelurahan: 'Iringmulyo' }], [SISTER, rukmina]);
    expect([row!.link, row!.candidates]).toEqual(['review', ['roster.csv#4', 'roster.csv#5']]);
  });
});

describe('evidence of which each piece is somebody else’s', () => {
  it('a sister of the same family card is not meant by the very name', () => {
    const sister = {
      ...WIDOW,
      row: 4,
      nik: '1872015002850001',
      name: 'Siti Aminan',
      account: '1',
      card: '1',
    };
    const found = link({ kk: whole(WIDOW.kk!), name: WIDOW.name, kelurahan: 'Iringmulyo' }, [sister, WIDOW]);
    expect([found.link, found.rosterRef]).toEqual(['auto', 'roster.csv#2']);
  });

  it('the account of one and the NIK of another with the same name', () => {
    const other = { ...STRANGER, row: 4, name: WIDOW.name };
    const row = { nik: whole(other.nik), account: whole(WIDOW.account!), name: WIDOW.name };
    expect(link(row, [WIDOW, other])).toMatchObject({
      link: 'review',
      candidates: ['roster.csv#4', 'roster.csv#2'],
    });
  });

  it('the NIK of one and the name of another of the family, near the NIK of a third with that name', () => {
    const owner = { ...WIDOW, nik: '1872014501800010', name: 'Siti Aminah Suparno', programme: 'PKH' };
    const named = { ...WIDOW, row: 4, nik: '1872014501800123', account: '1', card: '1' };
    const near = { ...WITHOUT_CARD, row: 5, nik: '1872014501800001', name: named.name };
    const row = {
      nik: whole(owner.nik),
      kk: whole(WIDOW.kk!),
      name: 'Siti Aminah Su',
      kelurahan: 'Iringmulyo',
    };
    const found = link(row, [owner, named, near]);
    expect([found.link, found.candidates]).toEqual(['review', ['roster.csv#4', 'roster.csv#5']]);
  });

  it("one twin's NIK, and the other one's very name", () => {
    const twin = { ...WITHOUT_CARD, name: 'Siti Aminan' };
    const found = link({ nik: whole(twin.nik), name: WIDOW.name, kk: whole(STRANGER.kk!) }, [WIDOW, twin]);
    expect([found.link, found.candidates]).toEqual(['review', ['roster.csv#4', 'roster.csv#2']]);
  });

  it('the account of one and the very name of another who has no row of her own', () => {
    const other = { ...STRANGER, row: 4, name: 'Siti Aminan' };
    const row = { account: whole(WIDOW.account!), name: other.name };
    const [asked] = links([row], [WIDOW, other]);
    expect([asked!.link, asked!.candidates]).toEqual(['review', ['roster.csv#2', 'roster.csv#4']]);
    const [linked] = links([row, { nik: whole(other.nik), name: other.name }], [WIDOW, other]);
    expect([linked!.link, linked!.rosterRef]).toEqual(['auto', 'roster.csv#2']);
  });
});

describe('those with the name, where nobody else whom a person must be asked about has it', () => {
  const BY_ACCOUNT = { account: whole('555'), name: WIDOW.name };
  const OWNER: RosterRow = { ...STRANGER, row: 4, account: '555', channel: 'BRI' };
  const shown = (rows: readonly Partial<StatementRow>[], roster: readonly RosterRow[]): readonly string[] => {
    const [row] = links(rows, roster);
    expect([row!.link, row!.candidates]).toEqual(['review', ['roster.csv#4']]);
    return row!.namesakes ?? [];
  };

  it('are shown, and are no candidates', () => {
    expect(shown([BY_ACCOUNT], [WIDOW, OWNER])).toEqual(['roster.csv#2']);
  });

  it('are shown with a slip in the name', () => {
    expect(shown([{ ...BY_ACCOUNT, name: 'Siti Amina' }], [WIDOW, OWNER])).toHaveLength(1);
  });

  it('are not shown where they have a row of their own, in whatever report', () => {
    const own = { nik: whole(WIDOW.nik), name: WIDOW.name };
    expect(shown([BY_ACCOUNT, own], [WIDOW, OWNER])).toEqual([]);
    expect(shown([BY_ACCOUNT, { account: whole(WIDOW.account!), name: WIDOW.name }], [WIDOW, OWNER])).toEqual(
      [],
    );
  });

  it('are not shown where they have no such entitlement, another amount, or a NIK that a kept digit denies', () => {
    expect(shown([BY_ACCOUNT], [{ ...WIDOW, programme: 'PKH' }, OWNER])).toHaveLength(0);
    expect(shown([{ ...BY_ACCOUNT, amount: 1 as Rupiah }], [WIDOW, OWNER])).toHaveLength(0);
    expect(shown([{ ...BY_ACCOUNT, nik: kept('187299') }], [WIDOW, OWNER])).toHaveLength(0);
    expect(shown([{ ...BY_ACCOUNT, nik: kept('187201') }], [WIDOW, OWNER])).toHaveLength(1);
  });

  it('are of the stated kelurahan, where somebody there has the name', () => {
    const elsewhere = { ...WIDOW, row: 5, nik: '1872014501809999', kk: '1', kelurahan: 'Yosomulyo' };
    const row = { ...BY_ACCOUNT, kelurahan: 'Iringmulyo' };
    expect(shown([row], [WIDOW, OWNER, elsewhere])).toEqual(['roster.csv#2']);
    expect(shown([{ ...row, kelurahan: 'Ganjar Agung' }], [WIDOW, OWNER, elsewhere])).toHaveLength(2);
  });

  it('are the equal ones, where the others are too many, and none, where these are', () => {
    const namesakes = (count: number, name: string): RosterRow[] =>
      Array.from({ length: count }, (_, at) => ({
        ...WIDOW,
        row: 10 + at,
        nik: `187201450180${name.length}${String(at).padStart(3, '0')}`,
        kk: `187201010110${name.length}${String(at).padStart(3, '0')}`,
        account: `${name} ${at}`,
        card: `${name} ${at}`,
        name,
      }));
    expect(shown([BY_ACCOUNT], [WIDOW, OWNER, ...namesakes(11, WIDOW.name)])).toHaveLength(12);
    expect(shown([BY_ACCOUNT], [WIDOW, OWNER, ...namesakes(12, WIDOW.name)])).toHaveLength(0);
    expect(shown([BY_ACCOUNT], [WIDOW, OWNER, ...namesakes(12, 'Siti Amina')])).toHaveLength(1);
  });

  it('are those of whom no payment was found, where they are too many', () => {
    const others = Array.from({ length: 12 }, (_, at) => ({
      ...WIDOW,
      row: 10 + at,
      nik: `18720145018011${String(at).padStart(2, '0')}`,
      kk: `18720101011011${String(at).padStart(2, '0')}`,
      account: `other ${at}`,
      card: `other ${at}`,
    }));
    const paid = others.map(({ nik, name }) => ({ nik: whole(nik), name, programme: 'PKH' }));
    const row = { ...BY_ACCOUNT, programme: 'BPNT' };
    expect(shown([row], [WIDOW, OWNER, ...others])).toEqual([]);
    expect(shown([row, ...paid], [WIDOW, OWNER, ...others])).toEqual(['roster.csv#2']);
    expect(shown([row, ...paid.slice(0, 11)], [WIDOW, OWNER, ...others])).toHaveLength(2);
  });
});

describe('a name without any number or area', () => {
  const townOf = (count: number): RosterRow[] =>
    Array.from({ length: count }, (_, at) => ({
      ...WITHOUT_CARD,
      row: at + 2,
      nik: `18720145018${String(at * 13).padStart(5, '0')}`,
      name: 'Siti',
    }));

  it.each([
    [1000, 1000],
    [1001, 0],
  ])('of %d payees finds %d of them', (count, found) => {
    const given = { roster: townOf(count), reports: [report('POS', '2026-03-28', [{ name: 'Siti' }])] };
    const { comparer } = computeBook(tablesOf(month(given))) as ComputedBook;
    expect([...new CandidateSearch(comparer, new Bearers(comparer)).named(0)]).toHaveLength(found);
  });
});
