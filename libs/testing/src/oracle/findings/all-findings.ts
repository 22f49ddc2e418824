import { type BookInput } from '../../../../domain/src/book/book-input.js';
import { type Finding } from '../../../../domain/src/book/book-result.js';
import { FINDING_KINDS, SEVERITIES } from '../../../../domain/src/findings/finding-kinds.js';
import { compareTexts } from '../order-and-refs.js';
import { type Roster } from '../roster.js';
import { type Settled } from '../settlement/settled.js';
import { type Assessed } from './assessment.js';
import { awaitedReports, controlTotals, ofPayments } from './beside.js';
import { aboutDuplicate, aboutEntitlement, type Placed } from './carried.js';
import { saidOf } from './further.js';
import { sharedAccounts } from './shared-accounts.js';

/** All findings in their order (docs/rules.md, 8 to 10). */
export function allFindings(
  assessed: readonly Assessed[],
  settled: readonly Settled[],
  roster: Roster,
  input: BookInput,
): Finding[] {
  const placed = [
    ...assessed.flatMap((one) => [
      ...saidOf(one, roster, input).map(({ kind, detail, daysLeft }) =>
        aboutEntitlement(kind, one, roster.entries, detail, daysLeft),
      ),
      ...one.entitlement.duplicates.map((entry) => aboutDuplicate(entry, roster.entries)),
    ]),
    ...ofPayments(settled, roster),
    ...awaitedReports(assessed, input.settings),
    ...sharedAccounts(roster, settled),
    ...controlTotals(input),
  ];
  return placed.sort(comparePlaces).map(({ finding }) => finding);
}

/** Severity, kind, first roster ref, first payment ref; then channel, then all refs as text. */
function comparePlaces(one: Placed, other: Placed): number {
  return (
    SEVERITIES.indexOf(one.finding.severity) - SEVERITIES.indexOf(other.finding.severity) ||
    FINDING_KINDS.indexOf(one.finding.kind) - FINDING_KINDS.indexOf(other.finding.kind) ||
    compareNumbers(one.entry, other.entry) ||
    compareNumbers(one.payment, other.payment) ||
    compareTexts(one.finding.channel ?? '', other.finding.channel ?? '') ||
    compareTexts(refsOf(one), refsOf(other))
  );
}

function refsOf({ finding }: Placed): string {
  return [...finding.rosterRefs, ...finding.paymentRefs].join(';');
}

/** Infinity equals itself. */
function compareNumbers(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
