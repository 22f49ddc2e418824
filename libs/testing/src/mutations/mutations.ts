import { ASKING_MUTATIONS } from './asking-mutations.js';
import { DECISION_MUTATIONS } from './decision-mutations.js';
import { EVIDENCE_MUTATIONS } from './evidence-mutations.js';
import { EXPECTING_MUTATIONS } from './expecting-mutations.js';
import { LINKING_MUTATIONS } from './linking-mutations.js';
import { type Mutation } from './mutation.js';
import { OUT_OF_PLACE_MUTATIONS } from './out-of-place-mutations.js';

/** All wrong rules. */
export const MUTATIONS: readonly Mutation[] = [
  // Roster
  {
    name: 'an amendment replaces the last entry',
    file: 'domain/src/roster/amendments.ts',
    right: 'rows[places[0]!] = amendment',
    wrong: 'rows[places.at(-1)!] = amendment',
  },
  {
    name: 'a withdrawal keeps the entry',
    file: 'domain/src/roster/amendments.ts',
    right: 'rows[place] = -1;',
    wrong: 'rows[place] = rows[place]!;',
  },
  {
    name: 'a duplicate adds its money',
    file: 'domain/src/roster/standing-roster.ts',
    right: 'if (otherFirst <= last && first <= otherLast) return other;',
    wrong: 'if (otherFirst < last && first < otherLast && otherFirst !== first) return other;',
  },
  {
    name: 'one KK in two programmes is a duplicate',
    file: 'domain/src/roster/standing-roster.ts',
    right: 'this.table.programme[this.rowOf(entitlement)] === this.table.programme[this.rowOf(other)] &&',
    wrong: '',
  },
  ...EVIDENCE_MUTATIONS,
  ...LINKING_MUTATIONS,
  ...ASKING_MUTATIONS,
  ...EXPECTING_MUTATIONS,
  ...OUT_OF_PLACE_MUTATIONS,
  // Restatement, decisions, returns
  {
    name: 'references do not matter',
    file: 'domain/src/settlement/same-payment.ts',
    right: 'return statements.haveSameReference(one, other);',
    wrong: ';',
  },
  {
    name: 'the day does not matter',
    file: 'domain/src/settlement/same-payment.ts',
    right: '(day === otherDay || day === 0 || otherDay === 0)',
    wrong: 'true',
  },
  {
    name: 'months do not matter',
    file: 'domain/src/settlement/same-payment.ts',
    right: 'if ((firstMonth[one]! || cycle.first) !== (firstMonth[other]! || cycle.first)) return false;',
    wrong: '',
  },
  {
    name: 'reports are walked by name, not by date',
    file: 'domain/src/settlement/reports.ts',
    right: 'reports[one]!.date - reports[other]!.date || one - other',
    wrong: 'one - other',
  },
  {
    name: 'one row restates two',
    file: 'domain/src/settlement/threads.ts',
    right: 'restatedBy.set(end, row);',
    wrong: ';',
  },
  {
    name: 'reports of one date never contradict',
    file: 'domain/src/settlement/threads.ts',
    right: 'reports[statements.report[row]!]!.date === reports[statements.report[other]!]!.date &&',
    wrong: 'false &&',
  },
  {
    name: 'an unlinked row does not take over a link',
    file: 'domain/src/settlement/settlement.ts',
    right: 'if (links.kind[other] !== AUTO) continue;',
    wrong: 'continue;',
  },
  ...DECISION_MUTATIONS,
  {
    name: 'an old failure stands',
    file: 'domain/src/settlement/supersession.ts',
    right: 'return outcome === FAILED || outcome === PENDING;',
    wrong: 'return outcome === PENDING;',
  },
  {
    name: 'a return takes back what was paid after it',
    file: 'domain/src/settlement/returns.ts',
    right: 'paid <= day : origin.date <= report.date',
    wrong: 'true : true',
  },
  {
    name: 'a return takes back more than its amount',
    file: 'domain/src/settlement/returns.ts',
    right: 'open = stated === 0 ? 0 : open - taken;',
    wrong: 'open = stated === 0 ? 0 : open;',
  },
  // Assessment and findings
  {
    name: 'one payment of double the amount is paid twice',
    file: 'domain/src/assessment/assessment.ts',
    right: 'facts.payments >= 2 && ',
    wrong: '',
  },
  {
    name: 'the tolerance is ignored',
    file: 'domain/src/assessment/assessment.ts',
    right: 'facts.delivered > facts.entitled + facts.tolerance',
    wrong: 'facts.delivered > facts.entitled',
  },
  {
    name: 'the cut-off day itself is late',
    file: 'domain/src/assessment/deadlines.ts',
    right: 'this.settings.asOf > this.cutoff(channel)',
    wrong: 'this.settings.asOf >= this.cutoff(channel)',
  },
  {
    name: 'an interim report is final',
    file: 'domain/src/assessment/deadlines.ts',
    right: 'reports.filter(({ final }) => final)',
    wrong: 'reports',
  },
  {
    name: 'the grace ends a day early',
    file: 'domain/src/assessment/assessor.ts',
    right: 'settings.asOf > facts.earliestCredit + settings.graceDays',
    wrong: 'settings.asOf >= facts.earliestCredit + settings.graceDays',
  },
  {
    name: 'a failure of the same date is the newest',
    file: 'domain/src/assessment/assessor.ts',
    right: 'if (outcome !== FAILED) facts.holding &= ~NEWEST_IS_FAILURE;',
    wrong: 'if (outcome !== FAILED && date > facts.newestDate) facts.holding &= ~NEWEST_IS_FAILURE;',
  },
  {
    name: 'a fallback is a wrong channel',
    file: 'domain/src/assessment/assessment.ts',
    right: '!facts.paidByOwnChannel && !facts.ownChannelGaveUp',
    wrong: '!facts.paidByOwnChannel',
  },
  {
    name: 'payments for other months count',
    file: 'domain/src/assessment/counting.ts',
    right: 'return first <= roster.lastMonth[entitlement]! && roster.firstMonth[entitlement]! <= last;',
    wrong: 'return first > 0 && last > 0;',
  },
  {
    name: 'a held payment hides nothing',
    file: 'domain/src/assessment/assessor.ts',
    right: 'if (speaksOf(settlement, roster, instance, entitlement)) remarks[entitlement]! |= IS_CANDIDATE;',
    wrong: ';',
  },
  {
    name: 'one household with two cards is shared',
    file: 'domain/src/findings/shared-accounts.ts',
    right: 'if (known === 0 || known === household || known === SEVERAL) return;',
    wrong: 'if (known === 0 || known === SEVERAL) return;',
  },
  {
    name: 'payments show no shared account',
    file: 'domain/src/findings/shared-accounts.ts',
    right: 'this.suspectPayments();',
    wrong: '',
  },
  {
    name: 'an account that its payee has on the list is all that a payment can state',
    file: 'domain/src/findings/shared-accounts.ts',
    right: 'if (!isKnown || account[row] !== listed.account[own]) accounts.suspect(account[row]!);',
    wrong: 'if (!isKnown) accounts.suspect(account[row]!);',
  },
  // The same in the oracle
  {
    name: 'oracle: one identifier is enough',
    file: 'testing/src/oracle/linking/may-link.ts',
    right: 'agreeing < 2',
    wrong: 'agreeing < 1',
  },
  {
    name: 'oracle: a payment restated next week competes with itself',
    file: 'testing/src/oracle/linking/competition.ts',
    right: '!isCorrected(one, other, linked)',
    wrong: 'true',
  },
  {
    name: 'oracle: reports of one date never contradict',
    file: 'testing/src/oracle/settlement/threads.ts',
    right: 'if (last.report.date !== row.report.date) return false;',
    wrong: 'return false;',
  },
  {
    name: 'oracle: a return takes back what was paid after it',
    file: 'testing/src/oracle/settlement/returns.ts',
    right: 'credit.day > giving.day',
    wrong: 'credit.day > 99_999',
  },
];
