import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { Allow } from '../access/allow.js';
import { type BookPage, bookPageOf } from '../books/book-page.js';
import { BookPages, eachRow } from '../books/book-pages.js';
import { HouseholdReader } from './household-reader.js';
import { HouseholdView } from './household-views.js';
import { LinkQuery } from './link-query.js';
import { LinkShelf } from './link-shelf.js';
import { LinkView, linkView } from './link-views.js';

const LINK_FIELDS = {
  words: ['programme', 'kelurahan', 'kecamatan', 'channel', 'link', 'outcome'],
  texts: [],
  refs: ['rosterRef', 'candidates'],
} as const;

/** Payments with the households that they found, and households with their payments. */
@ApiTags('books')
@Controller('api/v1/cycles/:id')
export class LinkController {
  constructor(
    @Inject(BookPages) private readonly pages: BookPages,
    @Inject(LinkShelf) private readonly shelf: LinkShelf,
    @Inject(HouseholdReader) private readonly households: HouseholdReader,
  ) {}

  @Get('links')
  @Allow('BOOKS_READ', 'CYCLE')
  @ApiOperation({ summary: 'The payments and how each found its household, in the order of links.csv.' })
  @ApiOkResponse({ type: bookPageOf(LinkView) })
  links(
    @Param('id') cycle: string,
    @Query() query: LinkQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<BookPage<LinkView>> {
    const { programme, kelurahan, kecamatan, channel, link, outcome, household } = query;
    const words = { programme, kelurahan, kecamatan, channel, link, outcome };
    return this.pages.page(
      { cycle, request, response },
      query,
      { words, household },
      {
        name: 'links',
        fields: LINK_FIELDS,
        of: ({ head }) => this.shelf.of(cycle, head),
        show: eachRow((entry) => linkView(cycle, entry)),
      },
    );
  }

  @Get('households/:ref')
  @Allow('BOOKS_READ', 'CYCLE')
  @ApiOperation({
    summary:
      'One household: its entitlements, the payments that are its own or may be, its discrepancies and, for who may see reviews, the decisions about those payments.',
  })
  @ApiOkResponse({ type: HouseholdView })
  household(
    @Param('id') cycle: string,
    @Param('ref') ref: string,
    @Req() request: Request,
  ): Promise<HouseholdView> {
    return this.households.read(request, cycle, ref);
  }
}
