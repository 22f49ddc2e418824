import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { type EntitlementState } from '#domain';
import { Allow } from '../access/allow.js';
import { type BookPage, bookPageOf } from './book-page.js';
import { type Asked, BookPages, eachRow } from './book-pages.js';
import {
  type BookListQuery,
  DiscrepancyFilters,
  DiscrepancyQuery,
  DiscrepancySearch,
  LedgerQuery,
  LedgerSearch,
} from './book-query.js';
import {
  DISCREPANCY_WORDS,
  DiscrepancyCounts,
  DiscrepancyCountsView,
  wantedOf,
} from './discrepancy-counts.js';
import { DiscrepancyMarks } from './discrepancy-marks.js';
import { statesOf } from '../overview/known-parts.js';
import { RemarkedDiscrepancies } from '../remarks/remarked-discrepancies.js';
import { DiscrepancyView, LedgerRowView, ledgerRowView } from './book-views.js';

const AREAS = ['programme', 'kelurahan', 'kecamatan', 'channel'] as const;
const LEDGER_FIELDS = { words: [...AREAS, 'state'], texts: ['name', 'rosterRef'] } as const;
const DISCREPANCY_FIELDS = {
  words: DISCREPANCY_WORDS,
  texts: ['name', 'rosterRefs', 'paymentRefs'],
} as const;

/** The ledger and the discrepancies, page by page: narrowed by an address, searched by a body. */
@ApiTags('books')
@Controller('api/v1/cycles/:id')
export class BookListController {
  constructor(
    @Inject(BookPages) private readonly pages: BookPages,
    @Inject(DiscrepancyCounts) private readonly counts: DiscrepancyCounts,
    @Inject(DiscrepancyMarks) private readonly marks: DiscrepancyMarks,
    @Inject(RemarkedDiscrepancies) private readonly discrepancyViews: RemarkedDiscrepancies,
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

  @Get('discrepancies/counts')
  @Allow('BOOKS_READ', 'CYCLE')
  @ApiOperation({
    summary: 'How many discrepancies there are by each field: what the list can be narrowed to.',
  })
  @ApiOkResponse({ type: DiscrepancyCountsView })
  countDiscrepancies(
    @Param('id') cycle: string,
    @Query() query: DiscrepancyFilters,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DiscrepancyCountsView> {
    return this.counts.count({ cycle, request, response }, query);
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
    { programme, kelurahan, kecamatan, channel, state, part, finding, text, nik }: LedgerSearch,
  ): Promise<BookPage<LedgerRowView>> {
    const words = { programme, kelurahan, kecamatan, channel, state: wantedStates({ state, part }) };
    return this.pages.page(
      asked,
      query,
      { words, finding, text, nik },
      {
        name: 'ledger',
        fields: LEDGER_FIELDS,
        of: ({ ledger }) => ledger,
        show: eachRow(ledgerRowView),
      },
    );
  }

  private discrepancyPage(
    asked: Asked,
    query: BookListQuery,
    { text, nik, ...filters }: DiscrepancySearch,
  ): Promise<BookPage<DiscrepancyView>> {
    const { cycle, request } = asked;
    return this.pages.page(
      asked,
      query,
      { ...wantedOf(filters), text, nik },
      {
        name: 'discrepancies',
        fields: DISCREPANCY_FIELDS,
        of: ({ findings }) => findings,
        chosen: this.marks.chosen(request, cycle, filters),
        show: ({ positions, view }) => this.discrepancyViews.at(request, cycle, view, positions),
      },
    );
  }
}

/** The states of a part, of which only one may be wanted; undefined for any. */
function wantedStates({
  state,
  part,
}: Pick<LedgerQuery, 'state' | 'part'>): readonly EntitlementState[] | undefined {
  if (part === undefined) return state && [state];
  return statesOf(part).filter((each) => state === undefined || each === state);
}
