import {
  Body,
  Controller,
  Get,
  HttpStatus,
  Inject,
  Param,
  Patch,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { Cycles, openPage } from '#application';
import { accessOf } from '../access/access.js';
import { Allow } from '../access/allow.js';
import { Audited } from '../audit/audited.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { ListQuery, ReadQuery } from '../lists/list-query.js';
import { listView, listViewOf, type ListView } from '../lists/list-view.js';
import { fieldFault, RequestFault } from '../problems/request-fault.js';
import { expectedVersion } from '../writes/expected-version.js';
import { ApiIdempotencyKey } from '../writes/idempotency-header.js';
import { Writes } from '../writes/writes.js';
import { CycleChangeBody, NewCycleBody } from './cycle-bodies.js';
import { cycleAnswer, CycleView, cycleView, etagOf } from './cycle-view.js';
import { readSettings } from './read-settings.js';

/** Cycles: rounds of disbursement in one region, and how they are reconciled. */
@ApiTags('cycles')
@Controller('api/v1/cycles')
export class CycleController {
  constructor(
    @Inject(Cycles) private readonly cycles: Cycles,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(PARTS) private readonly parts: GatewayParts,
  ) {}

  @Get()
  @Allow('CYCLES_READ')
  @ApiOperation({ summary: 'All cycles, the newest first.' })
  @ApiOkResponse({ type: listViewOf(CycleView) })
  async list(@Query() { cursor, limit }: ListQuery, @Req() request: Request): Promise<ListView<CycleView>> {
    const page = await openPage(
      (options) => this.cycles.page(options),
      ({ item }) => accessOf(request).opened(item.region) !== 'NOTHING',
      { cursor, limit },
    );
    return listView(page, cycleView);
  }

  @Get(':id')
  @Allow('CYCLES_READ', 'CYCLE')
  @ApiOperation({ summary: 'One cycle.' })
  @ApiOkResponse({ type: CycleView })
  async get(
    @Param('id') id: string,
    @Query() _: ReadQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CycleView> {
    const stored = await this.cycles.get(id);
    response.setHeader('ETag', etagOf(stored));
    return cycleView(stored);
  }

  @Post()
  @Allow('CYCLES_WRITE')
  @Audited('CYCLE_BEGUN')
  @ApiOperation({ summary: 'Begins a cycle.' })
  @ApiIdempotencyKey()
  @ApiCreatedResponse({ type: CycleView })
  begin(
    @Body() body: NewCycleBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    const { region, ...wanted } = body;
    if (!this.parts.areas.isRegion(region)) throw fieldFault({ field: 'region', code: 'REGION_UNKNOWN' });
    if (accessOf(request).opened(region) !== 'WHOLE') throw new RequestFault('AREA_LIMITED');
    const settings = readSettings(wanted);
    return this.writes.answer(request, response, body, async (claim, by) =>
      cycleAnswer(HttpStatus.CREATED, await this.cycles.begin(claim, region, settings, by)),
    );
  }

  @Patch(':id')
  @Allow('CYCLES_WRITE', 'CYCLE')
  @Audited('CYCLE_CHANGED')
  @ApiOperation({ summary: 'Changes how a cycle is reconciled; what is left out stays.' })
  @ApiIdempotencyKey()
  @ApiHeader({ name: 'If-Match', required: false, description: 'The `ETag` that was seen.' })
  @ApiOkResponse({ type: CycleView })
  async change(
    @Param('id') id: string,
    @Body() body: CycleChangeBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    const { version, ...wanted } = body;
    const revision = expectedVersion(request) ?? version;
    readSettings(wanted, (await this.cycles.get(id)).item.settings);
    return this.writes.answer(request, response, body, async (claim, by) => {
      const change = { revision, by, apply: readSettings.bind(undefined, wanted) };
      return cycleAnswer(HttpStatus.OK, await this.cycles.change(claim, id, change));
    });
  }
}
