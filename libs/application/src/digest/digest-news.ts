import { createHash } from 'node:crypto';
import { FINDING_KINDS, type FindingKind } from '#domain';
import { type Area, isByArea, type OpenedRegion } from '#security';
import { isOpen } from '../areas/open-areas.js';
import { type CountedBook, type OpenFindings, type Turns } from './counted-book.js';
import { type ToldCycle } from './digest-record.js';

/** What stands, and how it got there since the last digest. */
interface Movement {
  /** Findings that stand. */
  readonly open: number;
  /** Rupiah by which they differ, whether more or less. */
  readonly difference: number;
  readonly opened: number;
  readonly cleared: number;
}

interface KindNews extends Movement {
  readonly kind: FindingKind;
}

export interface AreaNews extends Movement, Area {}

/** What is new in one cycle, for somebody. */
export interface CycleNews {
  readonly region: string;
  readonly months: string;
  /** Kinds of which something stands or was cleared, in the order of the rules. */
  readonly kinds: readonly KindNews[];
  /** Places in which something was opened or cleared; those with the most of it first. */
  readonly areas: readonly AreaNews[];
  /** What is told of a region as a whole only; absent for whoever has parts of it. */
  readonly whole?: WholeRegion;
}

export interface WholeRegion {
  /** Channels whose report is awaited. */
  readonly awaited: readonly string[];
  readonly held: number;
  readonly refused: number;
  readonly reviews: number;
}

/** What is new, for somebody. */
export interface DigestNews {
  readonly cycles: readonly CycleNews[];
  /** In how many others something stands as it did before. */
  readonly unchanged: number;
}

/** A cycle of which something may be told. */
export interface DigestCycle {
  readonly region: string;
  readonly months: string;
  readonly book: CountedBook;
  readonly files: Pick<WholeRegion, 'held' | 'refused'>;
}

/** How a cycle stands for somebody. */
export interface Standing {
  readonly findings: readonly OpenFindings[];
  readonly whole?: WholeRegion;
}

/** How a cycle stands, as far as it is open to somebody. */
export function standingOf({ book, files }: DigestCycle, opened: OpenedRegion): Standing {
  const findings = book.findings.filter((each) => isOpen(opened, each));
  if (opened !== 'WHOLE' && !isByArea('FILES_READ')) return { findings };
  const awaited = findings.flatMap(({ kind, channel }) =>
    kind === 'REPORT_AWAITED' && channel !== undefined ? [channel] : [],
  );
  const { held, refused } = files;
  return { findings, whole: { awaited: awaited.sort(), held, refused, reviews: book.reviews } };
}

/** Whether there is anything to tell of a cycle. */
export function isQuiet({ findings, whole }: Standing): boolean {
  if (findings.length > 0) return false;
  return whole === undefined || whole.held + whole.refused + whole.reviews + whole.awaited.length === 0;
}

/** What is remembered of a standing that was told. */
export function toldOf(standing: Standing, alerts: number): ToldCycle {
  return { alerts, standing: createHash('sha256').update(JSON.stringify(standing)).digest('hex') };
}

/** What is new: `turns` since the last digest, and what stands. */
export function newsOf(
  { region, months }: DigestCycle,
  { findings, whole }: Standing,
  turns: readonly Turns[],
): CycleNews {
  const kinds = FINDING_KINDS.flatMap((kind): KindNews[] => {
    const isOfKind = (each: { readonly kind: FindingKind }): boolean => each.kind === kind;
    const moved = movement(findings.filter(isOfKind), turns.filter(isOfKind));
    return moved.open + moved.cleared === 0 ? [] : [{ kind, ...moved }];
  });
  return { region, months, kinds, areas: areasOf(findings, turns), ...(whole && { whole }) };
}

function areasOf(findings: readonly OpenFindings[], turns: readonly Turns[]): AreaNews[] {
  const places = new Map<string, Area>();
  for (const { kecamatan, kelurahan, transition } of turns)
    if (transition !== 'CHANGED') places.set(placeKey({ kecamatan, kelurahan }), { kecamatan, kelurahan });
  const standing = Map.groupBy(findings, placeKey);
  const moved = Map.groupBy(turns, placeKey);
  return [...places]
    .map(([key, place]) => ({ ...place, ...movement(standing.get(key) ?? [], moved.get(key) ?? []) }))
    .sort((one, other) => turnsOf(other) - turnsOf(one) || (placeKey(one) < placeKey(other) ? -1 : 1));
}

function turnsOf({ opened, cleared }: Movement): number {
  return opened + cleared;
}

function placeKey({ kecamatan, kelurahan }: Area): string {
  return JSON.stringify([kecamatan, kelurahan]);
}

function movement(findings: readonly OpenFindings[], turns: readonly Turns[]): Movement {
  const said = (transition: Turns['transition']): number =>
    sum(turns.filter((each) => each.transition === transition).map(({ count }) => count));
  return {
    open: sum(findings.map(({ count }) => count)),
    difference: sum(findings.map(({ difference }) => difference)),
    opened: said('OPENED'),
    cleared: said('CLEARED'),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
