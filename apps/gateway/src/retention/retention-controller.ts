import { Body, Controller, Get, HttpStatus, Inject, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { openPage, type PurgeRecord, Purges, Refused, Retention, type Stored } from '#application';
import { PURGE_TABLE } from '#exports';
import { accessOf } from '../access/access.js';
import { Allow } from '../access/allow.js';
import { Audited } from '../audit/audited.js';
import { languageOf } from '../edge/language-of.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { ListQuery } from '../lists/list-query.js';
import { listView, listViewOf, type ListView } from '../lists/list-view.js';
import { fieldFault } from '../problems/request-fault.js';
import { keptReason } from '../reviews/reason-text.js';
import { everyItem } from '../tables/every-item.js';
import { RecordTables } from '../tables/record-tables.js';
import { ApiTable, filesOf } from '../tables/sent-table.js';
import { ApiIdempotencyKey } from '../writes/idempotency-header.js';
import { Writes } from '../writes/writes.js';
import { certificateText } from './certificate.js';
import { PurgedMemory } from './purged-memory.js';
import { PURGE_REASON, PurgeBody, RetentionBody } from './retention-bodies.js';
import { PurgeView, purgeView, RetentionView, retentionView } from './retention-views.js';

/** For how long data are kept, and what was destroyed at the end of that. */
@ApiTags('retention')
@Controller('api/v1')
export class RetentionController {
  constructor(
    @Inject(Retention) private readonly retention: Retention,
    @Inject(Purges) private readonly purges: Purges,
    @Inject(PurgedMemory) private readonly memory: PurgedMemory,
    @Inject(RecordTables) private readonly tables: RecordTables,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(PARTS) private readonly parts: GatewayParts,
  ) {}

  @Get('retention')
  @Allow('RETENTION_READ')
  @ApiOperation({ summary: 'For how long data are kept, and whose time is over.' })
  @ApiOkResponse({ type: RetentionView })
  async get(@Req() request: Request): Promise<RetentionView> {
    const retention = await this.retention.get();
    const months = retention?.months;
    const due = months === undefined ? [] : await this.purges.due(months, this.parts.today());
    return retentionView(
      retention,
      due.filter((cycle) => isOpen(request, cycle)),
    );
  }

  @Put('retention')
  @Allow('RETENTION_MANAGE')
  @Audited('RETENTION_CHANGED')
  @ApiOperation({
    summary: 'Says for how long data are kept: those whose time is over are destroyed within the hour.',
  })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: RetentionView })
  set(
    @Body() body: RetentionBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    return this.writes.answer(request, response, body, async (claim, by) => {
      const months = body.months === null ? {} : { months: body.months };
      await this.retention.set({ ...months, changedAt: claim.at, changedBy: by });
      return { status: HttpStatus.OK, headers: {}, body: await this.get(request) };
    });
  }

  @Post('cycles/:id/purge')
  @Allow('RETENTION_MANAGE', 'CYCLE')
  @Audited('CYCLE_PURGED')
  @ApiOperation({ summary: 'Destroys the data of a cycle before its time is over. It cannot be undone.' })
  @ApiIdempotencyKey()
  @ApiCreatedResponse({ type: PurgeView })
  purge(
    @Param('id') cycle: string,
    @Body() body: PurgeBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    if (body.confirm !== cycle) throw fieldFault({ field: 'confirm', code: 'NOT_CONFIRMED' });
    const reason = keptReason(body.reason, PURGE_REASON);
    return this.writes.answer(request, response, body, async (_, by) => {
      const purged = await this.purges.purge(cycle, { cause: 'ASKED', by, reason });
      await this.memory.forget();
      const headers = { Location: `/api/v1/purges/${purged.id}` };
      return { status: HttpStatus.CREATED, headers, body: purgeView(purged) };
    });
  }

  @Get('purges')
  @Allow('RETENTION_READ')
  @ApiOperation({ summary: 'What was destroyed, the newest first.' })
  @ApiOkResponse({ type: listViewOf(PurgeView) })
  async list(@Query() { cursor, limit }: ListQuery, @Req() request: Request): Promise<ListView<PurgeView>> {
    const page = await openPage(
      (options) => this.purges.page(options),
      (purge) => isOpen(request, purge),
      { cursor, limit },
    );
    return listView(page, purgeView);
  }

  @Get(filesOf('purges'))
  @Allow('RETENTION_READ')
  @ApiTable('What was destroyed, the newest first.')
  table(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.tables.send(request, response, {
      table: PURGE_TABLE,
      what: 'PURGES_EXPORTED',
      rows: () => this.rows(request),
    });
  }

  @Get('purges/:id')
  @Allow('RETENTION_READ')
  @ApiOperation({ summary: 'What was destroyed, when and why.' })
  @ApiOkResponse({ type: PurgeView })
  async one(@Param('id') id: string, @Req() request: Request): Promise<PurgeView> {
    return purgeView(await this.opened(id, request));
  }

  @Get('purges/:id/certificate.txt')
  @Allow('RETENTION_READ')
  @ApiOperation({ summary: 'The certificate of it, to be printed and signed.' })
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' } })
  async certificate(
    @Param('id') id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const text = certificateText(await this.opened(id, request), languageOf(request));
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    response.setHeader('Content-Disposition', `attachment; filename="pemusnahan-${id}.txt"`);
    response.end(text);
  }

  private async *rows(request: Request): AsyncGenerator<PurgeView> {
    for await (const purge of everyItem((options) => this.purges.page(options)))
      if (isOpen(request, purge)) yield purgeView(purge);
  }

  /** Faults: PURGE_MISSING, also for one in a region that is not open. */
  private async opened(id: string, request: Request): Promise<Stored<PurgeRecord>> {
    const purge = await this.purges.get(id);
    if (isOpen(request, purge)) return purge;
    throw new Refused('PURGE_MISSING');
  }
}

function isOpen(request: Request, { item }: Stored<{ readonly region: string }>): boolean {
  return accessOf(request).opened(item.region) === 'WHOLE';
}
