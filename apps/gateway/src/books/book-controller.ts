import { pipeline } from 'node:stream/promises';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { type Summary } from '#exports';
import { ReadQuery } from '../lists/list-query.js';
import { BookFreshness } from './book-freshness.js';
import { BookReader, DOCUMENTS, type DocumentName } from './book-reader.js';

/** What the books say in numbers, and their tables as files. */
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
