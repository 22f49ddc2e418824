import { pipeline } from 'node:stream/promises';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { type Summary } from '#exports';
import { Allow } from '../access/allow.js';
import { Audited } from '../audit/audited.js';
import { ReadQuery } from '../lists/list-query.js';
import { BookFreshness } from './book-freshness.js';
import { BookReader } from './book-reader.js';
import { BookTables } from './book-tables.js';
import { TABLE_NAMES, TABLES } from './table-names.js';

/** What the books say in numbers, and their tables as files. */
@ApiTags('books')
@Controller('api/v1/cycles/:id')
export class BookController {
  constructor(
    @Inject(BookReader) private readonly books: BookReader,
    @Inject(BookTables) private readonly tables: BookTables,
    @Inject(BookFreshness) private readonly freshness: BookFreshness,
  ) {}

  @Get('summary')
  @Allow('BOOKS_SUM_UP', 'CYCLE')
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

  @Get(TABLE_NAMES)
  @Allow('BOOKS_EXPORT', 'CYCLE')
  @Audited('TABLE_EXPORTED')
  @ApiOperation({
    summary: 'All rows as a file: ledger, discrepancies, links or reviews; as a workbook, too.',
  })
  @ApiProduces(...new Set(Object.values(TABLES)))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async table(
    @Param('id') cycle: string,
    @Query() { after }: ReadQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.freshness.isComputed(response, cycle, after);
    const head = await this.books.computed(cycle);
    const name = TABLE_NAMES.find((each) => request.path.includes(`/${each}`))!;
    const region = await this.books.regionOf(cycle);
    const bytes = this.tables.bytes({ region, cycle }, head, name);
    // A failure before the first byte is answered as a problem.
    const first = await bytes.next();
    response.setHeader('Content-Type', TABLES[name]);
    response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
    await pipeline(from(first, bytes), response);
  }
}

async function* from(
  first: IteratorResult<Uint8Array, void>,
  others: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (!first.done) yield first.value;
  yield* others;
}
