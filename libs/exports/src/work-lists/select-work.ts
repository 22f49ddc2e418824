import {
  type ComputedBook,
  describeFinding,
  type Finding,
  FINDING_KINDS,
  type FindingKind,
  type FindingPlaces,
  maskNumber,
  normaliseArea,
} from '#domain';
import { findingText } from '../words/finding-text.js';
import { lastVisitText } from './last-visit-text.js';
import {
  type HomePlace,
  type LastVisit,
  type WorkArea,
  type WorkFilter,
  type WorkListName,
  type WorkRow,
} from './work-row.js';

/** Why a household is visited, the gravest first. */
export const VISITED_KINDS: readonly FindingKind[] = [
  'RETURNED',
  'PAYMENT_FAILED',
  'NOT_DELIVERED',
  'UNDERPAID',
  'CARD_NOT_HANDED_OVER',
  'NOT_WITHDRAWN',
  'WITHDRAWN_LESS_THAN_CREDITED',
];

/** What each list is about, the gravest first. All of these kinds are about one entitlement. */
const KINDS: Readonly<Record<WorkListName, readonly FindingKind[]>> = {
  visits: VISITED_KINDS,
  'follow-ups': [
    'PAID_TWICE',
    'OVERPAID',
    'UNDERPAID',
    'RETURNED',
    'PAYMENT_FAILED',
    'NOT_DELIVERED',
    'CARD_NOT_HANDED_OVER',
    'NOT_WITHDRAWN',
  ],
  'pay-again': ['RETURNED', 'PAYMENT_FAILED'],
};

/** About money that somebody paid. */
const ABOUT_PAID: readonly FindingKind[] = [
  'PAID_TWICE',
  'OVERPAID',
  'UNDERPAID',
  'CARD_NOT_HANDED_OVER',
  'NOT_WITHDRAWN',
];

/** Who has one of these is not paid again before somebody has looked at it. */
const NOT_PAYABLE: readonly FindingKind[] = ['INELIGIBLE_RECIPIENT', 'DUPLICATE_ENTITLEMENT'];

/** Reasons of a failure that paying again does not mend. */
const LASTING_REASONS: readonly string[] = [
  'DECEASED',
  'TWO_IN_ONE_KK',
  'OTHER_AID',
  'WELL_OFF',
  'REFUSED',
  'MOVED',
];

/** A finding of an entitlement that a list is to name. */
export interface WorkItem {
  readonly entitlement: number;
  readonly finding: Finding;
  /** Who is asked: the one that paid, where it is about what was paid; else the one that should have. */
  readonly channel: string;
}

/** The findings of a list, narrowed, in the order of the findings. */
export function selectWork(
  book: ComputedBook,
  findings: FindingPlaces,
  list: WorkListName,
  filter: WorkFilter,
): WorkItem[] {
  const kinds = KINDS[list];
  const items: WorkItem[] = [];
  for (const place of findings) {
    if (!kinds.includes(place.kind)) continue;
    const finding = describeFinding(book, place);
    const channel = channelOf(book, finding);
    if (!isWanted(finding, channel, filter)) continue;
    if (list === 'pay-again' && !isPayable(book, place.subject, finding)) continue;
    items.push({ entitlement: place.subject, finding, channel });
  }
  return items;
}

/** The channel of the last payment that a finding names, where it is about payments. */
function channelOf({ tables }: ComputedBook, { kind, paymentRefs, channel = '' }: Finding): string {
  const last = ABOUT_PAID.includes(kind) ? paymentRefs.at(-1) : undefined;
  if (last === undefined) return channel;
  const report = tables.reports.find(
    ({ label }) => /^[#!]/.test(last.slice(label.length)) && last.startsWith(label),
  );
  return report?.channelCode ?? channel;
}

function isWanted(
  { kecamatan = '', kelurahan = '' }: Finding,
  channel: string,
  { areas, ...wanted }: WorkFilter,
): boolean {
  const place = { kecamatan, kelurahan };
  if (wanted.channel !== undefined && wanted.channel !== channel) return false;
  if (areas !== undefined && !areas.some((area) => isIn(place, area))) return false;
  return isIn(place, wanted);
}

/** Whether a place lies in an area, however the names are spelled. One without a name lies in none that has one. */
function isIn(place: Required<WorkArea>, area: WorkArea): boolean {
  return (['kecamatan', 'kelurahan'] as const).every(
    (field) => area[field] === undefined || normaliseArea(area[field]) === normaliseArea(place[field]),
  );
}

function isPayable({ assessments }: ComputedBook, entitlement: number, { detail }: Finding): boolean {
  const found = assessments.findings[entitlement]!;
  if (NOT_PAYABLE.some((kind) => found & (1 << FINDING_KINDS.indexOf(kind)))) return false;
  return !LASTING_REASONS.includes(String(detail.reason));
}

/** What is known of places and offices. */
export interface KnownPlaces {
  homeOf(ref: string): HomePlace;
  officeOf(item: WorkItem): string;
}

/** What stands for households, and what is known of visits to them. */
export interface KnownHouseholds {
  /** Of the cycle whose list it is. */
  readonly cycle: string;
  /** Stands for a household without telling its NIK; empty where there is none. */
  codeOf(nik: string): string;
  lastVisitOf(code: string): LastVisit | undefined;
}

/** One line for each finding, in the order in which people work. */
export function eachFinding(
  items: readonly WorkItem[],
  places: KnownPlaces,
  households: KnownHouseholds,
): WorkRow[] {
  return inOrder(items.map((item) => rowOf(item, places, households)));
}

/** One line for each household, with all that is to be asked of it. */
export function eachHousehold(
  items: readonly WorkItem[],
  places: KnownPlaces,
  households: KnownHouseholds,
): WorkRow[] {
  const byHousehold = Map.groupBy(
    items,
    ({ finding }) => `${finding.nik} ${finding.kecamatan} ${finding.kelurahan}`,
  );
  const rows = Array.from(byHousehold.values(), (ofOne) => {
    const lines = ofOne.map((item) => rowOf(item, places, households));
    const each = <Value>(of: (row: WorkRow) => readonly Value[]): Value[] => [...new Set(lines.flatMap(of))];
    return {
      ...lines[0]!,
      programmes: each(({ programmes }) => programmes),
      channel: each(({ channel }) => [channel]).join(', '),
      amount: amountOf(ofOne),
      kinds: each(({ kinds }) => kinds),
      texts: each(({ texts }) => texts),
    };
  });
  return inOrder(rows);
}

/** Of each entitlement once: money that lies idle may be named by two findings. */
function amountOf(items: readonly WorkItem[]): number {
  const byEntitlement = new Map<number, number>();
  for (const { entitlement, finding } of items)
    byEntitlement.set(entitlement, Math.max(byEntitlement.get(entitlement) ?? 0, moneyOf(finding)));
  return [...byEntitlement.values()].reduce((sum, amount) => sum + amount, 0);
}

function moneyOf({ kind, detail, difference = 0, delivered = 0 }: Finding): number {
  if (kind === 'NOT_WITHDRAWN' || kind === 'WITHDRAWN_LESS_THAN_CREDITED') return Number(detail.idle);
  return kind === 'CARD_NOT_HANDED_OVER' ? delivered : Math.abs(difference);
}

function rowOf(item: WorkItem, places: KnownPlaces, households: KnownHouseholds): WorkRow {
  const { finding, channel } = item;
  const [ref = ''] = finding.rosterRefs;
  const { nik = '', name = '', kecamatan = '', kelurahan = '', programme = '' } = finding;
  const code = households.codeOf(nik);
  const visit = households.lastVisitOf(code);
  return {
    ...{ ref, code, cycle: households.cycle, lastVisit: visit === undefined ? '' : lastVisitText(visit) },
    ...{ name, nik: maskNumber(nik), kecamatan, kelurahan, channel },
    ...places.homeOf(ref),
    programmes: [programme],
    office: places.officeOf(item),
    amount: moneyOf(finding),
    kinds: [finding.kind],
    texts: [findingText(finding)],
  };
}

/** By kecamatan, kelurahan, RW, RT and name: the way that somebody walks. */
function inOrder(rows: readonly WorkRow[]): WorkRow[] {
  const fields = ['kecamatan', 'kelurahan', 'rw', 'rt', 'name', 'ref'] as const;
  // Made where it is needed: it loads the locales, for which every start would wait.
  const collator = new Intl.Collator('id', { numeric: true });
  return [...rows].sort((one, other) => {
    for (const field of fields) {
      const order = collator.compare(one[field], other[field]);
      if (order !== 0) return order;
    }
    return 0;
  });
}
