import { reconcile } from '../book/reconcile.js';
import {
  FULL,
  money,
  NEIGHBOUR,
  paid,
  paidInDoubt,
  report,
  resultOf,
  WIDOW,
} from '../../../testing/src/builders/sample-month.js';

const heldAs = (name: string, amount = FULL, reference?: string) =>
  paidInDoubt({ name, amount, ...(reference === undefined ? {} : { reference }) });

describe('questions', () => {
  it('come with the one first that settles most payments, then most rupiah, then the first payment', () => {
    const { questions } = resultOf(reconcile, {
      reports: [
        report('POS', '2026-03-14', [
          heldAs('Budi Santoso'),
          heldAs('Yanto', money(900_000)),
          heldAs('Rohmah'),
          heldAs('Sutrisno', FULL, 'R1'),
          heldAs('Sutrisno', FULL, 'R2'),
        ]),
      ],
    });
    expect(
      questions.map(({ paymentRefs, amount }) => [paymentRefs.map((ref) => ref.split('#')[1]), amount]),
    ).toEqual([
      [['5', '6'], 2 * FULL],
      [['3'], 900_000],
      [['2'], FULL],
      [['4'], FULL],
    ]);
  });

  it('number their candidates by NIK, whatever the order of the list and of the evidence', () => {
    const other = { ...NEIGHBOUR, nik: '1872014501700001', kk: WIDOW.kk! };
    for (const roster of [
      [WIDOW, other],
      [other, WIDOW],
    ]) {
      const { questions } = resultOf(reconcile, {
        roster,
        reports: [report('POS', '2026-03-14', [paid(FULL, { nik: undefined, name: 'Budi' })])],
      });
      expect(questions.map(({ candidates }) => candidates)).toEqual([[other.nik, WIDOW.nik]]);
    }
  });
});
