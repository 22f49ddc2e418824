import { type StatementRow } from '../book/book-input.js';
import { type LinkRow } from '../book/book-result.js';
import { kept, link, links, STRANGER, WITHOUT_CARD } from '../../../testing/src/builders/sample-links.js';
import { whole, WIDOW } from '../../../testing/src/builders/sample-month.js';
import { type Rupiah } from '../values/rupiah.js';

describe('hard rules (rules 3.1-3.10)', () => {
  it.each<[string, Partial<StatementRow>, LinkRow['link']]>([
    ['1: two independent identifiers that agree', { nik: whole(WIDOW.nik), name: WIDOW.name }, 'auto'],
    ['1: NIK and KK, without a name', { nik: whole(WIDOW.nik), kk: whole(WIDOW.kk!) }, 'auto'],
    ['1: account and name, without a NIK', { account: whole(WIDOW.account!), name: WIDOW.name }, 'auto'],
    ['1: the NIK alone', { nik: whole(WIDOW.nik), kelurahan: 'Iringmulyo' }, 'review'],
    ['1: the account alone', { account: whole(WIDOW.account!) }, 'review'],
    [
      '2: a name alone never links, whatever the area says',
      { name: WIDOW.name, kelurahan: 'Iringmulyo' },
      'review',
    ],
    ['2: a NIK with a name that contradicts it', { nik: whole(WIDOW.nik), name: 'Sutrisno' }, 'review'],
    [
      '2: NIK and KK beside a name that contradicts them',
      { nik: whole(WIDOW.nik), kk: whole(WIDOW.kk!), name: 'Sutrisno' },
      'review',
    ],
    [
      '3: NIK one edit off, name and kelurahan',
      { nik: whole('1872014501800007'), name: WIDOW.name, kelurahan: 'Iringmulyo' },
      'auto',
    ],
    ['3: NIK one edit off and name, no area', { nik: whole('1872014501800007'), name: WIDOW.name }, 'review'],
    [
      '3: NIK one edit off and account',
      { nik: whole('1872014501800007'), account: whole(WIDOW.account!) },
      'auto',
    ],
    [
      '3: NIK one edit off, name and kelurahan, beside the full KK of somebody else',
      {
        nik: whole('1872014501800007'),
        kk: whole('1872010101107777'),
        name: WIDOW.name,
        kelurahan: 'Iringmulyo',
      },
      'review',
    ],
    [
      '3: NIK two edits off, KK and name',
      { nik: whole('1872014501800077'), kk: whole(WIDOW.kk!), name: WIDOW.name },
      'auto',
    ],
    ['3: NIK two edits off and KK', { nik: whole('1872014501800077'), kk: whole(WIDOW.kk!) }, 'review'],
    [
      '3: another NIK, account and name',
      { nik: whole('3201026612750003'), account: whole(WIDOW.account!), name: WIDOW.name },
      'auto',
    ],
    [
      '7: name and area beside a full NIK of somebody else',
      { nik: whole('3201026612750003'), name: WIDOW.name, kelurahan: 'Iringmulyo' },
      'none',
    ],
    ['7: the whole name, where no area is stated', { name: WIDOW.name }, 'review'],
    [
      '7: name and area beside a KK of somebody else',
      { kk: whole('3201010101100001'), name: WIDOW.name, kelurahan: 'Iringmulyo' },
      'none',
    ],
    [
      '7: no candidate in the programme',
      { nik: whole(WIDOW.nik), name: 'Sutrisno', programme: 'PKH' },
      'none',
    ],
    [
      '8: NIK one edit off beside a contradicting name',
      { nik: whole('1872014501800007'), name: 'Sutrisno', kelurahan: 'Iringmulyo' },
      'none',
    ],
    [
      '8: the same with the KK',
      { nik: whole('1872014501800007'), name: 'Sutrisno', kk: whole(WIDOW.kk!) },
      'review',
    ],
    [
      '8: the same with the account',
      { nik: whole('1872014501800007'), name: 'Sutrisno', account: whole(WIDOW.account!) },
      'review',
    ],
    [
      '8: twins: KK and a name that is a little similar',
      { nik: whole('1872014501800007'), name: 'Aminah', kk: whole(WIDOW.kk!) },
      'review',
    ],
    [
      '3: NIK mistyped, the name a little alike, and the KK',
      { nik: whole('1872024501800001'), name: 'Minah', kk: whole(WIDOW.kk!) },
      'auto',
    ],
    [
      '3: NIK one edit off and KK: a rhyming name',
      { nik: whole('1872014501800007'), name: 'Siti Aminan', kk: whole(WIDOW.kk!) },
      'review',
    ],
    [
      '3: NIK one edit off and KK: a letter doubled in the name',
      { nik: whole('1872014501800007'), name: 'Siti Aminnah', kk: whole(WIDOW.kk!) },
      'auto',
    ],
    [
      '3: NIK one edit off and KK: another letter in the name, as a sister has it',
      { nik: whole('1872014501800007'), name: 'Siti Aminan', kk: whole(WIDOW.kk!) },
      'review',
    ],
    [
      '3: NIK one edit off and KK: the name by its sound',
      { nik: whole('1872014501800007'), name: 'Siti Amina', kk: whole(WIDOW.kk!) },
      'auto',
    ],
    [
      '3: NIK one edit off and KK: the name with more behind it',
      { nik: whole('1872014501800007'), name: 'Siti Aminah Suparno', kk: whole(WIDOW.kk!) },
      'auto',
    ],
    [
      '3: NIK one edit off and KK, without a name',
      { nik: whole('1872014501800007'), kk: whole(WIDOW.kk!) },
      'review',
    ],
    [
      '3: NIK mistyped and KK, without a name',
      { nik: whole('1872024501800001'), kk: whole(WIDOW.kk!) },
      'auto',
    ],
    [
      '3: NIK of 15 digits and KK: a name that is alike',
      { nik: kept('187201450180000'), name: 'Siti Aminan', kk: whole(WIDOW.kk!) },
      'auto',
    ],
    [
      '3: NIK of 15 digits and KK: a rare short form of the name',
      { nik: kept('187201450180000'), name: 'Minah', kk: whole(WIDOW.kk!) },
      'auto',
    ],
    [
      '3: NIK of 15 digits, name and kelurahan, beside another KK',
      {
        nik: kept('187201450180000'),
        kk: whole('1872010101107777'),
        name: WIDOW.name,
        kelurahan: 'Iringmulyo',
      },
      'auto',
    ],
    [
      '1: NIK and KK of the one, name and KK of a wife named after her husband',
      { kk: whole(WIDOW.kk!), name: 'Ny. Siti Aminah' },
      'review',
    ],
    [
      '3: NIK mistyped, a rare name and the kelurahan, beside another KK',
      {
        nik: whole('1872024501800001'),
        kk: whole('1872010101107777'),
        name: WIDOW.name,
        kelurahan: 'Iringmulyo',
      },
      'auto',
    ],
    [
      '3: NIK mistyped and a name that is alike',
      { nik: whole('1872024501800001'), name: 'Siti Aminan' },
      'review',
    ],
    [
      '3: another NIK, KK and the name, on a list too short to say that it is rare',
      { nik: whole('3201026612750003'), kk: whole(WIDOW.kk!), name: WIDOW.name, kelurahan: 'Iringmulyo' },
      'review',
    ],
    [
      '3: another NIK, KK and a name that is alike',
      { nik: whole('3201026612750003'), kk: whole(WIDOW.kk!), name: 'Siti Aminan', kelurahan: 'Iringmulyo' },
      'review',
    ],
    [
      '1: KK and a name that is alike, without a NIK',
      { kk: whole(WIDOW.kk!), name: 'Siti Aminan', kelurahan: 'Iringmulyo' },
      'review',
    ],
    [
      '1: KK and the name with an initial, without a NIK',
      { kk: whole(WIDOW.kk!), name: 'S. Aminah' },
      'auto',
    ],
    [
      '3: NIK mistyped, name and kelurahan, and another amount',
      {
        nik: whole('1872024501800001'),
        name: WIDOW.name,
        kelurahan: 'Iringmulyo',
        amount: 1 as Rupiah,
      },
      'review',
    ],
    ['1: account and one word of the name', { account: whole(WIDOW.account!), name: 'Aminah' }, 'auto'],
    [
      '1: account and a rare short form of the name',
      { account: whole(WIDOW.account!), name: 'Minah' },
      'auto',
    ],
    ['1: NIK and a rare short form of the name', { nik: whole(WIDOW.nik), name: 'Minah' }, 'auto'],
    [
      '1: NIK, KK and a short form of the name',
      { nik: whole(WIDOW.nik), kk: whole(WIDOW.kk!), name: 'Minah' },
      'auto',
    ],
    [
      'outside: nobody, and an area of another region',
      { nik: whole('3201026612750003'), name: 'Asep', kelurahan: 'Cibinong' },
      'outside',
    ],
    [
      'none: nobody, and an area of this region',
      { nik: whole('3201026612750003'), name: 'Asep', kelurahan: 'Yosomulyo' },
      'none',
    ],
  ])('%s', (_, row, expected) => expect(link(row).link).toBe(expected));

  it('1: no clear margin: twins on the roster, a payee between them', () => {
    const twin = { ...WIDOW, row: 4, nik: '1872014501800002', account: '1', card: '1' };
    const found = link({ nik: whole('1872014501800003'), name: WIDOW.name, kelurahan: 'Iringmulyo' }, [
      WIDOW,
      twin,
    ]);
    expect(found.link).toBe('review');
    expect(found.candidates).toEqual(['roster.csv#2', 'roster.csv#4']);
    expect(found.margin).toBe(0);
  });

  it.each([
    ['of another woman', '3201026612750003', 'review'],
    ['of a man: nobody of them has the name', '3201022612750003', 'auto'],
    ['of no province', '9901026612750003', 'auto'],
    ['without a month', '3201026600750003', 'auto'],
    ['of the day 40', '3201024012750003', 'auto'],
    ['with a digit too many', '32010266127500033', 'auto'],
  ])('3: KK and a common name beside a NIK %s', (_, nik, expected) => {
    const namesakes = [5, 6].map((number) => ({
      ...STRANGER,
      row: number,
      nik: `320101010170000${number}`,
      name: WIDOW.name,
    }));
    const row = { nik: whole(nik), kk: whole(WIDOW.kk!), name: WIDOW.name, kelurahan: 'Iringmulyo' };
    expect(link(row, [WIDOW, ...namesakes]).link).toBe(expected);
  });

  it('1: the KK of the best may be that of another, of whom the list has none', () => {
    const found = link(
      { nik: kept('187201450180000'), kk: whole(WIDOW.kk!), name: 'Siti Aminah', kelurahan: 'Iringmulyo' },
      [{ ...WIDOW, name: 'Siti Amina' }, WITHOUT_CARD],
    );
    expect([found.link, found.candidates]).toEqual(['review', ['roster.csv#2', 'roster.csv#4']]);
  });

  it('4: two payments for one household both link to it', () => {
    const row = { nik: whole(WIDOW.nik), name: WIDOW.name };
    expect(links([row, row]).map((found) => found.link)).toEqual(['auto', 'auto']);
  });

  it('6: every link keeps its explanation', () => {
    const found = link({ nik: whole(WIDOW.nik), name: 'St. Aminah', kelurahan: 'Iring Mulyo' });
    expect(found.evidence.map(({ kind }) => kind)).toEqual([
      'nik',
      'account',
      'kk',
      'name',
      'area',
      'amount',
    ]);
    expect(found.evidence[3]).toEqual({
      kind: 'name',
      level: 'equal',
      stated: 'St. Aminah',
      listed: 'Siti Aminah',
      weight: 1073,
    });
    expect(found.weight).toBe(found.evidence.reduce((sum, { weight }) => sum + weight, 0));
  });

  it('9: where two payees fit and one fits exactly, the other is held', () => {
    const exact = { nik: whole(WIDOW.nik), name: WIDOW.name, kelurahan: 'Iringmulyo' };
    const near = { ...exact, nik: whole('1872014501800007') };
    expect(links([near, exact]).map((found) => found.link)).toEqual(['review', 'auto']);
  });

  it('links a payee without the programme to its first entry', () => {
    const found = link({ nik: whole(WIDOW.nik), name: WIDOW.name, programme: 'PKH' });
    expect([found.link, found.rosterRef]).toEqual(['auto', 'roster.csv#2']);
  });
});
