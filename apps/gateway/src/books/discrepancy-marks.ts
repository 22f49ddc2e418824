import { Inject, Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { findingHistory, REMARK_STATUSES, Remarks, type RemarkStatus } from '#application';
import { openedOf } from '../access/access.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { KeptBriefly } from '../lists/kept-briefly.js';
import { daysSince } from '../overview/ages.js';
import { daysLeftOf } from '../overview/idle-money.js';
import { RequestFault } from '../problems/request-fault.js';
import { DiscrepancySubjects } from '../remarks/discrepancy-subjects.js';
import { VISIT_MARKS, VisitMarks } from '../visits/visit-marks.js';
import { type DiscrepancyFilters } from './book-query.js';
import { type ChosenRows } from './book-pages.js';
import { type BookView } from './book-shelf.js';
import { KeptByView } from './kept-by-view.js';

type Marks = Pick<DiscrepancyFilters, 'ageFrom' | 'ageTo' | 'leftFrom' | 'leftTo' | 'status' | 'visit'>;

/** What discrepancies are chosen by that is no field of their rows: how long they have been open, how long their money stays, how far people are with them, and what came of visits. */
@Injectable()
export class DiscrepancyMarks {
  private readonly opened = new KeptByView<Float64Array>();
  private readonly left = new KeptByView<Float64Array>();
  private readonly statuses: KeptBriefly<ReadonlyMap<string, RemarkStatus>>;

  constructor(
    @Inject(PARTS) private readonly parts: GatewayParts,
    @Inject(DiscrepancySubjects) private readonly subjects: DiscrepancySubjects,
    @Inject(Remarks) remarks: Remarks,
    @Inject(VisitMarks) private readonly visits: VisitMarks,
  ) {
    this.statuses = new KeptBriefly(parts.clock, (cycle) => remarks.statuses(cycle));
  }

  get now(): number {
    return this.parts.clock.now();
  }

  /** Finds the rows (1, else 0) that are asked for; undefined where that does not depend on marks. Faults: AREA_LIMITED. */
  chosen(request: Request, cycle: string, marks: Marks): ChosenRows | undefined {
    const { ageFrom = 0, ageTo, leftFrom, leftTo, status, visit } = marks;
    const isByAge = ageFrom > 0 || ageTo !== undefined;
    const isByLeft = leftFrom !== undefined || leftTo !== undefined;
    if (status !== undefined && openedOf(request) !== 'WHOLE') throw new RequestFault('AREA_LIMITED');
    if (!isByAge && !isByLeft && status === undefined && visit === undefined) return undefined;
    const words = Object.entries({ status, visit }).filter(([, word]) => word !== undefined);
    return {
      by: [...(isByAge ? ['age'] : []), ...(isByLeft ? ['left'] : []), ...words.map(([name]) => name)],
      in: async (view) => {
        const mask = new Uint8Array(view.findings.total).fill(1);
        if (isByAge) keepAges(mask, await this.openedAt(cycle, view), { ageFrom, ageTo, now: this.now });
        if (isByLeft) keepLeft(mask, await this.daysLeft(view), { leftFrom, leftTo });
        if (status !== undefined)
          keepOnly(mask, await this.statusesOf(cycle, view), REMARK_STATUSES.indexOf(status));
        if (visit !== undefined)
          keepOnly(mask, await this.visits.marksOf(cycle, view), VISIT_MARKS.indexOf(visit));
        return mask;
      },
    };
  }

  /** When each discrepancy of a revision was opened (milliseconds), by position; NaN where nobody said so. Faults: CYCLE_MISSING; those of get. */
  openedAt(cycle: string, view: BookView): Promise<Float64Array> {
    return this.opened.of(view, () => this.readOpened(cycle, view));
  }

  /** The days until the money of each discrepancy of a revision is pulled back, by position; NaN where there is none. */
  daysLeft(view: BookView): Promise<Float64Array> {
    return this.left.of(view, () => daysLeftOf(view.findings));
  }

  /** How far one is with each discrepancy of a revision, by position: the number of the status in their order. Faults: CYCLE_MISSING; those of the collections. */
  async statusesOf(cycle: string, view: BookView): Promise<Uint8Array> {
    const positions = await this.subjects.all(cycle, view);
    const statuses = new Uint8Array(view.findings.total);
    for (const [subject, status] of await this.statuses.of(cycle)) {
      const position = positions.get(subject);
      if (position !== undefined) statuses[position] = REMARK_STATUSES.indexOf(status);
    }
    return statuses;
  }

  /** Somebody said something of a cycle's discrepancies. */
  forget(cycle: string): void {
    this.statuses.forget(cycle);
  }

  private async readOpened(cycle: string, view: BookView): Promise<Float64Array> {
    const { openedAt } = await findingHistory(this.parts.segments, view.head, '');
    const positions = await this.subjects.all(cycle, view);
    const opened = new Float64Array(view.findings.total).fill(NaN);
    for (const [subject, position] of positions) opened[position] = Date.parse(openedAt.get(subject) ?? '');
    return opened;
  }
}

function keepAges(
  mask: Uint8Array,
  openedAt: Float64Array,
  { ageFrom, ageTo = Infinity, now }: { ageFrom: number; ageTo: number | undefined; now: number },
): void {
  for (let row = 0; row < mask.length; row++) {
    const days = daysSince(openedAt[row]!, now);
    mask[row]! &= Number((ageFrom === 0 || days > ageFrom) && days <= ageTo);
  }
}

/** Whatever has no money that is pulled back has NaN, of which no comparison holds. */
function keepLeft(
  mask: Uint8Array,
  daysLeft: Float64Array,
  { leftFrom = -Infinity, leftTo = Infinity }: Pick<Marks, 'leftFrom' | 'leftTo'>,
): void {
  for (let row = 0; row < mask.length; row++)
    mask[row]! &= Number(daysLeft[row]! >= leftFrom && daysLeft[row]! <= leftTo);
}

function keepOnly(mask: Uint8Array, marks: Uint8Array, wanted: number): void {
  for (let row = 0; row < mask.length; row++) mask[row]! &= Number(marks[row] === wanted);
}
