import { Inject, Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { Remarks } from '#application';
import { openedOf } from '../access/access.js';
import { type BookView } from '../books/book-shelf.js';
import { type DiscrepancyView, discrepancyView } from '../books/book-views.js';
import { DiscrepancySubjects } from './discrepancy-subjects.js';
import { VisitMarks } from '../visits/visit-marks.js';
import { remarkView } from './remark-views.js';

/** Shows discrepancies with what was said of them, and what came of visits. */
@Injectable()
export class RemarkedDiscrepancies {
  constructor(
    @Inject(DiscrepancySubjects) private readonly subjects: DiscrepancySubjects,
    @Inject(Remarks) private readonly remarks: Remarks,
    @Inject(VisitMarks) private readonly visits: VisitMarks,
  ) {}

  /** Those at some positions of a revision; remarks are for who has the whole region. Faults: CYCLE_MISSING; those of the collections. */
  async at(
    request: Request,
    cycle: string,
    view: BookView,
    positions: readonly number[],
  ): Promise<DiscrepancyView[]> {
    const visits = await this.visits.at(cycle, view, positions);
    const shown = positions.map((position, at) => {
      const visit = visits[at];
      return {
        ...discrepancyView(view.findings.row(position)),
        ...(visit === undefined ? {} : { visit }),
      };
    });
    if (openedOf(request) !== 'WHOLE') return shown;
    const subjects = await this.subjects.at(cycle, view, positions);
    const remarks = await this.remarks.of(
      cycle,
      subjects.map((subject) => subject ?? ''),
    );
    return shown.map((each, at) => {
      const [subject, remark] = [subjects[at], remarks[at]];
      return {
        ...each,
        ...(subject === undefined ? {} : { subject }),
        ...(remark === undefined ? {} : { remark: remarkView(remark) }),
      };
    });
  }
}
