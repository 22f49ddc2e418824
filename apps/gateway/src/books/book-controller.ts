import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { type Head, LEDGER_LIST, QUESTION_LIST } from '#application';
import { type Summary } from '#exports';
import { accessOf } from '../access/access.js';
import { Allow } from '../access/allow.js';
import { AuditNotes } from '../audit/audit-notes.js';
import { ReadQuery } from '../lists/list-query.js';
import { BookFreshness } from './book-freshness.js';
import { BookReader } from './book-reader.js';
import { ApiTable, sendTable } from '../tables/sent-table.js';
import { SUMMARY_SCHEMA } from './summary-schema.js';
import { BookTables } from './book-tables.js';
import { TABLE_NAMES, type TableName, tableOf } from './table-names.js';

/** What the books say in numbers, and their tables as files. */
@ApiTags('books')
@Controller('api/v1/cycles/:id')
export class BookController {
  constructor(
    @Inject(BookReader) private readonly books: BookReader,
    @Inject(BookTables) private readonly tables: BookTables,
    @Inject(BookFreshness) private readonly freshness: BookFreshness,
    @Inject(AuditNotes) private readonly notes: AuditNotes,
  ) {}

  @Get('summary')
  @Allow('BOOKS_SUM_UP', 'CYCLE')
  @ApiOperation({ summary: 'The result in numbers: the shape of summary.json, and of which revision.' })
  @ApiOkResponse({ schema: SUMMARY_SCHEMA })
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
  @ApiTable('All rows as a file: ledger, links or reviews.')
  async table(
    @Param('id') cycle: string,
    @Query() { after }: ReadQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.freshness.isComputed(response, cycle, after);
    const head = await this.books.computed(cycle);
    const file = tableOf(request);
    const table: TableName = `${file.name}.${file.form}`;
    const region = await this.books.regionOf(cycle);
    await this.noteExport(request, cycle, head, table);
    await sendTable(response, file, this.tables.bytes({ region, cycle }, head, table));
  }

  /** Notes what is about to leave: which table of which revision, and how many rows. */
  private async noteExport(request: Request, cycle: string, head: Head, table: TableName): Promise<void> {
    const rows = await this.rowsOf(head, table);
    const details = { cycle, table, revision: `${head.revision}`, rows: `${rows}` };
    const by = accessOf(request).username;
    await this.notes.note(request, { what: 'TABLE_EXPORTED', by, to: cycle, details });
  }

  private async rowsOf(head: Head, table: TableName): Promise<number> {
    const kind = LISTS[table.split('.')[0]!];
    if (kind !== undefined)
      return sumOf(head.segments.filter((each) => each.kind === kind).map(({ rows }) => rows));
    return sumOf(Object.values((await this.books.summary(head)).links));
  }
}

/** The lists that have a row for each of a table's; links have none. */
const LISTS: Readonly<Record<string, string>> = {
  ledger: LEDGER_LIST.kind,
  reviews: QUESTION_LIST.kind,
};

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
