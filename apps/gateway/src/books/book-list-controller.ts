import { createHash } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { type LoadedList, type ListRow, type ListShape } from '#application';
import { openedOf } from '../access/access.js';
import { Allow } from '../access/allow.js';
import { criteriaOf, type SearchFields, type Wanted } from './book-criteria.js';
import { BookFreshness } from './book-freshness.js';
import { type BookPage, bookPage, bookPageOf, startOf } from './book-page.js';
import {
  type BookListQuery,
  DiscrepancyQuery,
  DiscrepancySearch,
  LedgerQuery,
  LedgerSearch,
} from './book-query.js';
import { BookShelf, type BookView } from './book-shelf.js';
import { DiscrepancyView, discrepancyView, LedgerRowView, ledgerRowView } from './book-views.js';

const AREAS = ['programme', 'kelurahan', 'kecamatan', 'channel'] as const;
const LEDGER_FIELDS = { words: [...AREAS, 'state'], texts: ['name', 'rosterRef'] } as const;
const DISCREPANCY_FIELDS = {
  words: [...AREAS, 'kind', 'severity'],
  texts: ['name', 'rosterRefs', 'paymentRefs'],
} as const;

/** Which list, and how its rows are shown. */
interface ShownList<Shape extends ListShape, View> {
  readonly name: string;
  readonly fields: SearchFields<Shape>;
  of(view: BookView): LoadedList<Shape>;
  show(row: ListRow<Shape>): View;
}

/** Of which book something is asked. */
interface Asked {
  readonly cycle: string;
  readonly request: Request;
  readonly response: Response;
}

/** The ledger and the discrepancies, page by page: narrowed by an address, searched by a body. */
@ApiTags('books')
@Controller('api/v1/cycles/:id')
export class BookListController {
  constructor(
    @Inject(BookShelf) private readonly shelf: BookShelf,
    @Inject(BookFreshness) private readonly freshness: BookFreshness,
  ) {}

  @Get('ledger')
  @Allow('BOOKS_READ', 'CYCLE')
  @ApiOperation({ summary: 'The entitlements, in the order of the list.' })
  @ApiOkResponse({ type: bookPageOf(LedgerRowView) })
  ledger(
    @Param('id') cycle: string,
    @Query() query: LedgerQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<BookPage<LedgerRowView>> {
    return this.ledgerPage({ cycle, request, response }, query, query);
  }

  @Post('ledger/search')
  @Allow('BOOKS_READ', 'CYCLE')
  @HttpCode(200)
  @ApiOperation({
    summary: 'The entitlements of a name, NIK or ref, in the order of the list. Changes nothing.',
  })
  @ApiOkResponse({ type: bookPageOf(LedgerRowView) })
  searchLedger(
    @Param('id') cycle: string,
    @Body() search: LedgerSearch,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<BookPage<LedgerRowView>> {
    return this.ledgerPage({ cycle, request, response }, search, search);
  }

  @Get('discrepancies')
  @Allow('BOOKS_READ', 'CYCLE')
  @ApiOperation({ summary: 'The discrepancies, the gravest first.' })
  @ApiOkResponse({ type: bookPageOf(DiscrepancyView) })
  discrepancies(
    @Param('id') cycle: string,
    @Query() query: DiscrepancyQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<BookPage<DiscrepancyView>> {
    return this.discrepancyPage({ cycle, request, response }, query, query);
  }

  @Post('discrepancies/search')
  @Allow('BOOKS_READ', 'CYCLE')
  @HttpCode(200)
  @ApiOperation({ summary: 'The discrepancies of a name, NIK or ref, the gravest first. Changes nothing.' })
  @ApiOkResponse({ type: bookPageOf(DiscrepancyView) })
  searchDiscrepancies(
    @Param('id') cycle: string,
    @Body() search: DiscrepancySearch,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<BookPage<DiscrepancyView>> {
    return this.discrepancyPage({ cycle, request, response }, search, search);
  }

  private ledgerPage(
    asked: Asked,
    query: BookListQuery,
    { programme, kelurahan, kecamatan, channel, state, finding, text, nik }: LedgerSearch,
  ): Promise<BookPage<LedgerRowView>> {
    const words = { programme, kelurahan, kecamatan, channel, state };
    const list = {
      name: 'ledger',
      fields: LEDGER_FIELDS,
      of: ({ ledger }: BookView) => ledger,
      show: ledgerRowView,
    };
    return this.page(asked, query, { words, finding, text, nik }, list);
  }

  private discrepancyPage(
    asked: Asked,
    query: BookListQuery,
    { programme, kelurahan, kecamatan, channel, kind, severity, text, nik }: DiscrepancySearch,
  ): Promise<BookPage<DiscrepancyView>> {
    const words = { programme, kelurahan, kecamatan, channel, kind, severity };
    const list = {
      name: 'discrepancies',
      fields: DISCREPANCY_FIELDS,
      of: ({ findings }: BookView) => findings,
      show: discrepancyView,
    };
    return this.page(asked, query, { words, text, nik }, list);
  }

  private async page<Shape extends ListShape, View>(
    { cycle, request, response }: Asked,
    query: BookListQuery,
    searched: Omit<Wanted, 'areas'>,
    { name, fields, of, show }: ShownList<Shape, View>,
  ): Promise<BookPage<View>> {
    const { after, limit } = query;
    const opened = openedOf(request);
    const wanted = { ...searched, ...(typeof opened === 'string' ? {} : { areas: opened }) };
    const isFresh = await this.freshness.isComputed(response, cycle, after);
    const { view, isNewest } = await (after === undefined
      ? this.shelf.atHand(cycle)
      : this.shelf.newest(cycle));
    const rows = of(view);
    const list = listName(name, cycle, wanted);
    const found = rows.find(list, criteriaOf(wanted, fields));
    const start = startOf(query, list, view.head);
    const shown = Array.from(found.subarray(start, start + limit), (at) => rows.row(at));
    const page = bookPage(shown, { head: view.head, list, start, total: found.length }, show);
    return { ...page, ...(isFresh && isNewest ? {} : { stale: true }) };
  }
}

/** Stands for the list in its cursors. What was looked for is in it as a digest: a cursor comes back in addresses. */
function listName(name: string, cycle: string, wanted: Wanted): string {
  const digest = createHash('sha256').update(JSON.stringify(wanted)).digest('base64url').slice(0, 22);
  return `${name} ${cycle} ${digest}`;
}
