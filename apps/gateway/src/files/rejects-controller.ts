import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { fileHead, Files, rowsOf } from '#application';
import { type Reject, rejectsCsv } from '#exports';
import { accessOf } from '../access/access.js';
import { Allow } from '../access/allow.js';
import { AuditNotes } from '../audit/audit-notes.js';
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
    @Inject(AuditNotes) private readonly notes: AuditNotes,
    @Inject(PARTS) private readonly parts: GatewayParts,
  ) {}

  @Get('rejects.csv')
  @Allow('FILES_READ', 'FILE')
  @ApiOperation({ summary: 'Why rows were not accepted, and what to do: a line a problem, masked.' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
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
    const details = { cycle: item.cycle, table: 'rejects.csv', rows: `${problems.length}` };
    const by = accessOf(request).username;
    await this.notes.note(request, { what: 'REJECTS_EXPORTED', by, to: id, details });
    response.setHeader('Content-Type', 'text/csv; charset=utf-8');
    response.setHeader('Content-Disposition', 'attachment; filename="rejects.csv"');
    response.end(rejectsCsv(problems.map((problem) => ({ file: item.name, ...problem }))));
  }
}
