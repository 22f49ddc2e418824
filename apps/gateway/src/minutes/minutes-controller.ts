import { Body, Controller, Get, HttpStatus, Inject, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { ANNEX_FILE } from '#exports';
import { accessOf } from '../access/access.js';
import { Allow } from '../access/allow.js';
import { AuditNotes } from '../audit/audit-notes.js';
import { Audited } from '../audit/audited.js';
import { ApiFile, sendTable } from '../tables/sent-table.js';
import { ApiIdempotencyKey } from '../writes/idempotency-header.js';
import { Writes } from '../writes/writes.js';
import { FinishBody, MinutesBody, textsOf } from './minutes-bodies.js';
import { MinutesDesk } from './minutes-desk.js';
import { MinutesView } from './minutes-views.js';

/** The minutes of reconciliation (Berita Acara): a draft that people complete, until it is final. */
@ApiTags('minutes')
@Controller('api/v1/cycles/:id')
export class MinutesController {
  constructor(
    @Inject(MinutesDesk) private readonly desk: MinutesDesk,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(AuditNotes) private readonly notes: AuditNotes,
  ) {}

  @Get('minutes')
  @Allow('BOOKS_SUM_UP', 'CYCLE')
  @ApiOperation({ summary: 'The minutes as they are: what people wrote, or what they begin with.' })
  @ApiOkResponse({ type: MinutesView })
  get(@Param('id') cycle: string): Promise<MinutesView> {
    return this.desk.view(cycle);
  }

  @Put('minutes')
  @Allow('CYCLES_WRITE', 'CYCLE')
  @Audited('MINUTES_CHANGED')
  @ApiOperation({ summary: 'Writes into the minutes, as long as they are a draft: all of it anew.' })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: MinutesView })
  change(
    @Param('id') cycle: string,
    @Body() body: MinutesBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    return this.writes.answer(request, response, body, async () => {
      const view = await this.desk.write(cycle, textsOf(body), body.version);
      return { status: HttpStatus.OK, headers: {}, body: view };
    });
  }

  @Post('minutes/final')
  @Allow('CYCLES_WRITE', 'CYCLE')
  @Audited('MINUTES_FINISHED')
  @ApiOperation({
    summary: 'Makes the minutes final: the document is kept, and they never change any more.',
  })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: MinutesView })
  finish(
    @Param('id') cycle: string,
    @Body() { hash }: FinishBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    return this.writes.answer(request, response, { hash }, async (claim, by) => {
      const view = await this.desk.finish(claim, cycle, { hash, by });
      return { status: HttpStatus.OK, headers: {}, body: view };
    });
  }

  @Get('berita-acara.pdf')
  @Allow('BOOKS_SUM_UP', 'CYCLE')
  @Audited('MINUTES_READ')
  @ApiFile('The minutes as a PDF: the final ones as they were made, else a draft of now.', ['pdf'])
  async document(@Param('id') cycle: string, @Res() response: Response): Promise<void> {
    const document = await this.desk.document(cycle);
    response.setHeader('Content-Type', 'application/pdf');
    response.setHeader('Content-Disposition', 'attachment; filename="berita-acara.pdf"');
    response.end(document);
  }

  @Get(ANNEX_FILE)
  @Allow('BOOKS_EXPORT', 'CYCLE')
  @ApiFile('The annexes as a workbook, numbers masked: kept with the final minutes, else a draft of now.', [
    'xlsx',
  ])
  async annexes(@Param('id') cycle: string, @Req() request: Request, @Res() response: Response) {
    const { rows, revision } = await this.desk.annexFacts(cycle);
    const details = { cycle, table: ANNEX_FILE, revision: `${revision}`, rows: `${rows}` };
    const by = accessOf(request).username;
    await this.notes.note(request, { what: 'TABLE_EXPORTED', by, to: cycle, details });
    const [name = ''] = ANNEX_FILE.split('.');
    await sendTable(response, { name, form: 'xlsx' }, this.desk.annexes(cycle));
  }
}
