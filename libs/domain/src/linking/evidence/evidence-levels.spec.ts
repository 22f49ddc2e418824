import { type RosterRow, type StatementRow } from '../../book/book-input.js';
import { type StatedNumber } from '../../values/national-id.js';
import { type Rupiah } from '../../values/rupiah.js';
import { kept, levelOf, link, weightOf } from '../../../../testing/src/builders/sample-links.js';
import { whole, WIDOW } from '../../../../testing/src/builders/sample-month.js';

describe('levels of evidence (rules 3)', () => {
  const byKk = { kk: whole(WIDOW.kk!), name: WIDOW.name, kelurahan: WIDOW.kelurahan! };
  it.each<[string, StatedNumber | undefined, string, number]>([
    ['NIK equal', whole(WIDOW.nik), 'equal', 2200],
    ['NIK equal as far as Excel kept it: 15 digits', kept(WIDOW.nik.slice(0, 15)), 'kept15', 1500],
    ['NIK equal as far as Excel kept it: 12-14 digits', kept(WIDOW.nik.slice(0, 12)), 'kept12', 200],
    ['NIK equal as far as Excel kept it: fewer', kept(WIDOW.nik.slice(0, 6)), 'keptFew', 0],
    ['NIK: a kept digit that differs', kept('187299'), 'differs', -900],
    ['NIK one edit', whole('1872014501800007'), 'oneEdit', 1300],
    ['NIK mistyped: adjacent swap', whole('1872014501800010'), 'mistyped', 1300],
    ['NIK mistyped: the year', whole('1872014501810001'), 'mistyped', 1300],
    ['NIK one edit: the day of a man', whole('1872010501800001'), 'oneEdit', 1300],
    ['NIK mistyped: another month', whole('1872014507800001'), 'mistyped', 1300],
    ['NIK mistyped: another kecamatan', whole('1872024501800001'), 'mistyped', 1300],
    ['NIK mistyped: another day', whole('1872014601800001'), 'mistyped', 1300],
    ['NIK mistyped: digits of the day exchanged', whole('1872015401800001'), 'mistyped', 1300],
    ['NIK mistyped: a digit missing', whole('187201450180001'), 'mistyped', 1300],
    ['NIK mistyped: a digit too many', whole('18720145018000001'), 'mistyped', 1300],
    ['NIK cut off behind 15 digits', whole('187201450180000'), 'kept15', 1500],
    ['NIK of a serial that is never given out', whole('1872014501800000'), 'kept15', 1500],
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
    ['name: another order', { name: 'Aminah, Siti' }, 'name', 'slip', 858],
    ['name: a letter doubled', { name: 'Siti Aminnah' }, 'name', 'slip', 858],
    ['name: letters exchanged', { name: 'Siti Amniah' }, 'name', 'slip', 858],
    ['name: by its sound', { name: 'Siti Amina' }, 'name', 'slip', 858],
    ['name: with more behind it', { name: 'Siti Aminah Suparno' }, 'name', 'whole', 751],
    ['name >= .92: another letter', { name: 'Siti Aminan' }, 'name', 'similar92', 751],
    ['name >= .92: another first letter', { name: 'Siti Minah' }, 'name', 'similar92', 751],
    ['name >= .88', { name: 'Suti Aminan' }, 'name', 'similar88', 483],
    ['name: one word of it', { name: 'Aminah' }, 'name', 'part', 400],
    ['name: the short form', { name: 'Minah' }, 'name', 'part', 400],
    ['name: a word before it', { name: 'Suparno Siti Aminah' }, 'name', 'part', 400],
    ['name >= .70', { name: 'Siti Rahmah' }, 'name', 'similar70', -100],
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

describe('a name on a list of 2,000', () => {
  const townOf = (households: number, name: string): RosterRow[] =>
    Array.from({ length: households - 1 }, (_, at) => ({
      ...WIDOW,
      row: at + 10,
      nik: `18720266127${String(at).padStart(5, '0')}`,
      kk: `18720202021${String(at).padStart(5, '0')}`,
      account: String(at),
      card: String(at),
      name,
    }));
  const NURHALIZAH = { ...WIDOW, name: 'Siti Nurhalizah Permatasari' };

  it.each([
    ['mistyped to what nobody is called', 2000, 'Sutrisno', 'Siti Nurhalizah Permxtasari', 'slip'],
    ['on a shorter list', 1999, 'Sutrisno', 'Siti Nurhalizah Permxtasari', 'similar92'],
    ['mistyped to a name', 2000, 'Permxtasari', 'Siti Nurhalizah Permxtasari', 'similar92'],
    ['cut off within a word', 2000, 'Sutrisno', 'Siti Nurhali', 'whole'],
    ['cut off to a name', 2000, 'Nurhali', 'Siti Nurhali', 'part'],
  ])('%s', (_, households, others, stated, level) => {
    const roster = [NURHALIZAH, ...townOf(households, others)];
    expect(levelOf(link({ nik: whole(WIDOW.nik), name: stated }, roster), 'name')).toBe(level);
  });

  it.each([
    [1, 751],
    [20, 449],
  ])('that begins as those of %d payees do weighs %d', (count, weight) => {
    const roster = [WIDOW, ...townOf(count, 'Siti Aminahwati')];
    const found = link({ nik: whole(WIDOW.nik), name: 'Siti Aminah Suparno' }, roster);
    expect([levelOf(found, 'name'), weightOf(found, 'name')]).toEqual(['whole', weight]);
  });
});

describe('a shorter form of a name', () => {
  /** So many payees have one word in their name, each with another one. */
  const townOf = (word: string, count: number): RosterRow[] =>
    Array.from({ length: count }, (_, at) => ({
      ...WIDOW,
      row: at + 10,
      nik: `18720266127${String(at * 13).padStart(5, '0')}`,
      kk: `18720202021${String(at * 13).padStart(5, '0')}`,
      account: String(at),
      card: String(at),
      name: `${word} ${[...String(at)].map((digit) => 'ABCDEFGHIJ'[Number(digit)]!.repeat(3)).join('')}`,
    }));

  it.each([
    ['Siti', 2, 400],
    ['Siti', 3, 391],
    ['Siti', 9, 258],
    ['Siti', 29, 100],
    ['Siti', 30, 95],
    ['Siti', 399, -100],
  ])('weighs by its rarest common word: %s beside %d others with it: %d', (word, count, weight) => {
    const roster = [WIDOW, ...townOf(word, count)];
    expect(weightOf(link({ nik: whole(WIDOW.nik), name: word }, roster), 'name')).toBe(weight);
  });

  it.each([
    ['Siti', 400],
    ['Aminah', 400],
    ['Aminah Siti', -100],
  ])('weighs by those who have all common words: 399 others are called %s', (words, weight) => {
    const row = { nik: whole(WIDOW.nik), name: 'Suparno Siti Aminah' };
    const found = link(row, [WIDOW, ...townOf(words, 399)]);
    expect([levelOf(found, 'name'), weightOf(found, 'name')]).toEqual(['part', weight]);
  });

  it.each([
    ['Rominah', 1, 400],
    ['Rominah', 399, -100],
    ['Minahwati', 399, -100],
    ['Minahasa Rominah', 60, -100],
    ['Romlah', 399, 400],
  ])(
    'weighs, without a common word, by the words that it is a form of: %s, %d times',
    (word, count, weight) => {
      const found = link({ nik: whole(WIDOW.nik), name: 'Minah' }, [WIDOW, ...townOf(word, count)]);
      expect([levelOf(found, 'name'), weightOf(found, 'name')]).toEqual(['part', weight]);
    },
  );

  it('is an identifier only where it is rare enough', () => {
    const byAccount = { account: whole(WIDOW.account!), name: 'Siti' };
    expect(link(byAccount, [WIDOW, ...townOf('Siti', 59)]).link).toBe('auto');
    expect(link(byAccount, [WIDOW, ...townOf('Siti', 60)]).link).toBe('review');
    const byNik = { nik: whole(WIDOW.nik), name: 'Siti' };
    expect(link(byNik, [WIDOW, ...townOf('Siti', 29)]).link).toBe('auto');
    expect(link(byNik, [WIDOW, ...townOf('Siti', 30)]).link).toBe('review');
  });
});
