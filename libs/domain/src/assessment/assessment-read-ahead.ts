import { type Chain } from '../columns/chain.js';
import { READ_AHEAD } from '../columns/read-ahead.js';
import { type StandingRoster } from '../roster/standing-roster.js';
import { type Settlement } from '../settlement/settlement.js';

/**
 * Touches what entitlements are assessed by. Their payments lie anywhere in the columns of the statements, and waiting for the memory takes longer than assessing: here the reads of many do not
 * depend on each other, so that they wait together. What is read is of no use; it is kept lest the reads are optimised away.
 */
export class AssessmentReadAhead {
  private readonly instances = new Int32Array(READ_AHEAD);
  private readonly rows = new Int32Array(READ_AHEAD);
  private readonly touched = new Float64Array(READ_AHEAD);

  constructor(
    private readonly roster: StandingRoster,
    private readonly settlement: Settlement,
    private readonly linked: Chain,
  ) {}

  /** Reads for the entitlements from `from` to before `to`: at most READ_AHEAD. */
  read(from: number, to: number): void {
    const { roster, settlement, linked } = this;
    const { instances, statements } = settlement.context;
    if (instances.length === 0) return;
    for (let entitlement = from; entitlement < to; entitlement++)
      this.instances[entitlement - from] = Math.max(linked.first(roster.payeeOf(entitlement)), 0);
    for (let at = 0; at < to - from; at++) {
      const instance = this.instances[at]!;
      this.rows[at] = instances.row[instance]!;
      this.touched[at] = settlement.left[instance]! + linked.next[instance]! + instances.programme[instance]!;
    }
    for (let at = 0; at < to - from; at++) {
      const row = this.rows[at]!;
      this.touched[at] =
        statements.withdrawn[row]! +
        (statements.report[row]! ^
          statements.outcome[row]! ^
          statements.day[row]! ^
          statements.firstMonth[row]! ^
          statements.lastMonth[row]! ^
          statements.cardHandedOver[row]!);
    }
  }
}
