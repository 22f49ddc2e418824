import fc from 'fast-check';
import { type BookInput, type RosterRow } from '#domain';
import { month, WIDOW } from '../../../testing/src/builders/sample-month.js';
import { arbitraryBookInput } from '../../../testing/src/generators/arbitrary-book-input.js';
import { ToldBook } from '../../test/told-book.js';
import { computeStanding, type StandingBook } from '../book/compute-standing.js';
import { inputsOf } from '../book/revise-book.js';
import { NumbersOfRows, type StatedNumbers } from './stated-numbers.js';

/** The numbers of every household and payment of a book, by their refs, as the computed book has them. */
function numbersIn({ book }: StandingBook) {
  const { roster, settlement, tables } = book;
  const { nationalIds, familyCards, accounts, cards } = roster.table.vocabulary;
  const { statements } = tables;
  const lists = Array.from({ length: roster.entitlements }, (_, entitlement): [string, StatedNumbers] => {
    const row = roster.rowOf(entitlement);
    const { nik, kk, account, card } = roster.table;
    return [
      book.entitlementRef(entitlement),
      {
        ...{ nik: nationalIds.digits(nik[row]!), kk: familyCards.digits(kk[row]!) },
        ...{ account: accounts.text(account[row]!), card: cards.text(card[row]!) },
      },
    ];
  });
  const reports = Array.from({ length: settlement.kind.length }, (_, instance): [string, StatedNumbers] => {
    const row = settlement.rowOf(instance);
    return [
      book.paymentRef(instance),
      {
        ...{ nik: book.statedNik(row), kk: familyCards.digits(statements.kk[row]!) },
        ...{ account: accounts.text(statements.account[row]!), card: cards.text(statements.card[row]!) },
      },
    ];
  });
  return { LIST: lists, REPORT: reports };
}

async function standing(told: ToldBook): Promise<StandingBook | undefined> {
  const { segments } = told.parts;
  return computeStanding(
    { region: '18.72', book: 'uji' },
    await inputsOf(segments, await told.head()),
    told.parts,
  );
}

describe('the numbers of a row', () => {
  it('are those that the book was computed from, whatever the files (property)', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBookInput(), async (input: BookInput) => {
        const told = await ToldBook.of(input);
        const rows = new NumbersOfRows(told.parts.segments);
        const head = await told.head();
        const known = numbersIn((await standing(told))!);
        for (const kind of ['LIST', 'REPORT'] as const)
          for (const [ref, numbers] of known[kind])
            expect([ref, await rows.find(head, ref, kind)]).toEqual([ref, numbers]);
      }),
      { numRuns: 150, seed: 20_260_331 },
    );
  });

  it('are found on any page of a file, and on the right sheet', async () => {
    const ofSheet = (sheet: string, count: number, first: number): RosterRow[] =>
      Array.from({ length: count }, (_, at) => {
        const nik = String(1_872_010_000_000_000 + first + at);
        return { ...WIDOW, row: at + 2, sheet, nik };
      });
    const rows = [...ofSheet('Metro Timur', 2_500, 0), ...ofSheet('Metro Barat', 2_500, 10_000)];
    const file = { name: 'bnba.xlsx', sha256: 'a'.repeat(64) };
    const told = await ToldBook.of({ ...month({}), rosters: [{ file, rows }] });
    const found = new NumbersOfRows(told.parts.segments);
    const head = await told.head();
    const nikAt = async (ref: string) => (await found.find(head, ref, 'LIST'))?.nik;
    expect(await nikAt('bnba.xlsx!Metro Timur#2')).toBe('1872010000000000');
    expect(await nikAt('bnba.xlsx!Metro Timur#2501')).toBe('1872010000002499');
    expect(await nikAt('bnba.xlsx!Metro Barat#2')).toBe('1872010000010000');
    expect(await nikAt('bnba.xlsx!Metro Barat#2501')).toBe('1872010000012499');
    for (const ref of [
      'bnba.xlsx!Metro Barat#2502',
      'bnba.xlsx!Metro Barat#1',
      'bnba.xlsx!Metro Utara#2',
      'bnba.xlsx#2',
    ])
      expect(await nikAt(ref)).toBeUndefined();
  });
});
