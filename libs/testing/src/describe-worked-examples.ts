import { type Reconcile, resultOf } from './builders/sample-month.js';
import { WORKED_EXAMPLES } from './worked-examples.js';

/** Runs the table of worked examples (rules, 5) against a reconciliation. */
export function describeWorkedExamples(name: string, reconcile: Reconcile): void {
  describe(`worked examples (rules 5): ${name}`, () => {
    it.each(WORKED_EXAMPLES.map((example) => [example.statements, example] as const))('%s', (_, example) => {
      const { ledger, findings } = resultOf(reconcile, example.month);
      if (example.state !== undefined) expect(ledger[0]!.state).toBe(example.state);
      expect(findings.map(({ kind }) => kind)).toEqual(
        example.findings.map((expected) => (typeof expected === 'string' ? expected : expected[0])),
      );
      example.findings.forEach((expected, at) => {
        if (typeof expected !== 'string') expect(findings[at]!.difference).toBe(expected[1]);
      });
      if (example.detail) expect(findings[0]!.detail).toMatchObject(example.detail);
    });
  });
}
