import { Body, Controller, HttpCode, HttpStatus, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { Refused, Remarks } from '#application';
import { Allow } from '../access/allow.js';
import { Audited } from '../audit/audited.js';
import { BookShelf } from '../books/book-shelf.js';
import { DiscrepancyMarks } from '../books/discrepancy-marks.js';
import { keptReason } from '../reviews/reason-text.js';
import { ApiIdempotencyKey } from '../writes/idempotency-header.js';
import { Writes } from '../writes/writes.js';
import { DiscrepancySubjects } from './discrepancy-subjects.js';
import { REMARK_REASON, RemarkBody, RemarkedView } from './remark-bodies.js';

/** How far people are with discrepancies. */
@ApiTags('books')
@Controller('api/v1/cycles/:id')
export class RemarkController {
  constructor(
    @Inject(BookShelf) private readonly shelf: BookShelf,
    @Inject(DiscrepancySubjects) private readonly subjects: DiscrepancySubjects,
    @Inject(DiscrepancyMarks) private readonly marks: DiscrepancyMarks,
    @Inject(Remarks) private readonly remarks: Remarks,
    @Inject(Writes) private readonly writes: Writes,
  ) {}

  @Post('remarks')
  @Allow('DISCREPANCIES_REMARK', 'CYCLE')
  @Audited('DISCREPANCIES_REMARKED')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'Says of some discrepancies how far one is with them, and why.' })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: RemarkedView })
  remark(
    @Param('id') cycle: string,
    @Body() body: RemarkBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    const reason = keptReason(body.reason, REMARK_REASON);
    return this.writes.answer(request, response, body, async (claim, by) => {
      const { view } = await this.shelf.newest(cycle);
      const known = await this.subjects.all(cycle, view);
      const subjects = [...new Set(body.subjects)];
      if (!subjects.every((subject) => known.has(subject))) throw new Refused('DISCREPANCY_MISSING');
      await this.remarks.say(claim, { cycle, subjects, status: body.status, reason, by });
      this.marks.forget(cycle);
      return { status: HttpStatus.OK, headers: {}, body: { remarked: subjects.length } };
    });
  }
}
