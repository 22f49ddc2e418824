import { type VisitOutcome } from '#domain';
import { type CollectionDefinition } from '../ports/collections.js';

/** By what a visit was told: a row of a sheet that somebody filled in. Whatever tells visits otherwise gets a kind of its own. */
export interface VisitSource {
  readonly kind: 'SHEET';
  readonly name: string;
  readonly sha256: string;
  /** Where the workbook has several. */
  readonly sheet?: string;
  /** Counted from 1, as the spreadsheet does. */
  readonly row: number;
}

/** A visit to a household, as it is told. */
export interface NewVisit {
  /** The keyed name of the household: nobody reads its NIK there. */
  readonly household: string;
  readonly outcome: VisitOutcome;
  /** ISO day. */
  readonly day: string;
  /** Who was there, as it is written; empty where nobody said. */
  readonly volunteer: string;
  readonly note: string;
  readonly source: VisitSource;
}

/** A visit of a cycle. It never changes: another visit, or a correction, is one more record. */
export interface VisitRecord extends NewVisit {
  readonly cycle: string;
  /** User name of who told it. */
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Of the write that told it. */
  readonly claim: string;
}

/** Visits; written by the gateway. */
export const VISITS: CollectionDefinition<VisitRecord> = {
  name: 'visits',
  owner: 'gateway',
  lists: {
    ofCycle: (visit) => ({ of: visit.cycle, at: placeInTime(visit) }),
    ofHousehold: (visit) => ({ of: `${visit.cycle} ${visit.household}`, at: placeInTime(visit) }),
  },
};

/** Of two visits of a day the one that was told later counts as the later. */
function placeInTime({ day, at }: VisitRecord): string {
  return `${day} ${at}`;
}
