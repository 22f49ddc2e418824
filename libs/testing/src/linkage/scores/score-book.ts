import { type ComputedBook, LINK_KINDS, namesakesOf } from '../../../../domain/src/index.js';
import { type Payment } from '../payments/payment.js';
import { type Group, groupOf } from './groups.js';
import { count, emptyTally, type Result, type Tally } from './tally.js';
import { describeWrongLink, type WrongLink } from './wrong-link.js';

/** What the links of a book are worth, beside the truth. */
export interface BookScore {
  /** By name of the group. */
  readonly groups: ReadonlyMap<string, { readonly group: Group; readonly tally: Tally }>;
  readonly wrongLinks: readonly WrongLink[];
}

/** Compares the links of a book of `bookOfPayments` with the truth of its payments. */
export function scoreBook(book: ComputedBook, payments: readonly Payment[]): BookScore {
  const groups = new Map<string, { group: Group; tally: Tally }>();
  const wrongLinks: WrongLink[] = [];
  const { settlement, tables } = book;
  for (let instance = 0; instance < settlement.kind.length; instance++) {
    const payment = payments[tables.statements.row[settlement.rowOf(instance)]! - 1]!;
    const group = groupOf(payment);
    const entry = groups.get(group.name) ?? { group, tally: emptyTally() };
    groups.set(group.name, entry);
    const result = resultOf(book, instance, payment);
    count(entry.tally, result, payment.beside);
    if (result === 'WRONG') wrongLinks.push(describeWrongLink(book, instance, payment));
  }
  return { groups, wrongLinks };
}

function resultOf(book: ComputedBook, instance: number, { truth }: Payment): Result {
  const { settlement, roster } = book;
  const { nationalIds } = roster.table.vocabulary;
  const truePayee = truth ? nationalIds.findDigits(truth.payee.nationalId) : 0;
  switch (LINK_KINDS[settlement.kind[instance]!]!) {
    case 'auto':
      return settlement.payee[instance] === truePayee ? 'RIGHT' : 'WRONG';
    case 'review':
      return [
        ...settlement.candidates.get(instance)!,
        ...namesakesOf(book, instance).map(({ payee }) => payee),
      ].includes(truePayee)
        ? 'REVIEW_WITH_TRUTH'
        : 'REVIEW_WITHOUT_TRUTH';
    case 'none':
    case 'outside':
      return 'NONE';
    case 'superseded':
      throw new Error('a payment of the benchmark stands in one report only');
  }
}
