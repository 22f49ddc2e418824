import { type ComputedBook, evidenceOf, maskNumber } from '../../../../domain/src/index.js';
import { type Payment } from '../payments/payment.js';
import { groupOf } from './groups.js';

/** An automatic link to somebody whose payment it is not, so that a developer sees why. NIKs are masked to their last four digits. */
export interface WrongLink {
  readonly group: string;
  readonly corruptions: readonly string[];
  readonly channel: string;
  /** Levels of evidence for the payee that it was linked to, by kind. */
  readonly levels: Readonly<Record<string, string>>;
  /** Of the payee that it was linked to, in hundredths. */
  readonly sum: number;
  /** That sum less the sum of the true payee; undefined where nobody on the list is. */
  readonly margin: number | undefined;
  readonly statedNik: string;
  readonly linkedNik: string;
  readonly trueNik: string;
  readonly statedName: string;
  readonly linkedName: string;
}

/** Describes the wrong link of an instance. */
export function describeWrongLink(book: ComputedBook, instance: number, payment: Payment): WrongLink {
  const { nationalIds, names } = book.roster.table.vocabulary;
  const comparison = evidenceOf(book, instance)!;
  const { nik, account, kk, name, area, amount } = comparison;
  const { truth, stated } = payment;
  const trueSum =
    truth &&
    book.comparer.compare(book.settlement.rowOf(instance), nationalIds.findDigits(truth.payee.nationalId))
      .sum;
  return {
    group: groupOf(payment).name,
    corruptions: payment.corruptions.map((corruption) => corruption.name),
    channel: payment.channel,
    levels: { nik, account, kk, name, area, amount },
    sum: comparison.sum,
    margin: trueSum === undefined ? undefined : comparison.sum - trueSum,
    statedNik: maskNumber(stated.nik?.digits ?? ''),
    linkedNik: maskNumber(nationalIds.digits(comparison.payee)),
    trueNik: maskNumber(truth?.payee.nationalId ?? ''),
    statedName: stated.name ?? '',
    linkedName: names.text(book.roster.table.name[book.roster.rows[comparison.nameEntry]!]!),
  };
}
