import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { fileHead, Files, rowsOf } from '#application';
import { type Reject, rejectsCsv } from '#exports';
import { Allow } from '../access/allow.js';
import { Audited } from '../audit/audited.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { Freshness } from '../lists/freshness.js';
import { ReadQuery } from '../lists/list-query.js';

/** The rows of files that were not accepted. */
@ApiTags('files')
@Controller('api/v1/files/:id')
export class RejectsController {
  constructor(
    @Inject(Files) private readonly files: Files,
    @Inject(Freshness) private readonly freshness: Freshness,
    @Inject(PARTS) private readonly parts: GatewayParts,
  ) {}

  @Get('rejects.csv')
  @Allow('FILES_READ', 'FILE')
  @Audited('REJECTS_EXPORTED')
  @ApiOperation({ summary: 'Why rows were not accepted, and what to do: a line a problem, masked.' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async rejects(
    @Param('id') id: string,
    @Query() { after }: ReadQuery,
    @Res() response: Response,
  ): Promise<void> {
    const { segments } = this.parts;
    const { item } = await this.files.get(id);
    await this.freshness.isRead(response, after);
    const head = await segments.readHead(fileHead(id));
    const problems = await rowsOf<Omit<Reject, 'file'>>(segments, head, 'REJECTS');
    response.setHeader('Content-Type', 'text/csv; charset=utf-8');
    response.setHeader('Content-Disposition', 'attachment; filename="rejects.csv"');
    response.end(rejectsCsv(problems.map((problem) => ({ file: item.name, ...problem }))));
  }
}
