import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { fileHead, Files, rowsOf } from '#application';
import { type Reject, REJECT_TABLE } from '#exports';
import { Allow } from '../access/allow.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { Freshness } from '../lists/freshness.js';
import { ReadQuery } from '../lists/list-query.js';
import { RecordTables } from '../tables/record-tables.js';
import { ApiTable, filesOf } from '../tables/sent-table.js';

/** The rows of files that were not accepted. */
@ApiTags('files')
@Controller('api/v1/files/:id')
export class RejectsController {
  constructor(
    @Inject(Files) private readonly files: Files,
    @Inject(Freshness) private readonly freshness: Freshness,
    @Inject(RecordTables) private readonly tables: RecordTables,
    @Inject(PARTS) private readonly parts: GatewayParts,
  ) {}

  @Get(filesOf('rejects'))
  @Allow('FILES_READ', 'FILE')
  @ApiTable('Why rows were not accepted, and what to do: a line a problem, masked.')
  async rejects(
    @Param('id') id: string,
    @Query() { after }: ReadQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { segments } = this.parts;
    const { item } = await this.files.get(id);
    await this.freshness.isRead(response, after);
    const head = await segments.readHead(fileHead(id));
    const problems = await rowsOf<Omit<Reject, 'file'>>(segments, head, 'REJECTS');
    await this.tables.send(request, response, {
      table: REJECT_TABLE,
      what: 'REJECTS_EXPORTED',
      to: id,
      details: { cycle: item.cycle },
      rows: () => problems.map((problem) => ({ file: item.name, ...problem })),
    });
  }
}
