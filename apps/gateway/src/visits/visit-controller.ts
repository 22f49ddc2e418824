import { Controller, Get, HttpCode, HttpStatus, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { type Day, formatDay } from '#domain';
import { recordPieces, REFUSED_VISIT_TABLE, type RefusedVisitRow, writtenDay } from '#exports';
import { parseDay } from '#intake';
import { openedOf } from '../access/access.js';
import { Allow } from '../access/allow.js';
import { Audited } from '../audit/audited.js';
import { reasonText } from '../reviews/reason-text.js';
import { FilledSheets } from '../sheets/filled-sheets.js';
import { type RefusedRow } from '../sheets/sheet-plan.js';
import { SendsSheet, TakesSheet } from '../sheets/takes-sheet.js';
import { ApiFile, sendTable } from '../tables/sent-table.js';
import { VisitProgress } from './visit-progress.js';
import { VisitSheet } from './visit-sheet.js';
import { VisitProgressView } from './visit-views.js';

/** What came of visits to households. */
@ApiTags('lists')
@Controller('api/v1/cycles/:id/visits')
export class VisitController {
  constructor(
    @Inject(FilledSheets) private readonly sheets: FilledSheets,
    @Inject(VisitSheet) private readonly sheet: VisitSheet,
    @Inject(VisitProgress) private readonly progress: VisitProgress,
  ) {}

  @Get('progress')
  @Allow('LISTS_EXPORT', 'CYCLE')
  @ApiOperation({ summary: 'How far visits are: households on the visit list, and what came of the visits.' })
  @ApiOkResponse({ type: VisitProgressView })
  count(@Param('id') cycle: string, @Req() request: Request): Promise<VisitProgressView> {
    return this.progress.of(cycle, openedOf(request));
  }

  @Post('sheet')
  @Allow('VISITS_RECORD', 'CYCLE')
  @Audited('VISIT_SHEET_SENT')
  @TakesSheet('Shows which visits the filled-in list would tell, or keeps them once that was seen.')
  take(
    @Param('id') cycle: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    return this.sheets.take(cycle, this.sheet, request, response);
  }

  @Post('sheet/refused.xlsx')
  @Allow('VISITS_RECORD', 'CYCLE')
  @Audited('VISIT_SHEET_SENT')
  @HttpCode(HttpStatus.OK)
  @SendsSheet()
  @ApiFile('The rows of the filled-in list that cannot be taken, each with the reason. Keeps nothing.', [
    'xlsx',
  ])
  async refused(
    @Param('id') cycle: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const rows = await this.sheets.refused(cycle, this.sheet, request);
    const file = { name: REFUSED_VISIT_TABLE.name, form: 'xlsx' as const };
    await sendTable(response, file, recordPieces(REFUSED_VISIT_TABLE, file.form, rows.map(refusedRow)));
  }
}

/** A day stands in it as people write it, also where a spreadsheet had made a number of it; what people wrote, as it would be kept: without a NIK. */
function refusedRow({ row: { sheet, row, texts }, detail }: RefusedRow): RefusedVisitRow {
  const day = parseDay(texts.day!);
  const shown = day > 0 ? writtenDay(formatDay(day as Day)) : texts.day!;
  const [volunteer, note] = [reasonText(texts.volunteer!), reasonText(texts.note!)];
  return { sheet, row, why: detail, texts: { ...texts, day: shown, volunteer, note } };
}
