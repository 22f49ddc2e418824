import { type RosterRow, type StatementRow } from '../book/book-input.js';
import { type LinkRow } from '../book/book-result.js';
import { reconcile } from '../book/reconcile.js';
import { month, report, whole, WIDOW } from '../../../testing/src/builders/sample-month.js';
import { type StatedNumber } from '../values/national-id.js';
import { type Rupiah } from '../values/rupiah.js';

const kept = (digits: string): StatedNumber => ({ digits, shortened: true });

const NEIGHBOUR: RosterRow = {
  row: 3,
  programme: 'BPNT',
  nik: '1872026612750444',
  kk: '1872010101109999',
  name: 'Wahyuningsih',
  kelurahan: 'Yosomulyo',
  kecamatan: 'Metro Pusat',
  amount: 600_000 as Rupiah,
  channel: 'POS',
};

function links(
  rows: readonly Partial<StatementRow>[],
  roster: readonly RosterRow[] = [WIDOW, NEIGHBOUR],
): readonly LinkRow[] {
  const result = reconcile(
    month({
      roster,
      reports: [
        report(
          'POS',
          '2026-03-28',
          rows.map((row) => ({ programme: 'BPNT', ...row })),
        ),
      ],
    }),
  );
  if ('code' in result) throw new Error(result.code);
  return result.links;
}

const link = (row: Partial<StatementRow>, roster?: readonly RosterRow[]): LinkRow => links([row], roster)[0]!;
const levelOf = (row: LinkRow, kind: string): string =>
  row.evidence.find((evidence) => evidence.kind === kind)!.level;
const weightOf = (row: LinkRow, kind: string): number =>
  row.evidence.find((evidence) => evidence.kind === kind)!.weight;

describe('levels of evidence (rules 3)', () => {
  const byKk = { kk: whole(WIDOW.kk!), name: WIDOW.name, kelurahan: WIDOW.kelurahan! };
  it.each<[string, StatedNumber | undefined, string, number]>([
    ['NIK equal', whole(WIDOW.nik), 'equal', 2200],
    ['NIK equal as far as Excel kept it: 15 digits', kept(WIDOW.nik.slice(0, 15)), 'kept15', 1500],
    ['NIK equal as far as Excel kept it: 12-14 digits', kept(WIDOW.nik.slice(0, 12)), 'kept12', 200],
    ['NIK equal as far as Excel kept it: fewer', kept(WIDOW.nik.slice(0, 6)), 'keptFew', 0],
    ['NIK: a kept digit that differs', kept('187299'), 'differs', -900],
    ['NIK one edit', whole('1872014501800007'), 'oneEdit', 1300],
    ['NIK one edit: adjacent swap', whole('1872014501800010'), 'oneEdit', 1300],
    ['NIK one edit: a digit missing', whole('187201450180001'), 'oneEdit', 1300],
    ['NIK two edits', whole('1872014501800077'), 'twoEdits', 600],
    ['NIK first 12 equal', whole('1872014501809876'), 'first12', 200],
    ['NIK missing', undefined, 'missing', 0],
    ['NIK differs', whole('3201026612750003'), 'differs', -900],
  ])('%s', (_, nik, level, weight) => {
    const found = link({ ...byKk, ...(nik ? { nik } : {}) });
    expect(levelOf(found, 'nik')).toBe(level);
    expect(weightOf(found, 'nik')).toBe(weight);
  });

  it.each<[string, Partial<StatementRow>, string, string, number]>([
    ['account equal', { account: whole('012345678901234') }, 'account', 'equal', 2000],
    ['card equal', { card: whole('6013010000000001') }, 'account', 'equal', 2000],
    [
      'card equal beside another account',
      { account: whole('999'), card: whole('6013010000000001') },
      'account',
      'equal',
      2000,
    ],
    ['account or card missing', {}, 'account', 'missing', 0],
    [
      'account missing: shortened by a spreadsheet',
      { account: kept('01234567890123') },
      'account',
      'missing',
      0,
    ],
    ['account differs', { account: whole('999') }, 'account', 'differs', -300],
    ['KK equal', { kk: whole(WIDOW.kk!) }, 'kk', 'equal', 1200],
    ['KK missing', {}, 'kk', 'missing', 0],
    ['KK differs', { kk: whole('1872010101107777') }, 'kk', 'differs', -200],
    ['name equal', { name: 'SITI AMINAH' }, 'name', 'equal', 1073],
    ['name equal after normalisation', { name: 'Hj. St. Aminah' }, 'name', 'equal', 1073],
    ['name >= .92', { name: 'Siti Aminan' }, 'name', 'similar92', 751],
    ['name >= .88', { name: 'Siti Amina' }, 'name', 'similar92', 751],
    ['name >= .70', { name: 'Aminah' }, 'name', 'similar70', -100],
    ['name else', { name: 'Sutrisno' }, 'name', 'differs', -400],
    ['name missing', {}, 'name', 'missing', 0],
    ['kelurahan equal', { kelurahan: 'Kel. Iring Mulyo' }, 'area', 'equal', 500],
    ['kelurahan differs', { kelurahan: 'Yosomulyo' }, 'area', 'differs', -300],
    ['kecamatan equal', { kecamatan: 'METRO TIMUR' }, 'area', 'equalDistrict', 500],
    ['kecamatan differs', { kecamatan: 'METRO PUSAT' }, 'area', 'differs', -300],
    ['area missing', {}, 'area', 'missing', 0],
    ['amount equal to the entitlement', { amount: 600_000 as Rupiah }, 'amount', 'equal', 190],
    ['amount differs', { amount: 450_000 as Rupiah }, 'amount', 'differs', 0],
  ])('%s', (_, row, kind, level, weight) => {
    const found = link({ nik: whole(WIDOW.nik), ...row });
    expect(levelOf(found, kind)).toBe(level);
    expect(weightOf(found, kind)).toBe(weight);
  });

  it('weighs a common name less: 400 women called Siti in a town of 400', () => {
    const town = Array.from({ length: 400 }, (_, at) => ({
      ...WIDOW,
      row: at + 2,
      nik: `18720145018${String(at * 13).padStart(5, '0')}`,
      kk: `18720101011${String(at * 13).padStart(5, '0')}`,
      account: String(at),
      card: String(at),
      name: 'Siti',
    }));
    const found = link({ nik: whole(town[7]!.nik), name: 'Siti' }, town);
    expect(weightOf(found, 'name')).toBe(Math.round(Math.log2(0.85 / (400 / 2000)) * 100));
  });
});

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
