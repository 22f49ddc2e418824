import fc from 'fast-check';
import { computeBook } from '../book/compute-book.js';
import { tablesOf } from '../book/reconcile.js';
import { arbitraryBookInput } from '../../../testing/src/generators/arbitrary-book-input.js';
import {
  bankFailed,
  credited,
  FULL,
  money,
  month,
  NEIGHBOUR,
  report,
  WIDOW,
  whole,
} from '../../../testing/src/builders/sample-month.js';
import { type StatementRow } from '../book/book-input.js';
import { describeFinding } from './describe-finding.js';
import { detailKey } from './detail-key.js';
import { listFindings } from './finding-list.js';

/** Kinds whose words name the difference. */
const NAMES_DIFFERENCE: readonly string[] = ['PAID_TWICE', 'OVERPAID', 'UNDERPAID'];

it('findings of a kind with the same key say the same', () => {
  let same = 0;
  fc.assert(
    fc.property(arbitraryBookInput(), (input) => {
      const book = computeBook(tablesOf(input));
      if ('code' in book) return;
      const said = new Map<string, unknown>();
      for (const place of listFindings(book)) {
        const { kind, subject } = place;
        const counted = kind === 'NOT_ON_ROSTER' ? [] : book.countedInstances(subject);
        const key = detailKey(book, kind, subject, counted);
        if (key === undefined) continue;
        const { detail, difference, channel } = describeFinding(book, place);
        const words = [
          detail,
          NAMES_DIFFERENCE.includes(kind) ? difference : 0,
          kind === 'WRONG_CHANNEL' ? channel : '',
        ];
        const known = said.get(`${kind} ${key}`);
        if (known === undefined) said.set(`${kind} ${key}`, words);
        else {
          expect(words).toEqual(known);
          same++;
        }
      }
    }),
    { numRuns: 600 },
  );
  expect(same).toBeGreaterThan(100);
});

const neighbours = {
  nik: whole(NEIGHBOUR.nik),
  name: NEIGHBOUR.name,
  account: whole(NEIGHBOUR.account!),
};

/** Keys of the findings of this kind, where the bank says so of two households. */
function keysOf(kind: string, ...rows: readonly Partial<StatementRow>[]): (number | undefined)[] {
  const input = month({ roster: [WIDOW, NEIGHBOUR], reports: [report('BRI', '2026-03-28', rows)] });
  const book = computeBook(tablesOf(input));
  if ('code' in book) throw new Error(book.code);
  const places = [...listFindings(book)].filter((place) => place.kind === kind);
  return places.map(({ kind: found, subject }) =>
    detailKey(book, found, subject, book.countedInstances(subject)),
  );
}

it.each([
  [
    'another amount is idle',
    'WITHDRAWN_LESS_THAN_CREDITED',
    (rupiah: number) => credited(FULL, { withdrawn: money(rupiah) }),
  ],
  [
    'the account failed for another reason',
    'PAYMENT_FAILED',
    (rupiah: number) => bankFailed({ reason: { code: 'OTHER', text: String(rupiah) } }),
  ],
])('findings have other keys where %s', (_, kind, rowOf) => {
  const [one, other] = keysOf(kind, rowOf(100_000), { ...rowOf(200_000), ...neighbours });
  expect(one).not.toBe(other);
  const [first, second] = keysOf(kind, rowOf(100_000), { ...rowOf(100_000), ...neighbours });
  expect(first).toBeDefined();
  expect(first).toBe(second);
});
