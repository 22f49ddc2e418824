import { type BookTables, computeBook, type ComputedBook } from '../../../domain/src/index.js';
import { type EstimatedWeights } from '../../../domain/src/scoring/estimate-weights.js';
import { estimateFromPayments } from './estimate-from-payments.js';
import { bookOfPayments } from './payments/book-of-payments.js';
import { drawPayments, type PaymentShares, USUAL_SHARES } from './payments/draw-payments.js';
import { writeMonthFiles } from './payments/month-files.js';
import { type Payment } from './payments/payment.js';
import { type LinkageReport, reportOn } from './scores/linkage-report.js';
import { type BookScore, scoreBook } from './scores/score-book.js';
import { LinkageTown } from './town/linkage-town.js';

/**
 * Seeds on which weights and rules are developed. The figures of a release are measured on 20 other ones, which are named only when the weights are frozen: whoever has tuned on a seed
 * cannot report on it.
 */
export const DEVELOPMENT_SEEDS: readonly number[] = [1, 2, 3, 4, 5];

/** Payments are drawn by another stream than the town, so that other shares leave the town as it is. */
const PAYMENT_STREAM = 1_000_003;

/** Draws towns of so many households, damages their payments, links them, and says how well that went. */
export function measureLinkage(households: number, seeds: readonly number[]): LinkageReport {
  return reportOn(
    households,
    seeds,
    seeds.map((seed) => scoreOf(households, seed)),
  );
}

function scoreOf(households: number, seed: number): BookScore {
  const month = drawMonth(households, seed, USUAL_SHARES);
  return scoreBook(linked(bookOfPayments(month.town.households, month.payments)), month.payments);
}

/** What EM makes of the levels in such a month, beside the weights that are used. */
export function estimateLinkageWeights(households: number, seed: number): EstimatedWeights {
  const { town, payments } = drawMonth(households, seed, USUAL_SHARES);
  return estimateFromPayments(linked(bookOfPayments(town.households, payments)).comparer);
}

/** Writes a month with so many damaged payments in a hundred, and no strangers, as files; gives the words of `tersalur reconcile` that read them. */
export function writeDamagedMonth(
  households: number,
  seed: number,
  damagedPercent: number,
  folder: string,
): string[] {
  const { town, payments } = drawMonth(households, seed, { damagedPercent, strangerPercent: 0 });
  return writeMonthFiles(town.households, payments, folder);
}

interface Month {
  readonly town: LinkageTown;
  readonly payments: readonly Payment[];
}

function drawMonth(households: number, seed: number, shares: PaymentShares): Month {
  const town = new LinkageTown(households, seed);
  return { town, payments: drawPayments(town, shares, seed + PAYMENT_STREAM) };
}

function linked(tables: BookTables): ComputedBook {
  const book = computeBook(tables);
  if ('code' in book) throw new Error(`${book.laterRef} contradicts ${book.earlierRef}`);
  return book;
}
