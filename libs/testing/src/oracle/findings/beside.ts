import { type BookInput, type ReconciliationSettings } from '../../../../domain/src/book/book-input.js';
import { severityOf } from '../../../../domain/src/findings/finding-kinds.js';
import { type Day, formatDay } from '../../../../domain/src/values/day.js';
import { compareFiles, compareTexts, inOrder, labelOf } from '../order-and-refs.js';
import { type Roster } from '../roster.js';
import { type Settled } from '../settlement/settled.js';
import { moved } from '../statements.js';
import { type Assessed, cutoffOf, isCounted, sum } from './assessment.js';
import { aboutPayment, type Placed } from './carried.js';

/** NOT_ON_ROSTER, IDENTITY_MISMATCH and AMBIGUOUS_MATCH: payments with something left (docs/rules.md, 9). */
export function ofPayments(settled: readonly Settled[], roster: Roster): Placed[] {
  return settled.flatMap((one) => {
    if (!one.isStanding || !moved(one.statement) || one.left === 0) return [];
    switch (one.link.kind) {
      case 'none':
        return [aboutPayment('NOT_ON_ROSTER', one, roster.entries)];
      case 'auto':
        return isCountedAnywhere(one, roster) ? [] : [aboutPayment('NOT_ON_ROSTER', one, roster.entries)];
      case 'review': {
        const kind = one.link.payees.length === 1 ? 'IDENTITY_MISMATCH' : 'AMBIGUOUS_MATCH';
        return [aboutPayment(kind, one, roster.entries)];
      }
      case 'outside':
        return [];
    }
  });
}

function isCountedAnywhere(one: Settled, { payees }: Roster): boolean {
  return payees.some((payee) => payee.entitlements.some((entitlement) => isCounted(one, entitlement, payee)));
}

/** REPORT_AWAITED: one a channel that has entitlements in AWAITING_REPORT. */
export function awaitedReports(assessed: readonly Assessed[], settings: ReconciliationSettings): Placed[] {
  const waiting = assessed.filter(({ state }) => state === 'AWAITING_REPORT');
  const channels = [...new Set(waiting.map(({ entitlement }) => entitlement.first.channel))];
  return channels.sort(compareTexts).map((channel) => {
    const amounts = waiting
      .filter(({ entitlement }) => entitlement.first.channel === channel)
      .map(({ entitlement }) => entitlement.amount);
    const cutoff = formatDay(cutoffOf(channel, settings) as Day);
    return {
      finding: {
        kind: 'REPORT_AWAITED',
        severity: severityOf('REPORT_AWAITED'),
        rosterRefs: [],
        paymentRefs: [],
        channel,
        detail: { cutoff, count: amounts.length, amount: sum(amounts) },
      },
      entry: Infinity,
      payment: Infinity,
    };
  });
}

/** CONTROL_TOTAL_MISMATCH: one a file whose stated total differs from its rows. */
export function controlTotals(input: BookInput): Placed[] {
  const lists = [...inOrder(input.rosters), ...inOrder(input.amendments), ...inOrder(input.exclusions)];
  const files = [
    ...inOrder(input.reports).map((file) => ({ ...file, isReport: true })),
    ...lists.map((file) => ({ ...file, isReport: false })),
  ].sort((one, other) => compareFiles(one.file, other.file));
  return files.flatMap(({ file, controls = [], isReport }, place) => {
    const wrong = controls.filter(({ stated, counted }) => stated !== counted);
    if (wrong.length === 0) return [];
    const label = labelOf(file, input);
    const measures = wrong.map(({ measure, stated, counted }) => [
      measure,
      `stated ${stated}, counted ${counted}`,
    ]);
    return [
      {
        finding: {
          kind: 'CONTROL_TOTAL_MISMATCH' as const,
          severity: severityOf('CONTROL_TOTAL_MISMATCH'),
          rosterRefs: isReport ? [] : [label],
          paymentRefs: isReport ? [label] : [],
          detail: { file: label, ...Object.fromEntries(measures) } as Record<string, string>,
        },
        entry: isReport ? Infinity : place,
        payment: isReport ? place : Infinity,
      },
    ];
  });
}
