import { type Mutation } from './mutation.js';

/** Wrong rules of decisions. */
export const DECISION_MUTATIONS: readonly Mutation[] = [
  {
    name: 'the earliest decision on a payment holds',
    file: 'domain/src/decisions/rulings.ts',
    right: 'compareDecisions(other.decision, one.decision)',
    wrong: 'compareDecisions(one.decision, other.decision)',
  },
  {
    name: 'the earliest decision on evidence holds',
    file: 'domain/src/decisions/rulings.ts',
    right: 'compareDecisions(decision, earlier) > 0',
    wrong: 'compareDecisions(decision, earlier) < 0',
  },
  {
    name: 'a decision overrules later evidence',
    file: 'domain/src/decisions/follow-decisions.ts',
    right: "decision.paymentKey !== keys.key(row) && links.kind[row] === AUTO ? 'CONTRADICTED' : undefined",
    wrong: 'undefined',
  },
  {
    name: 'a decision holds whatever the person saw',
    file: 'domain/src/decisions/follow-decisions.ts',
    right: "      : 'CHANGED';",
    wrong: '      : undefined;',
  },
  {
    name: 'what was shown of an earlier decision counts for nothing',
    file: 'domain/src/decisions/follow-decisions.ts',
    right: 'const seen = [found.payees, this.underPayment(row, found, earlier).payees];',
    wrong: 'const seen = [found.payees];',
  },
  {
    name: 'a decision is asked again though the evidence says the same',
    file: 'domain/src/decisions/follow-decisions.ts',
    right: 'doubt === undefined || agrees(found, payee)',
    wrong: 'doubt === undefined',
  },
  {
    name: 'the decided household is not shown again',
    file: 'domain/src/decisions/follow-decisions.ts',
    right: 'payee === 0 || found.payees.includes(payee) ? found.payees : [...found.payees, payee]',
    wrong: 'found.payees.length > 0 ? found.payees : [payee]',
  },
  {
    name: 'an older answer beats the decision on the payment',
    file: 'domain/src/decisions/follow-decisions.ts',
    right: 'compareDecisions(decision, link.ruling.decision) < 0',
    wrong: 'compareDecisions(decision, link.ruling.decision) > 2',
  },
  {
    name: 'candidates are numbered from the best',
    file: 'domain/src/decisions/follow-decisions.ts',
    right: 'evidence.inOrder(link.payees)[decision.choice - 1]',
    wrong: 'link.payees[decision.choice - 1]',
  },
  {
    name: 'an answer overrules evidence that needs nobody',
    file: 'domain/src/decisions/follow-decisions.ts',
    right: 'if (link.kind !== REVIEW) return link;',
    wrong: 'if (link.kind === NONE) return link;',
  },
  {
    name: 'a changed question does not name the earlier answer',
    file: 'domain/src/decisions/follow-decisions.ts',
    right: 'return link.ruling || !old ? link : ',
    wrong: 'return link.ruling || old ? link : ',
  },
  {
    name: 'the KK is not part of the evidence',
    file: 'domain/src/decisions/evidence-keys.ts',
    right: 'kk: words.familyCards.digits(statements.kk[row]!)',
    wrong: "kk: ''",
  },
  {
    name: 'the level of the name is not part of the evidence',
    file: 'domain/src/decisions/evidence-keys.ts',
    right: 'levels: [nik, account, kk, name, area]',
    wrong: "levels: [nik, account, kk, '', area]",
  },
  {
    name: 'a failed row of every programme waits in spite of the answer',
    file: 'domain/src/decisions/decided-payee.ts',
    right: 'links.kind[row] !== REVIEW',
    wrong: 'row >= 0',
  },
  {
    name: 'questions come by rupiah first',
    file: 'domain/src/decisions/questions.ts',
    right: 'other.instances.length - one.instances.length ||',
    wrong: '',
  },
  {
    name: 'a review is upheld by any household',
    file: 'domain/src/decisions/judgements.ts',
    right: 'settlement.kind[instance] === AUTO && settlement.payee[instance] === alone.payee[before]',
    wrong: 'settlement.kind[instance] === AUTO',
  },
  {
    name: 'a finding is upheld though it no longer stands',
    file: 'domain/src/decisions/judgements.ts',
    right: 'standing.has(identity(this.undecided, place))',
    wrong: 'true',
  },
  {
    name: 'findings of other programmes are judged, too',
    file: 'domain/src/decisions/judgements.ts',
    right: 'if (speaksOf(said, roster, at, entitlement)) touched.add(entitlement);',
    wrong: 'touched.add(entitlement);',
  },
  {
    name: 'oracle: a decision holds whatever the person saw',
    file: 'testing/src/oracle/settlement/decisions.ts',
    right: "seen.includes(evidence) ? undefined : 'CHANGED'",
    wrong: 'undefined',
  },
];
