import fc from 'fast-check';
import {
  type BookInput,
  type BookResult,
  type EvidenceDecision,
  type QuestionRow,
  reconcile,
} from '../../domain/src/index.js';
import { comparable } from './compare.js';
import { arbitraryBookInput } from './generators/arbitrary-book-input.js';

const CASES = Number(process.env.TERSALUR_CASES ?? 200);
/** A linked row may restate another one, which then raises a question of its own. */
const MOST_ROUNDS = 3;
const options = { numRuns: CASES, seed: Number(process.env.TERSALUR_SEED ?? 20_260_331) };

/**
 * A month without decisions whose rows all name a programme, the same as it was before (its list unchanged, or its last report not in yet), and how somebody answers. A row of every
 * programme is more statements once it is linked, and these may restate others.
 */
const arbitraryCase = fc.record({
  input: arbitraryBookInput().map((input): BookInput => ({
    ...input,
    decisions: [],
    reports: input.reports.map((report) => ({
      ...report,
      rows: report.rows.filter(({ programme }) => programme !== undefined),
    })),
  })),
  before: fc.constantFrom('list', 'report', 'same'),
  which: fc.nat(9),
  choices: fc.array(fc.nat(5), { minLength: 8, maxLength: 8 }),
});

function before(input: BookInput, what: 'list' | 'report' | 'same'): BookInput {
  switch (what) {
    case 'list':
      return { ...input, amendments: [] };
    case 'report':
      return { ...input, reports: input.reports.slice(0, -1) };
    case 'same':
      return input;
  }
}

/** An answer to a question: one of its candidates, or nobody. */
function answerTo({ evidence, candidates }: QuestionRow, choice: number): EvidenceDecision {
  const number = choice % (candidates.length + 1);
  return {
    about: 'EVIDENCE',
    evidence,
    decision: number === 0 ? 'NONE' : 'LINK',
    choice: number,
    by: 'sri',
    at: '2026-12-31T10:00:00.000Z',
    reason: '',
  };
}

function resultOf(input: BookInput): BookResult | undefined {
  const result = reconcile(input);
  return 'code' in result ? undefined : result;
}

/** Refs of the payments that follow a decision. */
function following({ links }: BookResult): Set<string> {
  return new Set(
    links.filter(({ ruling }) => ruling?.standing === 'FOLLOWED').map(({ paymentRef }) => paymentRef),
  );
}

describe('an answer', () => {
  it('settles exactly the payments that raise the same question, when it was given and later', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ input, before: what, which, choices }) => {
        const asked = resultOf(before(input, what))?.questions ?? [];
        const question = asked[which % Math.max(1, asked.length)];
        const alone = resultOf(input);
        if (question === undefined || alone === undefined) return;
        const decided = resultOf({ ...input, decisions: [answerTo(question, choices[0]!)] });
        if (decided === undefined) return;
        const same = alone.questions.find(({ evidence }) => evidence === question.evidence);
        const settled = following(decided);
        for (const ref of settled) expect(same?.paymentRefs).toContain(ref);
        const isOver = (ref: string) =>
          decided.links.some(({ paymentRef, link }) => paymentRef === ref && link === 'superseded');
        for (const ref of same?.paymentRefs ?? []) expect(settled.has(ref) || isOver(ref)).toBe(true);
        expect(decided.questions.map(({ evidence }) => evidence)).not.toContain(question.evidence);
      }),
      options,
    );
  });

  it('to every question leaves none, and given again changes nothing, in whatever order', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ input, choices }) => {
        const questions = resultOf(input)?.questions ?? [];
        const decisions = questions.map((question, at) => answerTo(question, choices[at % choices.length]!));
        const decided = resultOf({ ...input, decisions });
        if (decided === undefined) return;
        expect(decided.questions).toEqual([]);
        const again = [...decisions, ...decisions].reverse();
        expect(comparable(reconcile({ ...input, decisions: again }))).toEqual(comparable(decided));
      }),
      options,
    );
  });

  it('to every question that is asked leaves none after few rounds, whatever the month', () => {
    fc.assert(
      fc.property(arbitraryBookInput(), (input) => {
        let decisions = input.decisions;
        for (let round = 0; round < MOST_ROUNDS; round++) {
          const questions = resultOf({ ...input, decisions })?.questions ?? [];
          decisions = [...decisions, ...questions.map((question) => answerTo(question, 1 + round))];
        }
        expect(resultOf({ ...input, decisions })?.questions ?? []).toEqual([]);
      }),
      options,
    );
  });

  it('moves no rupiah out of the books: what was held is delivered, or without entitlement', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ input, choices }) => {
        const alone = resultOf(input);
        const decisions = (alone?.questions ?? []).map((question, at) =>
          answerTo(question, choices[at % choices.length]!),
        );
        const decided = resultOf({ ...input, decisions });
        if (alone === undefined || decided === undefined) return;
        if (alone.links.some(({ outcome }) => outcome === 'RETURNED')) return;
        expect(accounted(decided)).toBe(accounted(alone));
      }),
      options,
    );
  });
});

/** Rupiah that was delivered, is held, went without entitlement or elsewhere. */
function accounted({ ledger, links, findings }: BookResult): number {
  const beside = findings.filter(({ kind }) =>
    ['NOT_ON_ROSTER', 'IDENTITY_MISMATCH', 'AMBIGUOUS_MATCH'].includes(kind),
  );
  const elsewhere = links.filter(
    ({ link, outcome }) => link === 'outside' && (outcome === 'CREDITED' || outcome === 'PAID'),
  );
  return [
    ...ledger.map(({ delivered }) => delivered),
    ...beside.map(({ delivered }) => delivered ?? 0),
    ...elsewhere.map(({ amount }) => amount),
  ].reduce((total, amount) => total + amount, 0);
}
