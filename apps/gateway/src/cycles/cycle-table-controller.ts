import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { Cycles } from '#application';
import { CYCLE_TABLE } from '#exports';
import { accessOf } from '../access/access.js';
import { Allow } from '../access/allow.js';
import { everyItem } from '../tables/every-item.js';
import { RecordTables } from '../tables/record-tables.js';
import { ApiTable, filesOf } from '../tables/sent-table.js';
import { type CycleView, cycleView } from './cycle-view.js';

/** The list of cycles as a file. */
@ApiTags('cycles')
@Controller('api/v1')
export class CycleTableController {
  constructor(
    @Inject(Cycles) private readonly cycles: Cycles,
    @Inject(RecordTables) private readonly tables: RecordTables,
  ) {}

  @Get(filesOf('cycles'))
  @Allow('CYCLES_READ')
  @ApiTable('All cycles, the newest first.')
  table(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.tables.send(request, response, {
      table: CYCLE_TABLE,
      what: 'CYCLES_EXPORTED',
      rows: () => this.rows(request),
    });
  }

  private async *rows(request: Request): AsyncGenerator<CycleView> {
    for await (const cycle of everyItem((options) => this.cycles.page(options)))
      if (accessOf(request).opened(cycle.item.region) !== 'NOTHING') yield cycleView(cycle);
  }
}
