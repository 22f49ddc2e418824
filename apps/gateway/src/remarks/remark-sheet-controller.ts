import { setImmediate } from 'node:timers/promises';
import { Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { Remarks } from '#application';
import { REMARK_TABLE, type RemarkRow } from '#exports';
import { Allow } from '../access/allow.js';
import { Audited } from '../audit/audited.js';
import { BookFreshness } from '../books/book-freshness.js';
import { DiscrepancyFilters } from '../books/book-query.js';
import { type BookView } from '../books/book-shelf.js';
import { FoundDiscrepancies } from '../books/found-discrepancies.js';
import { FilledSheets } from '../sheets/filled-sheets.js';
import { TakesSheet } from '../sheets/takes-sheet.js';
import { RecordTables } from '../tables/record-tables.js';
import { ApiTable, filesOf } from '../tables/sent-table.js';
import { DiscrepancySubjects } from './discrepancy-subjects.js';
import { findingOf } from './finding-of.js';
import { RemarkSheet } from './remark-sheet.js';

/** So many rows are made before others have a turn. */
const ROWS_A_TURN = 200;

/** Discrepancies as a sheet that is filled in with status and reason, and comes back. */
@ApiTags('books')
@Controller('api/v1/cycles/:id')
export class RemarkSheetController {
  constructor(
    @Inject(FoundDiscrepancies) private readonly found: FoundDiscrepancies,
    @Inject(DiscrepancySubjects) private readonly subjects: DiscrepancySubjects,
    @Inject(Remarks) private readonly remarks: Remarks,
    @Inject(BookFreshness) private readonly freshness: BookFreshness,
    @Inject(RecordTables) private readonly tables: RecordTables,
    @Inject(FilledSheets) private readonly sheets: FilledSheets,
    @Inject(RemarkSheet) private readonly sheet: RemarkSheet,
  ) {}

  @Get(filesOf('remarks'))
  @Allow('DISCREPANCIES_REMARK', 'CYCLE')
  @ApiTable('All discrepancies, or those that the filters leave, with room for status and reason.')
  async table(
    @Param('id') cycle: string,
    @Query() { after, ...filters }: DiscrepancyFilters,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.freshness.isComputed(response, cycle, after);
    const { view, positions, by } = await this.found.of(request, cycle, filters);
    await this.tables.send(request, response, {
      table: REMARK_TABLE,
      what: 'TABLE_EXPORTED',
      to: cycle,
      details: { cycle, revision: `${view.head.revision}`, filters: by.join(';') },
      count: positions.length,
      rows: () => this.rowsOf(cycle, view, positions),
    });
  }

  @Post('remarks/sheet')
  @Allow('DISCREPANCIES_REMARK', 'CYCLE')
  @Audited('REMARK_SHEET_SENT')
  @TakesSheet('Shows what the filled-in sheet would change, or changes it once that was seen.')
  take(
    @Param('id') cycle: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    return this.sheets.take(cycle, this.sheet, request, response);
  }

  private async *rowsOf(cycle: string, view: BookView, positions: Int32Array): AsyncGenerator<RemarkRow> {
    for (let from = 0; from < positions.length; from += ROWS_A_TURN) {
      const some = [...positions.subarray(from, from + ROWS_A_TURN)];
      const subjects = await this.subjects.at(cycle, view, some);
      const remarks = await this.remarks.of(
        cycle,
        subjects.map((subject) => subject ?? ''),
      );
      for (const [at, position] of some.entries()) {
        const [subject, remark] = [subjects[at], remarks[at]];
        if (subject !== undefined)
          yield {
            ...{ cycle, subject, finding: findingOf(view.findings.row(position)) },
            ...(remark === undefined ? {} : { remark }),
          };
      }
      await setImmediate();
    }
  }
}
