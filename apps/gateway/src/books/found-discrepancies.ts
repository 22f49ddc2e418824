import { Inject, Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { type FINDING_LIST } from '#application';
import { openedOf } from '../access/access.js';
import { atPositions, criteriaOf, openCriteria } from './book-criteria.js';
import { type DiscrepancyFilters } from './book-query.js';
import { BookShelf, type BookView } from './book-shelf.js';
import { DISCREPANCY_WORDS, wantedOf } from './discrepancy-counts.js';
import { DiscrepancyMarks } from './discrepancy-marks.js';

type Fields = (typeof FINDING_LIST)['fields'];

/** The discrepancies that filters leave. */
interface Found {
  readonly view: BookView;
  readonly positions: Int32Array;
  /** Names of the filters, in the order of the alphabet; none where all are wanted. */
  readonly by: readonly string[];
}

/** Finds discrepancies of the revision that stands, to leave as a file. */
@Injectable()
export class FoundDiscrepancies {
  constructor(
    @Inject(BookShelf) private readonly shelf: BookShelf,
    @Inject(DiscrepancyMarks) private readonly marks: DiscrepancyMarks,
  ) {}

  /** Faults: CYCLE_MISSING, BOOK_NOT_COMPUTED, AREA_LIMITED; those of get. */
  async of(request: Request, cycle: string, filters: Omit<DiscrepancyFilters, 'after'>): Promise<Found> {
    const chosen = this.marks.chosen(request, cycle, filters);
    const { view } = await this.shelf.newest(cycle);
    const mask = await chosen?.in(view);
    const positions = view.findings.positions([
      ...criteriaOf<Fields>(wantedOf(filters), { words: DISCREPANCY_WORDS, texts: [] }),
      ...openCriteria<Fields>(openedOf(request)),
      ...(mask === undefined ? [] : [atPositions<Fields>(mask)]),
    ]);
    const by = Object.entries(filters).flatMap(([name, wanted]) => (wanted === undefined ? [] : [name]));
    return { view, positions, by: by.sort() };
  }
}
