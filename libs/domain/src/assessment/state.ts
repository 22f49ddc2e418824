import { type EntitlementState, type FindingKind } from '../findings/finding-kinds.js';
import { type Assessment, MONEY_RULES } from './assessment.js';

/** The money finding, if any, and the state. */
interface MoneyAssessment {
  readonly finding?: FindingKind;
  readonly state: EntitlementState;
}

/** The one money finding of an entitlement, if any, and its state (rules, 4). */
export function assessMoney(facts: Assessment): MoneyAssessment {
  for (const rule of MONEY_RULES) {
    if (!rule.when(facts)) continue;
    if (!('finding' in rule)) return rule;
    return {
      finding: rule.finding,
      state: facts.delivered > 0 ? deliveredState(facts) : undeliveredState(rule.finding),
    };
  }
  return { state: deliveredState(facts) };
}

function deliveredState(facts: Assessment): EntitlementState {
  if (facts.takenOut >= Math.min(facts.delivered, facts.entitled)) return 'RECEIVED';
  return facts.takenOut === 0 ? 'CREDITED' : 'PARTLY_WITHDRAWN';
}

function undeliveredState(finding: FindingKind): EntitlementState {
  switch (finding) {
    case 'PAYMENT_FAILED':
      return 'FAILED';
    case 'RETURNED':
      return 'RETURNED';
    default:
      return 'NOT_DELIVERED';
  }
}
