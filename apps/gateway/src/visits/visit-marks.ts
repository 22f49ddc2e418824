import { Inject, Injectable } from '@nestjs/common';
import { type FindingEntry, Visits } from '#application';
import { type FindingKind, VISIT_OUTCOMES, type VisitOutcome } from '#domain';
import { VISITED_KINDS } from '#exports';
import { type BookView } from '../books/book-shelf.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { KeptBriefly } from '../lists/kept-briefly.js';
import { HouseholdCodes } from './household-codes.js';

/** How far one is with visiting the household that a discrepancy is about: it is on the visit list and nobody was there yet, or what came of the last visit. */
export const VISIT_MARKS = ['NOT_YET', ...VISIT_OUTCOMES] as const;

export type VisitMark = (typeof VISIT_MARKS)[number];

/** Of a discrepancy whose household nobody has to visit, and nobody did. */
const NO_MARK = 255;

/** What is told of the last visit beside a discrepancy. */
export interface LastOutcome {
  readonly outcome: VisitOutcome;
  readonly day: string;
}

/** What came of the last visits to the households that discrepancies are about. */
@Injectable()
export class VisitMarks {
  private readonly lately: KeptBriefly<ReadonlyMap<string, LastOutcome>>;

  constructor(
    @Inject(PARTS) { clock }: GatewayParts,
    @Inject(Visits) visits: Visits,
    @Inject(HouseholdCodes) private readonly codes: HouseholdCodes,
  ) {
    this.lately = new KeptBriefly(clock, async (cycle) => {
      const last = new Map<string, LastOutcome>();
      for (const [household, [visit]] of await visits.ofCycle(cycle))
        last.set(household, { outcome: visit!.outcome, day: visit!.day });
      return last;
    });
  }

  /** The last outcomes of a cycle, by household. Faults: those of the collections. */
  lastOutcomes(cycle: string): Promise<ReadonlyMap<string, LastOutcome>> {
    return this.lately.of(cycle);
  }

  /** Somebody told a visit of a cycle. */
  forget(cycle: string): void {
    this.lately.forget(cycle);
  }

  /** The mark of each discrepancy of a revision by position: its number in their order, or NO_MARK. Faults: CYCLE_MISSING; those of the collections. */
  async marksOf(cycle: string, view: BookView): Promise<Uint8Array> {
    const last = await this.lastOutcomes(cycle);
    const codes = await this.codes.ofFindings(cycle, view);
    return Uint8Array.from(codes, (code, position) => {
      const mark: VisitMark | undefined = last.get(code)?.outcome;
      if (mark !== undefined) return VISIT_MARKS.indexOf(mark);
      return isVisited(view.findings.value(position, 'kind')) ? VISIT_MARKS.indexOf('NOT_YET') : NO_MARK;
    });
  }

  /** The last outcomes of the households that discrepancies at some positions are about. Faults: CYCLE_MISSING; those of the collections. */
  async at(
    cycle: string,
    view: BookView,
    positions: readonly number[],
  ): Promise<readonly (LastOutcome | undefined)[]> {
    const last = await this.lastOutcomes(cycle);
    if (last.size === 0) return positions.map(() => undefined);
    const codes = await this.codes.ofFindings(cycle, view);
    return positions.map((position) => last.get(codes[position]!));
  }
}

/** Whether a household is visited for a discrepancy of this kind. */
export function isVisited(kind: FindingEntry['kind']): boolean {
  return VISITED_KINDS.includes(kind as FindingKind);
}
