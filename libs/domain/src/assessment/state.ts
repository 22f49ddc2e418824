import { type EntitlementState, type FindingKind } from '../findings/finding-kinds.js';
import { type Assessment, MONEY_RULES } from './assessment.js';

/** The one money finding of an entitlement, if any, and its state (rules, 4). */
export function assessMoney(facts: Assessment): { finding?: FindingKind; state: EntitlementState } {
  const rule = MONEY_RULES.find(({ when }) => when(facts));
  if (!rule) return { state: deliveredState(facts) };
  if (!('finding' in rule)) return { state: rule.state };
  return {
    finding: rule.finding,
    state: facts.delivered > 0 ? deliveredState(facts) : undeliveredState(rule.finding),
  };
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
