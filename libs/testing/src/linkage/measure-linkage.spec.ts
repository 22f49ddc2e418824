import { computeBook, type ComputedBook, LINK_KINDS } from '../../../domain/src/index.js';
import { WEIGHTS } from '../../../domain/src/linking/evidence/weights.js';
import { DEVELOPMENT_SEEDS, estimateLinkageWeights, measureLinkage } from './measure-linkage.js';
import { bookOfPayments } from './payments/book-of-payments.js';
import { drawPayments, USUAL_SHARES } from './payments/draw-payments.js';
import { sumOf } from './scores/tally.js';
import { describeWrongLink } from './scores/wrong-link.js';
import { LinkageTown } from './town/linkage-town.js';

describe('the linkage benchmark', () => {
  const report = measureLinkage(500, [1, 2]);
  const { groups, totals, figures, wrongLinks } = report;
  const all = sumOf(groups);

  it('counts every row once, with one result', () => {
    for (const { rows, right, wrong, review, none } of groups)
      expect(right + wrong + review + none).toBe(rows);
    expect(sumOf(Object.values(totals))).toEqual(all);
    expect(all.rows).toBe(figures.review.trials);
    // A household and no stranger, or a stranger instead of it or beside it.
    expect(all.rows).toBeGreaterThanOrEqual(1000);
    expect(all.rows).toBeLessThanOrEqual(1020);
    expect(totals.STRANGER.rows).toBe(20);
  });

  it('agrees with its figures', () => {
    expect(figures.precision).toMatchObject({ events: all.right, trials: all.right + all.wrong });
    expect(figures.recall.trials).toBe(totals.ONE.rows + totals.TWO.rows);
    expect(figures.secondRecall.trials).toBeLessThan(figures.anotherRecall.trials);
    expect(figures.secondRecall.events).toBeLessThanOrEqual(figures.anotherRecall.events);
    expect(figures.anotherRecall.trials).toBeLessThanOrEqual(figures.recall.trials);
    expect(figures.anotherRecall.events).toBeLessThanOrEqual(figures.recall.events);
    expect(figures.strangersLinked).toMatchObject({ events: totals.STRANGER.wrong, trials: 20 });
    expect(wrongLinks).toHaveLength(all.wrong);
  });

  it('links clean rows for the most part', () => {
    expect(totals.CLEAN.right / totals.CLEAN.rows).toBeGreaterThan(0.99);
  });

  it('never counts a stranger as right, nor a household among the candidates of one', () => {
    expect([totals.STRANGER.right, totals.STRANGER.reviewWithTruth]).toEqual([0, 0]);
  });

  it('gives the same for the same seeds, and adds the seeds up', () => {
    expect(measureLinkage(500, [1, 2])).toEqual(report);
    const [one, other] = [measureLinkage(500, [1]), measureLinkage(500, [2])];
    expect(sumOf([...one.groups, ...other.groups])).toEqual(all);
  });

  it('masks the NIKs of wrong links', () => {
    const town = new LinkageTown(300, 1);
    const payments = drawPayments(town, USUAL_SHARES, 1);
    const book = computeBook(bookOfPayments(town.households, payments)) as ComputedBook;
    const { kind } = book.settlement;
    const linked = [...kind.keys()].filter((instance) => LINK_KINDS[kind[instance]!] === 'auto');
    expect(linked.length).toBeGreaterThan(100);
    for (const instance of linked) {
      const payment = payments[book.tables.statements.row[book.settlement.rowOf(instance)]! - 1]!;
      const { statedNik, linkedNik, trueNik } = describeWrongLink(book, instance, payment);
      for (const nik of [statedNik, linkedNik, trueNik]) expect(nik).toMatch(/^\**\d{0,4}$/);
    }
  });

  it('finds the large weights again from the payments alone', () => {
    const { evidence, converged, likelihoods } = estimateLinkageWeights(1500, 1);
    const weightOf = (kind: string, level: string): number =>
      evidence.find(({ name }) => name === kind)!.levels.find(({ name }) => name === level)!.weight;
    expect(converged).toBe(true);
    expect(
      likelihoods.every((likelihood, round) => round === 0 || likelihood >= likelihoods[round - 1]!),
    ).toBe(true);
    for (const kind of ['nik', 'account', 'kk', 'area'])
      expect([kind, weightOf(kind, 'equal') > 300, weightOf(kind, 'differs') < -300]).toEqual([
        kind,
        true,
        true,
      ]);
    expect(Math.abs(weightOf('nik', 'equal') - WEIGHTS.nik.equal)).toBeLessThan(400);
    expect(Math.abs(weightOf('account', 'equal') - WEIGHTS.account.equal)).toBeLessThan(400);
  });

  it('is developed on seeds 1 to 5', () => {
    expect(DEVELOPMENT_SEEDS).toEqual([1, 2, 3, 4, 5]);
  });
});
