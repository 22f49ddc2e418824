import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { accessOf } from '../access/access.js';
import { Allow } from '../access/allow.js';
import { AuditNotes } from '../audit/audit-notes.js';
import { ApiTable, filesOf, formOf, sendTable } from '../tables/sent-table.js';
import { BookFreshness } from './book-freshness.js';
import { DiscrepancyFilters } from './book-query.js';
import { BookReader } from './book-reader.js';
import { BookTables } from './book-tables.js';
import { FoundDiscrepancies } from './found-discrepancies.js';
import { type TableName } from './table-names.js';

/** The discrepancies as a file. */
@ApiTags('books')
@Controller('api/v1/cycles/:id')
export class DiscrepancyTableController {
  constructor(
    @Inject(BookReader) private readonly books: BookReader,
    @Inject(BookTables) private readonly tables: BookTables,
    @Inject(BookFreshness) private readonly freshness: BookFreshness,
    @Inject(FoundDiscrepancies) private readonly found: FoundDiscrepancies,
    @Inject(AuditNotes) private readonly notes: AuditNotes,
  ) {}

  @Get(filesOf('discrepancies'))
  @Allow('BOOKS_EXPORT', 'CYCLE')
  @ApiTable('All discrepancies as a file, or those that the filters leave.')
  async table(
    @Param('id') cycle: string,
    @Query() { after, ...filters }: DiscrepancyFilters,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.freshness.isComputed(response, cycle, after);
    const { view, positions, by } = await this.found.of(request, cycle, filters);
    const file = { name: 'discrepancies', form: formOf(request) } as const;
    const table: TableName = `${file.name}.${file.form}`;
    await this.notes.note(request, {
      what: 'TABLE_EXPORTED',
      by: accessOf(request).username,
      to: cycle,
      details: {
        ...{ cycle, table, revision: `${view.head.revision}`, rows: `${positions.length}` },
        ...(by.length === 0 ? {} : { filters: by.join(';') }),
      },
    });
    const region = await this.books.regionOf(cycle);
    const rows = by.length === 0 ? undefined : positions;
    await sendTable(response, file, this.tables.bytes({ region, cycle }, view.head, table, rows));
  }
}
