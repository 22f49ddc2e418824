import { type ReconciliationSettings } from '../book/book-input.js';
import { ENTITLEMENT_STATES, FINDING_KINDS, type FindingKind } from '../findings/finding-kinds.js';
import { type Chain } from '../columns/chain.js';
import { READ_AHEAD } from '../columns/read-ahead.js';
import { REVIEW } from '../linking/links.js';
import { type StandingRoster } from '../roster/standing-roster.js';
import { type Settlement } from '../settlement/settlement.js';
import { CREDITED, FAILED, RETURNED } from '../statements/outcome.js';
import { CARD_KEPT } from '../statements/statement-table.js';
import { AssessmentReadAhead } from './assessment-read-ahead.js';
import { type Assessment, clearAssessment, emptyAssessment, FURTHER_RULES } from './assessment.js';
import { isOutsideWindow, speaksOf } from './counting.js';
import { type Deadlines } from './deadlines.js';
import { assessMoney } from './state.js';

/** What the roster's own lists say of entitlements. */
export interface RosterRemarks {
  isExcluded(payee: number): boolean;
  isRepeated(entitlement: number): boolean;
}

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

  constructor(entitlements: number, instances: number) {
    this.counted = new Uint8Array(instances);
    this.delivered = new Float64Array(entitlements);
    this.withdrawn = new Float64Array(entitlements);
    this.state = new Uint8Array(entitlements);
    this.findings = new Int32Array(entitlements);
    this.earliestCredit = new Int32Array(entitlements);
  }

  has(entitlement: number, kind: FindingKind): boolean {
    return (this.findings[entitlement]! & (1 << FINDING_KINDS.indexOf(kind))) !== 0;
  }
}

/** Assesses every entitlement by its counted statements (docs/rules.md, 8). */
export function assess(
  roster: StandingRoster,
  settlement: Settlement,
  linked: Chain,
  settings: ReconciliationSettings,
  deadlines: Deadlines,
  remarks: RosterRemarks,
): Assessments {
  const assessor = new Assessor(roster, settlement, linked, settings, deadlines);
  const { assessments } = assessor;
  const ahead = new AssessmentReadAhead(roster, settlement, linked);
  for (let entitlement = 0; entitlement < roster.entitlements; entitlement++) {
    if (entitlement % READ_AHEAD === 0)
      ahead.read(entitlement, Math.min(entitlement + READ_AHEAD, roster.entitlements));
    const facts = assessor.factsOf(entitlement, remarks);
    const { finding, state } = assessMoney(facts);
    let found = finding ? 1 << FINDING_KINDS.indexOf(finding) : 0;
    for (const rule of FURTHER_RULES) if (rule.when(facts)) found |= 1 << FINDING_KINDS.indexOf(rule.finding);
    assessments.delivered[entitlement] = facts.delivered;
    assessments.withdrawn[entitlement] = facts.withdrawn;
    assessments.earliestCredit[entitlement] = facts.earliestCredit;
    assessments.state[entitlement] = ENTITLEMENT_STATES.indexOf(state);
    assessments.findings[entitlement] = found;
  }
  return assessments;
}

type ChannelDeadline = Pick<Assessment, 'isDue' | 'isReported'>;

class Assessor {
  readonly assessments: Assessments;
  private readonly candidates: Uint8Array;
  private readonly facts = emptyAssessment();
  private newestDate = -1;
  private readonly deadlineOf: ChannelDeadline[] = [];

  constructor(
    private readonly roster: StandingRoster,
    private readonly settlement: Settlement,
    private readonly linked: Chain,
    private readonly settings: ReconciliationSettings,
    private readonly deadlines: Deadlines,
  ) {
    this.assessments = new Assessments(roster.entitlements, settlement.kind.length);
    this.candidates = this.markCandidates();
  }

  /** What is known of an entitlement. Valid until the next one is asked for. */
  factsOf(entitlement: number, remarks: RosterRemarks): Assessment {
    const { roster, settings } = this;
    const payee = roster.payeeOf(entitlement);
    const channel = roster.table.channel[roster.rowOf(entitlement)]!;
    const { isDue, isReported } = (this.deadlineOf[channel] ??= this.lookUpDeadline(channel));
    const { facts } = this;
    clearAssessment(facts);
    facts.entitled = roster.amount[entitlement]!;
    facts.tolerance = settings.tolerance;
    facts.isCandidate = this.candidates[entitlement] === 1;
    facts.isDue = isDue;
    facts.isReported = isReported;
    facts.hasChannel = channel !== 0;
    facts.isExcluded = remarks.isExcluded(payee);
    facts.isRepeated = remarks.isRepeated(entitlement);
    this.newestDate = -1;
    for (let instance = this.linked.first(payee); instance !== -1; instance = this.linked.next[instance]!)
      if (speaksOf(this.settlement, this.roster, instance, entitlement)) this.add(facts, instance, channel);
    facts.graceIsOver =
      facts.earliestCredit !== 0 && settings.asOf > facts.earliestCredit + settings.graceDays;
    return facts;
  }

  /** How it stands with a channel (vocabulary id). */
  private lookUpDeadline(channel: number): ChannelDeadline {
    const code = this.roster.table.vocabulary.channels.text(channel);
    return { isDue: this.deadlines.isDue(code), isReported: this.deadlines.isReported(code) };
  }

  private add(facts: Assessment, instance: number, ownChannel: number): void {
    const { settlement, settings } = this;
    const { statements } = settlement.context;
    const row = settlement.rowOf(instance);
    const outcome = statements.outcome[row]!;
    const report = settlement.reportOf(instance);
    const left = settlement.left[instance]!;
    this.assessments.counted[instance] = 1;
    this.takeNewest(facts, outcome, report.date);
    const gaveBack = outcome === RETURNED || (outcome < FAILED && left === 0);
    if (gaveBack) facts.returned = true;
    if ((gaveBack || outcome === FAILED) && report.channel === ownChannel) facts.ownChannelGaveUp = true;
    if (left === 0) return;
    facts.delivered += left;
    facts.payments++;
    if (report.channel === ownChannel) facts.paidByOwnChannel = true;
    const day = statements.day[row]!;
    if (isOutsideWindow(settings, day)) facts.paidOutsideWindow = true;
    if (outcome === CREDITED) this.addCredit(facts, row, left, day || report.date);
    else {
      facts.withdrawn += left;
      facts.takenOut += left;
    }
  }

  private addCredit(facts: Assessment, row: number, left: number, day: number): void {
    const { statements } = this.settlement.context;
    if (statements.cardHandedOver[row] === CARD_KEPT) facts.cardKept = true;
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
  private takeNewest(facts: Assessment, outcome: number, date: number): void {
    if (date < this.newestDate) return;
    if (date > this.newestDate) facts.newestIsFailure = outcome === FAILED;
    else if (outcome !== FAILED) facts.newestIsFailure = false;
    this.newestDate = date;
  }

  /** Entitlements for which a held payment is kept. */
  private markCandidates(): Uint8Array {
    const { roster, settlement } = this;
    const marks = new Uint8Array(roster.entitlements);
    for (const [instance, payees] of settlement.candidates) {
      if (settlement.kind[instance] !== REVIEW || !settlement.hasMoney(instance)) continue;
      for (const payee of payees)
        for (const entitlement of roster.entitlementsOf(payee))
          if (speaksOf(this.settlement, this.roster, instance, entitlement)) marks[entitlement] = 1;
    }
    return marks;
  }
}
