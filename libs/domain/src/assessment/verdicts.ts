import { ENTITLEMENT_STATES, FINDING_KINDS } from '../findings/finding-kinds.js';
import { FURTHER_RULES } from './assessment.js';
import { type Facts } from './facts.js';
import { assessMoney } from './state.js';

/** The state of an entitlement and its findings: as the columns of the assessments have them. */
interface Verdict {
  readonly state: number;
  readonly findings: number;
}

/** Verdicts that are kept at once: 2 to this power. */
const KEPT_BITS = 10;
/** Amounts that rules look at, and the facts that hold. */
const FIELDS = 7;

/** What the rules make of facts. They are asked once for equal facts: of a million entitlements few are unlike all others. */
export class Verdicts {
  private readonly kept: (Verdict | undefined)[] = new Array<undefined>(1 << KEPT_BITS).fill(undefined);
  private readonly facts = new Float64Array(FIELDS << KEPT_BITS);

  /** The verdict on facts of one month: the tolerance is the same in all. */
  of(facts: Facts): Verdict {
    const { entitled, delivered, takenOut, payments, bankCredited, bankWithdrawn, holding } = facts;
    const slot =
      (Math.imul(entitled, 0x9e3779b1) ^
        Math.imul(delivered, 0x85ebca6b) ^
        Math.imul(takenOut, 0xc2b2ae35) ^
        Math.imul(bankWithdrawn, 0x27d4eb2f) ^
        Math.imul(holding, 0x165667b1)) >>>
      (32 - KEPT_BITS);
    const kept = this.facts;
    const at = slot * FIELDS;
    const known = this.kept[slot];
    if (
      known !== undefined &&
      kept[at] === entitled &&
      kept[at + 1] === delivered &&
      kept[at + 2] === takenOut &&
      kept[at + 3] === payments &&
      kept[at + 4] === bankCredited &&
      kept[at + 5] === bankWithdrawn &&
      kept[at + 6] === holding
    )
      return known;
    kept.set([entitled, delivered, takenOut, payments, bankCredited, bankWithdrawn, holding], at);
    return (this.kept[slot] = verdictOn(facts));
  }
}

function verdictOn(facts: Facts): Verdict {
  const { finding, state } = assessMoney(facts);
  let findings = finding ? 1 << FINDING_KINDS.indexOf(finding) : 0;
  for (const rule of FURTHER_RULES)
    if (rule.when(facts)) findings |= 1 << FINDING_KINDS.indexOf(rule.finding);
  return { state: ENTITLEMENT_STATES.indexOf(state), findings };
}
