/** A rule made wrong by hand, in one of the two implementations. The comparison of both has to notice. */
export interface Mutation {
  /** What becomes wrong. */
  readonly name: string;
  /** Source file below `libs`. */
  readonly file: string;
  /** Text that stands there exactly once, and what takes its place. */
  readonly right: string;
  readonly wrong: string;
}

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
  // Evidence and linking
  {
    name: 'a swap of neighbours counts as two edits',
    file: 'domain/src/values/national-id.ts',
    right: 'beforePrevious[column - 2]! + 1',
    wrong: 'beforePrevious[column - 2]! + 2',
  },
  {
    name: 'a card is no account',
    file: 'domain/src/linking/comparison.ts',
    right: "if (card !== 0 && card === listedCard) return 'equal';",
    wrong: '',
  },
  {
    name: 'another kecamatan does not matter',
    file: 'domain/src/linking/comparison.ts',
    right: "kelurahan === listedKelurahan && !districtDiffers ? 'equal'",
    wrong: "kelurahan === listedKelurahan ? 'equal'",
  },
  {
    name: 'a name supports beside the full NIK of somebody else',
    file: 'domain/src/linking/linker.ts',
    right: 'statements.nik[statement] === 0 &&',
    wrong: '',
  },
  {
    name: 'one identifier is enough',
    file: 'domain/src/linking/candidate-rules.ts',
    right: 'countAgreeing(comparison) < 2',
    wrong: 'countAgreeing(comparison) < 1',
  },
  {
    name: 'a near NIK links beside a contradicting name',
    file: 'domain/src/linking/candidate-rules.ts',
    right: "return comparison.name !== 'differs';",
    wrong: 'return true;',
  },
  {
    name: 'a near NIK and the name link whatever the area',
    file: 'domain/src/linking/candidate-rules.ts',
    right: "return comparison.area === 'equal' || comparison.kk === 'equal';",
    wrong: 'return true;',
  },
  {
    name: 'twins are linked by their KK',
    file: 'domain/src/linking/candidate-rules.ts',
    right: "comparison.kk === 'equal' && comparison.name === 'missing'",
    wrong: "comparison.kk === 'equal'",
  },
  {
    name: 'the margin is not asked for',
    file: 'domain/src/linking/linker.ts',
    right: 'close.length === 1 && mayLink(best)',
    wrong: 'mayLink(best)',
  },
  {
    name: 'a review without an entitlement in the programme',
    file: 'domain/src/linking/linker.ts',
    right: 'candidates.some(({ payee }) => this.isEntitled(statement, payee))',
    wrong: 'candidates.length > 0',
  },
  {
    name: "a relative's NIK beside an own name is linked",
    file: 'domain/src/linking/linker.ts',
    right: 'if (relatives.length === 0) this.links.link(statement, best);',
    wrong: 'if (relatives.length >= 0) this.links.link(statement, best);',
  },
  {
    name: 'NIK and KK link beside a contradicting name',
    file: 'domain/src/linking/candidate-rules.ts',
    right: "comparison.name !== 'differs' || comparison.account === 'equal'",
    wrong: 'true',
  },
  {
    name: 'relatives compete only with a better name',
    file: 'domain/src/linking/candidate-rules.ts',
    right: 'LIKENESS.indexOf(comparison.name) >= LIKENESS.indexOf(best.name)',
    wrong: 'LIKENESS.indexOf(comparison.name) > LIKENESS.indexOf(best.name)',
  },
  {
    name: 'a twin competes with a clean row',
    file: 'domain/src/linking/candidate-rules.ts',
    right: "if (other.nik === 'equal') return comparison.nik !== 'equal';",
    wrong: "if (other.nik === 'equal') return false;",
  },
  {
    name: "a relative's NIK competes with account and name",
    file: 'domain/src/linking/candidate-rules.ts',
    right: "other.account === 'equal' && comparison.name === 'differs' && comparison.kk !== 'equal'",
    wrong: 'false',
  },
  {
    name: 'a NIK that LibreOffice rounded differs',
    file: 'domain/src/linking/national-id-comparison.ts',
    right: "isRoundedTo(stated.digits, listed) ? 'kept15' : 'differs'",
    wrong: "'differs'",
  },
  {
    name: 'neighbours are not looked for',
    file: 'domain/src/linking/linker.ts',
    right: '} else if (nik !== 0 || damaged) {',
    wrong: '} else if (damaged) {',
  },
  {
    name: 'payees do not compete',
    file: 'domain/src/linking/competition.ts',
    right: 'held.add(statement);',
    wrong: ';',
  },
  {
    name: 'payees compete over all channels',
    file: 'domain/src/linking/competition.ts',
    right: '${context.channelOf(statement)}:',
    wrong: '',
  },
  // Restatement, decisions, returns
  {
    name: 'references do not matter',
    file: 'domain/src/settlement/same-payment.ts',
    right: 'if (reference !== 0 && otherReference !== 0) return reference === otherReference;',
    wrong: '',
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
    right: 'restatedBy[end] = row;',
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
  {
    name: 'the earliest decision holds',
    file: 'domain/src/settlement/decisions.ts',
    right: 'compareText(orderOf(one), orderOf(other)) > 0',
    wrong: 'compareText(orderOf(one), orderOf(other)) < 0',
  },
  {
    name: 'a decision overrules later evidence',
    file: 'domain/src/settlement/settlement.ts',
    right: 'ruling.decision.paymentKey !== threadKeys[0] &&',
    wrong: 'false &&',
  },
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
    right: 'else if (outcome !== FAILED) facts.newestIsFailure = false;',
    wrong: '',
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
    right: 'if (speaksOf(this.settlement, this.roster, instance, entitlement)) marks[entitlement] = 1;',
    wrong: ';',
  },
  {
    name: 'one household with two cards is shared',
    file: 'domain/src/findings/shared-accounts.ts',
    right: 'else if (first[number] !== household) shared.set(number, []);',
    wrong: 'else shared.set(number, []);',
  },
  // The same in the oracle
  {
    name: 'oracle: one identifier is enough',
    file: 'testing/src/oracle/linking/candidates.ts',
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
