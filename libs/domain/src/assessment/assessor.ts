import { type ReconciliationSettings } from '../book/book-input.js';
import { FINDING_KINDS, type FindingKind } from '../findings/finding-kinds.js';
import { type Chain } from '../columns/chain.js';
import { columnBeside } from '../columns/growable.js';
import { READ_AHEAD } from '../columns/read-ahead.js';
import { REVIEW } from '../linking/links.js';
import { type StandingRoster } from '../roster/standing-roster.js';
import { type Settlement } from '../settlement/settlement.js';
import { CREDITED, FAILED, RETURNED } from '../statements/outcome.js';
import { CARD_KEPT } from '../statements/statement-table.js';
import { AssessmentReadAhead } from './assessment-read-ahead.js';
import { isOutsideWindow, speaksOf } from './counting.js';
import { type Deadlines } from './deadlines.js';
import {
  CARD_IS_KEPT,
  Facts,
  GRACE_IS_OVER,
  HAS_CHANNEL,
  IS_CANDIDATE,
  IS_DUE,
  IS_EXCLUDED,
  IS_REPEATED,
  IS_REPORTED,
  IS_RETURNED,
  NEWEST_IS_FAILURE,
  OWN_CHANNEL_GAVE_UP,
  PAID_BY_OWN_CHANNEL,
  PAID_OUTSIDE_WINDOW,
} from './facts.js';
import { Verdicts } from './verdicts.js';

/** The assessment of every entitlement: columns by entitlement. */
export class Assessments {
  readonly delivered: Float64Array;
  readonly withdrawn: Float64Array;
  /** Position in ENTITLEMENT_STATES. */
  readonly state: Uint8Array;
  /** Bit n is set when kind n of FINDING_KINDS was found. */
  readonly findings: Int32Array;
  /** Day of the earliest credit with withdrawal columns; 0 when there is none. */
  readonly earliestCredit: Int32Array;

  /** By instance: 1 where it counts for an entitlement. A linked one that does not speaks of a programme or of months that its payee has not. */
  readonly counted: Uint8Array;

  /** `beside`: a column in memory like that of which all of these are to lie. */
  constructor(entitlements: number, instances: number, beside: ArrayBufferView) {
    this.counted = columnBeside(beside, Uint8Array, instances);
    this.delivered = columnBeside(beside, Float64Array, entitlements);
    this.withdrawn = columnBeside(beside, Float64Array, entitlements);
    this.state = columnBeside(beside, Uint8Array, entitlements);
    this.findings = columnBeside(beside, Int32Array, entitlements);
    this.earliestCredit = columnBeside(beside, Int32Array, entitlements);
  }

  has(entitlement: number, kind: FindingKind): boolean {
    return (this.findings[entitlement]! & (1 << FINDING_KINDS.indexOf(kind))) !== 0;
  }
}

/** Assesses every entitlement by its counted statements (docs/rules.md, 8). `excluded`: payees who are not eligible. */
export function assess(
  roster: StandingRoster,
  settlement: Settlement,
  linked: Chain,
  settings: ReconciliationSettings,
  deadlines: Deadlines,
  excluded: ReadonlySet<number>,
): Assessments {
  const assessor = new Assessor(roster, settlement, linked, settings, deadlines);
  assessor.remark(excluded);
  const ahead = new AssessmentReadAhead(roster, settlement, linked);
  for (let from = 0; from < roster.entitlements; from += READ_AHEAD) {
    const to = Math.min(from + READ_AHEAD, roster.entitlements);
    ahead.read(from, to);
    assessor.assess(from, to);
  }
  return assessor.assessments;
}

class Assessor {
  readonly assessments: Assessments;
  private readonly facts: Facts;
  private readonly verdicts = new Verdicts();
  /** What holds of an entitlement by itself. */
  private readonly remarks: Uint8Array;
  /** What holds of those of a channel (vocabulary id), where it was asked for: never nothing. */
  private readonly ofChannel: number[] = [];

  constructor(
    private readonly roster: StandingRoster,
    private readonly settlement: Settlement,
    private readonly linked: Chain,
    private readonly settings: ReconciliationSettings,
    private readonly deadlines: Deadlines,
  ) {
    this.facts = new Facts(settings.tolerance);
    this.assessments = new Assessments(roster.entitlements, settlement.kind.length, settlement.kind);
    this.remarks = new Uint8Array(roster.entitlements);
  }

  /** Remarks what the list says of its entitlements, and which of them a held payment is kept for. */
  remark(excluded: ReadonlySet<number>): void {
    const { remarks, roster, settlement } = this;
    for (const payee of excluded)
      for (const entitlement of roster.entitlementsOf(payee)) remarks[entitlement]! |= IS_EXCLUDED;
    const { duplicates, entitlementOfEntry } = roster;
    for (let duplicate = 0; duplicate < duplicates.length; duplicate++)
      remarks[entitlementOfEntry[duplicates.entry[duplicate]!]!]! |= IS_REPEATED;
    for (const [instance, payees] of settlement.candidates) {
      if (settlement.kind[instance] !== REVIEW || !settlement.hasMoney(instance)) continue;
      for (const payee of payees)
        for (const entitlement of roster.entitlementsOf(payee))
          if (speaksOf(settlement, roster, instance, entitlement)) remarks[entitlement]! |= IS_CANDIDATE;
    }
  }

  /** Assesses the entitlements from `from` to before `to`. */
  assess(from: number, to: number): void {
    const { assessments, facts, verdicts } = this;
    for (let entitlement = from; entitlement < to; entitlement++) {
      this.gather(entitlement);
      const { state, findings } = verdicts.of(facts);
      assessments.delivered[entitlement] = facts.delivered;
      assessments.withdrawn[entitlement] = facts.withdrawn;
      assessments.earliestCredit[entitlement] = facts.earliestCredit;
      assessments.state[entitlement] = state;
      assessments.findings[entitlement] = findings;
    }
  }

  /** Gathers what is known of an entitlement. */
  private gather(entitlement: number): void {
    const { roster, settlement, linked, settings, facts } = this;
    const row = roster.rowOf(entitlement);
    const channel = roster.table.channel[row]!;
    const ofChannel = (this.ofChannel[channel] ??= this.lookUp(channel));
    facts.begin(roster.amount[entitlement]!, this.remarks[entitlement]! | ofChannel);
    const first = linked.first(roster.table.nik[row]!);
    for (let instance = first; instance !== -1; instance = linked.next[instance]!)
      if (speaksOf(settlement, roster, instance, entitlement)) this.add(instance, channel);
    if (facts.earliestCredit !== 0 && settings.asOf > facts.earliestCredit + settings.graceDays)
      facts.holding |= GRACE_IS_OVER;
  }

  /** How it stands with a channel (vocabulary id). */
  private lookUp(channel: number): number {
    const { deadlines, roster } = this;
    const code = roster.table.vocabulary.channels.text(channel);
    return (
      (channel === 0 ? 0 : HAS_CHANNEL) |
      (deadlines.isDue(code) ? IS_DUE : 0) |
      (deadlines.isReported(code) ? IS_REPORTED : 0)
    );
  }

  private add(instance: number, ownChannel: number): void {
    const { facts, settlement, settings } = this;
    const { statements } = settlement.context;
    const row = settlement.rowOf(instance);
    const outcome = statements.outcome[row]!;
    const report = settlement.reportOf(instance);
    const left = settlement.left[instance]!;
    const isOwnChannel = report.channel === ownChannel;
    this.assessments.counted[instance] = 1;
    this.takeNewest(outcome, report.date);
    const gaveBack = outcome === RETURNED || (outcome < FAILED && left === 0);
    if (gaveBack) facts.holding |= IS_RETURNED;
    if (isOwnChannel && (gaveBack || outcome === FAILED)) facts.holding |= OWN_CHANNEL_GAVE_UP;
    if (left === 0) return;
    facts.delivered += left;
    facts.payments++;
    if (isOwnChannel) facts.holding |= PAID_BY_OWN_CHANNEL;
    const day = statements.day[row]!;
    if (isOutsideWindow(settings, day)) facts.holding |= PAID_OUTSIDE_WINDOW;
    if (outcome === CREDITED) this.addCredit(row, left, day || report.date);
    else {
      facts.withdrawn += left;
      facts.takenOut += left;
    }
  }

  private addCredit(row: number, left: number, day: number): void {
    const { facts, settlement } = this;
    const { statements } = settlement.context;
    if (statements.cardHandedOver[row] === CARD_KEPT) facts.holding |= CARD_IS_KEPT;
    const withdrawn = statements.withdrawn[row]!;
    if (withdrawn === -1) {
      facts.takenOut += left;
      return;
    }
    facts.withdrawn += withdrawn;
    facts.takenOut += withdrawn;
    facts.bankCredited += left;
    facts.bankWithdrawn += withdrawn;
    if (day !== 0 && (facts.earliestCredit === 0 || day < facts.earliestCredit)) facts.earliestCredit = day;
  }

  /** The newest statement; at equal dates one that is no failure. */
  private takeNewest(outcome: number, date: number): void {
    const { facts } = this;
    if (date < facts.newestDate) return;
    if (outcome !== FAILED) facts.holding &= ~NEWEST_IS_FAILURE;
    else if (date > facts.newestDate) facts.holding |= NEWEST_IS_FAILURE;
    facts.newestDate = date;
  }
}
