import fc from 'fast-check';
import {
  AT_POST,
  link,
  links,
  STRANGER,
  townOf,
  WITHOUT_CARD,
} from '../../../testing/src/builders/sample-links.js';
import { whole, WIDOW } from '../../../testing/src/builders/sample-month.js';
import { type RosterRow, type StatementRow } from '../book/book-input.js';

const CARD = { kk: whole(WIDOW.kk!) };
const HOME = { kelurahan: 'Iringmulyo' };
/** The widow where the list does not say how she is paid. */
const ANYWHERE = Object.fromEntries(
  Object.entries(WIDOW).filter(([field]) => field !== 'channel'),
) as unknown as RosterRow;
/** Others, on a list so long that a name which one of it has is rare beside another NIK. */
const TOWN = townOf(3_500);

describe('little that speaks for somebody whom the list does not have there', () => {
  const asked: readonly (readonly [string, Partial<StatementRow>])[] = [
    [
      'another NIK, the KK and a rare name',
      { ...CARD, ...HOME, nik: whole('3201026612750003'), name: WIDOW.name },
    ],
    ['another serial, the KK and a rare name', { ...CARD, nik: whole('1872014501809876'), name: WIDOW.name }],
    [
      'two digits of the birth, the KK and the name',
      { ...CARD, nik: whole('1872014601810001'), name: WIDOW.name },
    ],
    ['a mistyped birth, the KK and a poor name', { ...CARD, nik: whole('1872014601800001'), name: 'Aminah' }],
    ['a mistyped birth, name and kelurahan', { ...HOME, nik: whole('1872014601800001'), name: WIDOW.name }],
    ['a neighbour’s NIK, name and kelurahan', { ...HOME, nik: whole('1872014501800007'), name: WIDOW.name }],
  ];

  it.each(asked)('is asked about at another channel, or in another programme: %s', (_, row) => {
    expect(link(row, [AT_POST, ...TOWN]).link).toBe('auto');
    expect(link(row, [WIDOW, ...TOWN]).link).toBe('review');
    expect(link(row, [{ ...AT_POST, programme: 'PKH' }, ...TOWN]).link).toBe('none');
  });

  it.each(asked)('is enough where an entry has no channel, or this one: %s', (_, row) => {
    expect(link(row, [ANYWHERE, ...TOWN]).link).toBe('auto');
    expect(link(row, [WIDOW, { ...AT_POST, row: 4, programme: 'PKH' }, ...TOWN]).link).toBe('auto');
  });

  it.each<[string, Partial<StatementRow>]>([
    ['the KK and the name, without a NIK', { ...CARD, name: WIDOW.name }],
    ['15 digits, and the name', { nik: whole('187201450180000'), name: WIDOW.name }],
    ['a mistyped birth, the KK and the name', { ...CARD, nik: whole('1872014601800001'), name: WIDOW.name }],
    ['a mistyped place, name and kelurahan', { ...HOME, nik: whole('1872024501800001'), name: WIDOW.name }],
    [
      'two digits, one of the place, and the KK',
      { ...CARD, nik: whole('1872024501810001'), name: WIDOW.name },
    ],
    ['nobody’s NIK, the KK and the name', { ...CARD, nik: whole('3201026699750003'), name: WIDOW.name }],
    ['a man’s NIK, the KK and the name', { ...CARD, nik: whole('3201022612750003'), name: WIDOW.name }],
    [
      'another NIK, and the account',
      { nik: whole('3201026612750003'), account: whole(WIDOW.account!), name: WIDOW.name },
    ],
  ])('is not little: %s', (_, row) => {
    expect(link(row, [WIDOW]).link).toBe('auto');
  });

  it('links there only what links where the list has them, and by no NIK that may be somebody else’s', () => {
    const digit = fc.tuple(fc.nat(15), fc.nat(9));
    const statement = fc.record({
      kk: fc.boolean(),
      kelurahan: fc.boolean(),
      name: fc.constantFrom(WIDOW.name, 'Aminah'),
    });
    fc.assert(
      fc.property(
        fc.array(digit, { minLength: 1, maxLength: 3 }),
        statement,
        (wrong, { kk, kelurahan, name }) => {
          const digits = [...WIDOW.nik];
          for (const [place, other] of wrong) digits[place] = String(other);
          const nik = digits.join('');
          fc.pre(nik !== WIDOW.nik);
          const row = { nik: whole(nik), name, ...(kk ? CARD : {}), ...(kelurahan ? HOME : {}) };
          const kinds = [AT_POST, WIDOW].map((listed) => link(row, [listed]).link);
          if (kinds[1] === 'auto') expect(kinds[0]).toBe('auto');
          const isOfPlace = nik.slice(0, 6) === WIDOW.nik.slice(0, 6);
          const isOfWoman = /^(4[1-9]|[56]\d|7[01])(0[1-9]|1[0-2])/.test(nik.slice(6));
          const isOneWrong = [...nik].filter((digit, at) => digit !== WIDOW.nik[at]).length === 1;
          const isKnown = kk && name === WIDOW.name && isOneWrong;
          const isCut = nik.endsWith('0000');
          const isExchanged = [...nik].sort().join('') === [...WIDOW.nik].sort().join('');
          if (isOfPlace && isOfWoman && !isKnown && !isCut && !isExchanged) expect(kinds[1]).not.toBe('auto');
        },
      ),
    );
  });
});

describe('a family of which the list knows less than the row', () => {
  const found = (
    row: Partial<StatementRow>,
    roster: readonly RosterRow[],
    beside: readonly Partial<StatementRow>[] = [],
  ): string => {
    const { link: kind, candidates, rosterRef } = links([row, ...beside], roster)[0]!;
    return kind === 'auto' ? `auto ${rosterRef}` : `${kind} ${candidates.join(' ')}`;
  };

  it('the NIK of one without a card, and the card of another whom the name fits as well', () => {
    const owner = { ...WITHOUT_CARD, nik: '1872015002850001', name: WIDOW.name };
    const row = { ...CARD, ...HOME, nik: whole(owner.nik), name: 'Siti Aminah Suparno' };
    expect(found(row, [owner])).toBe('auto roster.csv#4');
    expect(found(row, [AT_POST, owner])).toBe('review roster.csv#4 roster.csv#2');
    expect(found(row, [{ ...AT_POST, name: 'Rukmini' }, owner])).toBe('auto roster.csv#4');
  });

  it('the card, a name that is cut off, and a neighbour without a card whom it fits as well', () => {
    const row = { ...CARD, ...HOME, name: 'Siti Aminah Rahma' };
    const one = { ...AT_POST, name: 'Siti Aminah Rahmawati' };
    const other = { ...WITHOUT_CARD, nik: '1872015002850001', name: 'Siti Aminah Rahmawanti' };
    const own = { nik: whole(other.nik), name: other.name };
    expect(found(row, [one])).toBe('auto roster.csv#2');
    expect(found(row, [one, other])).toBe('review roster.csv#2 roster.csv#4');
    expect(found(row, [one, other], [own])).toBe('auto roster.csv#2');
    expect(found(row, [one, { ...other, name: 'Siti Aminati' }])).toBe('auto roster.csv#2');
    expect(found(row, [one, { ...other, programme: 'PKH' }])).toBe('auto roster.csv#2');
  });

  it('the card of one, and the very name of another who has no row', () => {
    const row = { ...CARD, name: 'Siti Aminah Suparno' };
    const other = { ...STRANGER, row: 4, name: 'Siti Aminah Suparno' };
    const own = { nik: whole(other.nik), name: other.name };
    expect(found(row, [AT_POST])).toBe('auto roster.csv#2');
    expect(found(row, [AT_POST, other])).toBe('review roster.csv#2 roster.csv#4');
    expect(found(row, [AT_POST, other], [own])).toBe('auto roster.csv#2');
    expect(found({ ...row, name: WIDOW.name }, [AT_POST, { ...other, name: WIDOW.name }])).toBe(
      'auto roster.csv#2',
    );
  });

  it('a NIK as near that of a twin without a card', () => {
    const row = { ...CARD, nik: whole('1872014501800003'), name: WIDOW.name };
    const twin = { ...WITHOUT_CARD, name: 'Siti Maimunah' };
    expect(found(row, [AT_POST])).toBe('auto roster.csv#2');
    expect(found(row, [AT_POST, twin])).toBe('review roster.csv#2 roster.csv#4');
    expect(found(row, [AT_POST, { ...twin, kk: STRANGER.kk! }])).toBe('auto roster.csv#2');
  });
});
