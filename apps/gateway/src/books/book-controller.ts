import { pipeline } from 'node:stream/promises';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { type Finding } from '#domain';
import { type Summary } from '#exports';
import { ReadQuery } from '../lists/list-query.js';
import { BookFreshness } from './book-freshness.js';
import { type BookPage, bookPage, bookPageOf, startOf } from './book-page.js';
import { BookListQuery, DiscrepancyQuery } from './book-query.js';
import { BookReader, DOCUMENTS, type DocumentName } from './book-reader.js';
import { DiscrepancyView, discrepancyView, LedgerRowView, ledgerRowView } from './book-views.js';

/** What the books say: the ledger, the discrepancies, and both in numbers. */
@ApiTags('books')
@Controller('api/v1/cycles/:id')
export class BookController {
  constructor(
    @Inject(BookReader) private readonly books: BookReader,
    @Inject(BookFreshness) private readonly freshness: BookFreshness,
  ) {}

  @Get('summary')
  @ApiOperation({ summary: 'The result in numbers: the shape of summary.json, and of which revision.' })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  async summary(
    @Param('id') cycle: string,
    @Query() { after }: ReadQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Summary & { readonly revision: number; readonly stale?: boolean }> {
    const isFresh = await this.freshness.isComputed(response, cycle, after);
    const head = await this.books.computed(cycle);
    const summary = await this.books.summary(head);
    return { ...summary, revision: head.revision, ...(isFresh ? {} : { stale: true }) };
  }

  @Get('ledger')
  @ApiOperation({ summary: 'The entitlements, in the order of the list.' })
  @ApiOkResponse({ type: bookPageOf(LedgerRowView) })
  async ledger(
    @Param('id') cycle: string,
    @Query() query: BookListQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<BookPage<LedgerRowView>> {
    const isFresh = await this.freshness.isComputed(response, cycle, query.after);
    const head = await this.books.computed(cycle);
    const list = `ledger ${cycle}`;
    const start = startOf(query, list, head);
    const { rows, total } = await this.books.ledger(head, start, query.limit);
    const page = bookPage(rows, { head, list, start, total }, ledgerRowView);
    return { ...page, ...(isFresh ? {} : { stale: true }) };
  }

  @Get('discrepancies')
  @ApiOperation({ summary: 'The discrepancies, the gravest first.' })
  @ApiOkResponse({ type: bookPageOf(DiscrepancyView) })
  async discrepancies(
    @Param('id') cycle: string,
    @Query() query: DiscrepancyQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<BookPage<DiscrepancyView>> {
    const isFresh = await this.freshness.isComputed(response, cycle, query.after);
    const head = await this.books.computed(cycle);
    const { kind = '', severity = '', kelurahan = '' } = query;
    const wanted = Buffer.from(JSON.stringify([kind, severity, kelurahan])).toString('base64url');
    const list = `discrepancies ${cycle} ${wanted}`;
    const start = startOf(query, list, head);
    const rows = (await this.books.findings(head)).filter((finding) => isWanted(finding, query));
    const shown = rows.slice(start, start + query.limit);
    const page = bookPage(shown, { head, list, start, total: rows.length }, discrepancyView);
    return { ...page, ...(isFresh ? {} : { stale: true }) };
  }

  @Get([...DOCUMENTS])
  @ApiOperation({ summary: 'All rows as a file: ledger, discrepancies, links or reviews.' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async csv(
    @Param('id') cycle: string,
    @Query() { after }: ReadQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.freshness.isComputed(response, cycle, after);
    const head = await this.books.computed(cycle);
    const name = request.path.split('/').at(-1) as DocumentName;
    response.setHeader('Content-Type', 'text/csv; charset=utf-8');
    response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
    await pipeline(this.books.document(head, name), response);
  }
}

function isWanted(
  finding: Finding,
  { kind, severity, kelurahan }: Pick<DiscrepancyQuery, 'kind' | 'severity' | 'kelurahan'>,
): boolean {
  return (
    (kind === undefined || finding.kind === kind) &&
    (severity === undefined || finding.severity === severity) &&
    (kelurahan === undefined || finding.kelurahan === kelurahan)
  );
}
