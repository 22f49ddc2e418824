import { type RosterRow, type StatementRow } from '../../book/book-input.js';
import { links } from '../../../../testing/src/builders/sample-links.js';
import { whole, WIDOW } from '../../../../testing/src/builders/sample-month.js';

/** Others who are listed with numbers of the widow. */
const sharing = (count: number, numbers: Partial<RosterRow>): RosterRow[] =>
  Array.from({ length: count }, (_, at) => ({
    row: at + 3,
    programme: 'BPNT',
    nik: `35780126127${String(at * 101).padStart(5, '0')}`,
    name: `Warga ${String.fromCharCode(65 + (at % 26))}${at}`,
    amount: WIDOW.amount,
    channel: 'POS',
    ...numbers,
  }));

describe('a number that more than 50 payees of the list have', () => {
  const ACCOUNT = { account: WIDOW.account! };
  const CARD = { card: WIDOW.card! };
  const FAMILY = { kk: WIDOW.kk! };
  const NAMED = { name: WIDOW.name, kelurahan: WIDOW.kelurahan! };

  it.each<[string, Partial<RosterRow>, Partial<StatementRow>]>([
    ['account', ACCOUNT, { account: whole(WIDOW.account!) }],
    ['card', CARD, { card: whole(WIDOW.card!) }],
    ['family card', FAMILY, { kk: whole(WIDOW.kk!) }],
  ])('is no number: %s', (_, listed, stated) => {
    const linkOf = (count: number): string => {
      const [row] = links([{ ...stated, ...NAMED }], [WIDOW, ...sharing(count, listed)]);
      return `${row!.link} ${row!.candidates.length}`;
    };
    expect(linkOf(49)).toBe('auto 1');
    // Name and area alone: a person has to say it.
    expect(linkOf(50)).toBe('review 1');
  });

  it('says nothing against a NIK and a name', () => {
    const row = { nik: whole(WIDOW.nik), name: WIDOW.name, account: whole('999999999999999') };
    const [link] = links([row], [WIDOW, ...sharing(50, ACCOUNT)]);
    expect(link!.evidence.find(({ kind }) => kind === 'account')).toEqual({
      kind: 'account',
      level: 'shared',
      stated: '999999999999999',
      listed: WIDOW.account,
      weight: 0,
    });
  });

  it('gives way to the card', () => {
    const row = { account: whole(WIDOW.account!), card: whole(WIDOW.card!), name: WIDOW.name };
    const [link] = links([row], [WIDOW, ...sharing(50, ACCOUNT)]);
    expect([link!.link, link!.evidence[1]]).toEqual([
      'auto',
      { kind: 'account', level: 'equal', stated: WIDOW.card, listed: WIDOW.card, weight: 2000 },
    ]);
  });

  it('counts people, not rows of the list', () => {
    const months = sharing(50, ACCOUNT).map((row) => ({ ...row, nik: '3578012612700001' }));
    const [link] = links([{ account: whole(WIDOW.account!), ...NAMED }], [WIDOW, ...months]);
    expect(link!.link).toBe('auto');
  });
});
