import { compareText } from '../book/file-order.js';
import { type ComputedBook } from '../book/computed-book.js';
import { AUTO, NONE, REVIEW } from '../linking/links.js';
import {
  ENTITLEMENT_STATES,
  FINDING_KINDS,
  type FindingKind,
  SEVERITIES,
  type Severity,
  severityOf,
} from './finding-kinds.js';
import { FindingPlaces } from './finding-places.js';

/** A channel with entitlements that wait for its report: how many, and their rupiah. */
export interface AwaitedReport {
  readonly channel: string;
  count: number;
  amount: number;
}

/** The reports that are awaited, by code of the channel. */
export function awaitedReports({ roster, assessments }: ComputedBook): AwaitedReport[] {
  const { state } = assessments;
  const awaiting = ENTITLEMENT_STATES.indexOf('AWAITING_REPORT');
  const { channels } = roster.table.vocabulary;
  const found = new Map<number, AwaitedReport>();
  const next = (from: number): number => state.indexOf(awaiting, from);
  for (let entitlement = next(0); entitlement !== -1; entitlement = next(entitlement + 1)) {
    const channel = roster.table.channel[roster.rowOf(entitlement)]!;
    let report = found.get(channel);
    if (!report) found.set(channel, (report = { channel: channels.text(channel), count: 0, amount: 0 }));
    report.count++;
    report.amount += roster.amount[entitlement]!;
  }
  return [...found.values()].sort((one, other) => compareText(one.channel, other.channel));
}

/** Files whose own totals differ from their rows: positions in the tables' list of controls. */
function mismatchedFiles(book: ComputedBook): number[] {
  return book.tables.controls.flatMap(({ totals }, file) =>
    totals.some(({ stated, counted }) => stated !== counted) ? [file] : [],
  );
}

/** All findings in the order of the rules: severity, kind, first roster ref, first payment ref. */
export function listFindings(book: ComputedBook): FindingPlaces {
  const subjects = new Map<FindingKind, number[]>(FINDING_KINDS.map((kind) => [kind, []]));
  addEntitlements(book, subjects);
  addDuplicates(book, subjects);
  addPayments(book, subjects);
  subjects.set('REPORT_AWAITED', [...awaitedReports(book).keys()]);
  subjects.set('SHARED_ACCOUNT', sortedSharedAccounts(book));
  subjects.set('CONTROL_TOTAL_MISMATCH', mismatchedFiles(book));
  return inOrder(
    SEVERITIES.flatMap((severity) =>
      FINDING_KINDS.map(
        (kind, position) => [position, ofSeverity(book, severity, kind, subjects.get(kind)!)] as const,
      ),
    ),
  );
}

/** The findings of these kinds (positions in FINDING_KINDS), one list behind the other. */
function inOrder(lists: readonly (readonly [kind: number, subjects: readonly number[]])[]): FindingPlaces {
  const count = lists.reduce((sum, [, subjects]) => sum + subjects.length, 0);
  const places = new FindingPlaces(new Uint8Array(count), new Int32Array(count));
  let at = 0;
  for (const [kind, subjects] of lists) {
    places.kinds.fill(kind, at, at + subjects.length);
    places.subjects.set(subjects, at);
    at += subjects.length;
  }
  return places;
}

/** The subjects of a kind whose findings are so severe. */
function ofSeverity(book: ComputedBook, severity: Severity, kind: FindingKind, subjects: number[]): number[] {
  if (kind === 'NOT_WITHDRAWN')
    return subjects.filter((subject) => severityOfFinding(book, kind, subject) === severity);
  return severityOf(kind) === severity ? subjects : [];
}

/** How severe a finding is. */
export function severityOfFinding(book: ComputedBook, kind: FindingKind, subject: number): Severity {
  return severityOf(kind, kind === 'NOT_WITHDRAWN' ? daysLeft(book, subject) : undefined);
}

/** Days until idle money is pulled back, negative after (rules, NOT_WITHDRAWN). */
export function daysLeft(book: ComputedBook, entitlement: number): number {
  const { idleDays, asOf } = book.tables.settings;
  return book.assessments.earliestCredit[entitlement]! + idleDays - asOf;
}

type Subjects = Map<FindingKind, number[]>;

function addEntitlements({ assessments, roster }: ComputedBook, subjects: Subjects): void {
  const { findings } = assessments;
  const lists = FINDING_KINDS.map((kind) => subjects.get(kind)!);
  // These are listed as what is repeated.
  const others = ~(1 << FINDING_KINDS.indexOf('DUPLICATE_ENTITLEMENT'));
  for (let entitlement = 0; entitlement < roster.entitlements; entitlement++)
    for (let found = findings[entitlement]! & others; found !== 0; found &= found - 1)
      lists[31 - Math.clz32(found & -found)]!.push(entitlement);
}

function addDuplicates({ roster }: ComputedBook, subjects: Subjects): void {
  const { length, entry } = roster.duplicates;
  const order = Array.from({ length }, (_, duplicate) => duplicate);
  order.sort((one, other) => entry[one]! - entry[other]!);
  subjects.set('DUPLICATE_ENTITLEMENT', order);
}

function addPayments(book: ComputedBook, subjects: Subjects): void {
  const { settlement, assessments } = book;
  const { kind } = settlement;
  const { counted } = assessments;
  for (let instance = 0; instance < kind.length; instance++) {
    const link = kind[instance];
    if ((link === AUTO && counted[instance] === 1) || !settlement.hasMoney(instance)) continue;
    if (link === NONE || link === AUTO) subjects.get('NOT_ON_ROSTER')!.push(instance);
    else if (link === REVIEW)
      subjects
        .get(settlement.candidates.get(instance)!.length === 1 ? 'IDENTITY_MISMATCH' : 'AMBIGUOUS_MATCH')!
        .push(instance);
  }
  for (const kind of ['NOT_ON_ROSTER', 'IDENTITY_MISMATCH', 'AMBIGUOUS_MATCH'] as const)
    sortByFirst(subjects.get(kind)!, (instance) => book.entriesOf(instance)[0]);
}

/** By first entry, then first payment (none: last), then all refs as text. */
function sortedSharedAccounts(book: ComputedBook): number[] {
  const places = book.sharedAccounts.map(({ entries, instances }) => ({
    entry: entries[0] ?? Infinity,
    payment: instances[0] ?? Infinity,
    refs: [
      ...entries.map((entry) => book.entryRef(entry)),
      ...instances.map((instance) => book.paymentRef(instance)),
    ].join(';'),
  }));
  return [...places.keys()].sort((one, other) => {
    const [left, right] = [places[one]!, places[other]!];
    if (left.entry !== right.entry) return left.entry - right.entry;
    if (left.payment !== right.payment) return left.payment - right.payment;
    return compareText(left.refs, right.refs);
  });
}

/** Sorts by a roster entry, those without one last; equal ones keep their order. */
function sortByFirst(subjects: number[], entryOf: (subject: number) => number | undefined): number[] {
  const places = new Map(subjects.map((subject) => [subject, entryOf(subject) ?? Number.MAX_SAFE_INTEGER]));
  return subjects.sort((one, other) => places.get(one)! - places.get(other)!);
}
