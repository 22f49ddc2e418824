import fc from 'fast-check';
import { ENTITLEMENT_STATES, FINDING_KINDS } from '../findings/finding-kinds.js';
import { FURTHER_RULES } from './assessment.js';
import { Facts } from './facts.js';
import { assessMoney } from './state.js';
import { Verdicts } from './verdicts.js';

const FACTS = 1 << 13;

const arbitraryFacts = (amounts: fc.Arbitrary<number>) =>
  fc.record({
    entitled: amounts,
    delivered: amounts,
    takenOut: amounts,
    payments: fc.nat({ max: 3 }),
    bankCredited: amounts,
    bankWithdrawn: amounts,
    holding: fc.nat({ max: FACTS - 1 }),
  });

/** Few amounts, so that the same facts come again with one of them changed; and any. */
const arbitraryMonth = fc.oneof(
  fc.array(arbitraryFacts(fc.constantFrom(0, 200_000, 600_000, 1_200_000)), { minLength: 1, maxLength: 40 }),
  fc.array(arbitraryFacts(fc.nat({ max: Number.MAX_SAFE_INTEGER })), { minLength: 1, maxLength: 40 }),
);

it('the verdict on facts is what the rules say of them, whatever was asked for before', () => {
  fc.assert(
    fc.property(arbitraryMonth, fc.constantFrom(0, 1000), (month, tolerance) => {
      const verdicts = new Verdicts();
      const facts = new Facts(tolerance);
      for (const each of [...month, ...month]) {
        Object.assign(facts, each);
        const { finding, state } = assessMoney(facts);
        const kinds = FURTHER_RULES.filter(({ when }) => when(facts)).map((rule) => rule.finding);
        const verdict = verdicts.of(facts);
        expect(ENTITLEMENT_STATES[verdict.state]).toBe(state);
        expect(FINDING_KINDS.filter((_, kind) => verdict.findings & (1 << kind))).toEqual(
          finding ? [finding, ...kinds] : kinds,
        );
      }
    }),
    { numRuns: 300 },
  );
});

it.each([
  'entitled',
  'delivered',
  'takenOut',
  'payments',
  'bankCredited',
  'bankWithdrawn',
  'holding',
] as const)('facts are not equal where they differ in %s alone', (field) => {
  // 2^32 more comes to the same place.
  const verdicts = new Verdicts();
  const facts = new Facts(0);
  const first = verdicts.of(facts);
  facts[field] += 2 ** 32;
  expect(verdicts.of(facts)).not.toBe(first);
});
