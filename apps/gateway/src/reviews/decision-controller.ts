import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Inject,
  Param,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { Decisions } from '#application';
import { DECISION_TABLE } from '#exports';
import { Allow } from '../access/allow.js';
import { Audited } from '../audit/audited.js';
import { BookFreshness } from '../books/book-freshness.js';
import { ListQuery } from '../lists/list-query.js';
import { listViewOf, type ListView } from '../lists/list-view.js';
import { FilledSheets } from '../sheets/filled-sheets.js';
import { TakesSheet } from '../sheets/takes-sheet.js';
import { RecordTables } from '../tables/record-tables.js';
import { ApiTable, filesOf } from '../tables/sent-table.js';
import { ApiIdempotencyKey } from '../writes/idempotency-header.js';
import { Writes } from '../writes/writes.js';
import { DecisionSheet } from './decision-sheet.js';
import { DecisionView } from './decision-views.js';
import { DecisionViews } from './decision-views-reader.js';
import { reasonText } from './reason-text.js';
import { TakeBackBody } from './review-bodies.js';

/** Decisions that were made: who, when, why, and whether they hold. */
@ApiTags('reviews')
@Controller('api/v1')
export class DecisionController {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(DecisionViews) private readonly views: DecisionViews,
    @Inject(BookFreshness) private readonly freshness: BookFreshness,
    @Inject(RecordTables) private readonly tables: RecordTables,
    @Inject(FilledSheets) private readonly sheets: FilledSheets,
    @Inject(DecisionSheet) private readonly sheet: DecisionSheet,
    @Inject(Writes) private readonly writes: Writes,
  ) {}

  @Get('cycles/:id/decisions')
  @Allow('REVIEWS_READ', 'CYCLE')
  @ApiOperation({ summary: 'The decisions of a cycle with what became of them, the newest first.' })
  @ApiOkResponse({ type: listViewOf(DecisionView) })
  async list(
    @Param('id') cycle: string,
    @Query() { cursor, limit, after }: ListQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ListView<DecisionView>> {
    const isFresh = await this.freshness.isComputed(response, cycle, after);
    const { items, next } = await this.decisions.page(cycle, { cursor, limit });
    return {
      items: await this.views.ofAll(cycle, items),
      ...(next === undefined ? {} : { next }),
      ...(isFresh ? {} : { stale: true }),
    };
  }

  @Get(filesOf('cycles/:id/decisions'))
  @Allow('BOOKS_EXPORT', 'CYCLE')
  @ApiTable(
    'All decisions that were not taken back, as the command line takes them; the workbook also says what became of each.',
  )
  async table(@Param('id') cycle: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const decisions = await this.decisions.standing(cycle);
    const rows = await this.views.withStandings(cycle, decisions);
    await this.tables.send(request, response, {
      table: DECISION_TABLE,
      what: 'DECISIONS_EXPORTED',
      to: cycle,
      details: { cycle },
      rows: () => rows,
    });
  }

  @Post('cycles/:id/decisions/sheet')
  @Allow('REVIEWS_DECIDE', 'CYCLE')
  @Audited('DECISION_SHEET_SENT')
  @TakesSheet('Shows what the filled-in list of questions would decide, or decides it once that was seen.')
  takeSheet(
    @Param('id') cycle: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    return this.sheets.take(cycle, this.sheet, request, response);
  }

  @Post('decisions/:id/withdraw')
  @Allow('REVIEWS_DECIDE', 'DECISION')
  @Audited('DECISION_WITHDRAWN')
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiOperation({ summary: 'Takes a decision back: its question is asked again.' })
  @ApiIdempotencyKey()
  @ApiAcceptedResponse({ type: DecisionView })
  withdraw(
    @Param('id') id: string,
    @Body() body: TakeBackBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    return this.writes.answer(request, response, body, async (claim, by) => {
      const withdrawn = await this.decisions.withdraw(claim, id, {
        by,
        reason: reasonText(body.reason ?? ''),
      });
      return { status: HttpStatus.ACCEPTED, headers: {}, body: this.views.ofWaiting(withdrawn) };
    });
  }
}
