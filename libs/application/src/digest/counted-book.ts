import { setImmediate } from 'node:timers/promises';
import { type FindingKind } from '#domain';
import { type Area } from '#security';
import { type Transition } from '../alerts/announce.js';
import { alertsFrom } from '../alerts/relay-alerts.js';
import { FINDING_LIST } from '../book/book-lists.js';
import { LoadedList } from '../book/loaded-list.js';
import { QUESTION_LIST } from '../decisions/question-list.js';
import { type Head, type Segments } from '../ports/segments.js';
import { readAhead } from '../segments/read-ahead.js';

/** So many rows are counted before others have a turn. */
const ROWS_A_TURN = 2_000;

/** Findings of one kind in one place. */
export interface OpenFindings extends Area {
  readonly kind: FindingKind;
  readonly channel?: string;
  readonly count: number;
  /** Rupiah by which they differ, whether more or less. */
  readonly difference: number;
}

/** Alerts of one kind in one place. */
export interface Turns extends Area {
  readonly kind: FindingKind;
  readonly transition: Transition;
  readonly count: number;
}

/** A revision of a book in numbers that name nobody. */
export interface CountedBook {
  readonly findings: readonly OpenFindings[];
  /** Questions that wait for a person. */
  readonly reviews: number;
  /** All alerts until now. */
  readonly alerts: number;
}

/** Counts what stands in a book. Faults: those of get. */
export async function countBook(segments: Segments, head: Head): Promise<CountedBook> {
  const list = await LoadedList.load((hashes) => readAhead(segments, hashes), head, FINDING_LIST);
  const cells = new Map<string, OpenFindings>();
  for (let at = 0; at < list.total; at++) {
    if (at % ROWS_A_TURN === 0) await setImmediate();
    const { kind: word, kecamatan, kelurahan, channel, difference = 0 } = list.row(at);
    const kind = word as FindingKind;
    // Of all others the channel says nothing that a reader of numbers needs.
    const place = { kecamatan, kelurahan, channel: kind === 'REPORT_AWAITED' ? channel : undefined };
    const key = JSON.stringify([kind, place]);
    const known: OpenFindings = cells.get(key) ?? { kind, ...place, count: 0, difference: 0 };
    const sum = known.difference + Math.abs(difference);
    cells.set(key, { ...known, count: known.count + 1, difference: sum });
  }
  return {
    findings: [...cells.values()],
    reviews: rowsOf(head, QUESTION_LIST.kind),
    alerts: rowsOf(head, 'ALERTS'),
  };
}

/** Counts the alerts of a book behind the first ones. Faults: those of get. */
export async function countTurns(segments: Segments, head: Head, first: number): Promise<readonly Turns[]> {
  const cells = new Map<string, Turns>();
  for await (const alerts of alertsFrom(head, first, segments))
    for (const { kind, transition, kecamatan, kelurahan } of alerts) {
      const key = JSON.stringify([kind, transition, kecamatan, kelurahan]);
      const known: Turns = cells.get(key) ?? { kind, transition, kecamatan, kelurahan, count: 0 };
      cells.set(key, { ...known, count: known.count + 1 });
    }
  return [...cells.values()];
}

function rowsOf({ segments }: Head, wanted: string): number {
  return segments.reduce((sum, { kind, rows }) => (kind === wanted ? sum + rows : sum), 0);
}
