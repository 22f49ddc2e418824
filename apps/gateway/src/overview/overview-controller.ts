import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { Allow } from '../access/allow.js';
import { BookFreshness } from '../books/book-freshness.js';
import { BookShelf } from '../books/book-shelf.js';
import { ReadQuery } from '../lists/list-query.js';
import { OverviewView } from './overview-views.js';
import { Overviews } from './overviews.js';

/** What a program manager looks at first. */
@ApiTags('books')
@Controller('api/v1/cycles/:id/overview')
export class OverviewController {
  constructor(
    @Inject(BookShelf) private readonly shelf: BookShelf,
    @Inject(BookFreshness) private readonly freshness: BookFreshness,
    @Inject(Overviews) private readonly overviews: Overviews,
  ) {}

  @Get()
  @Allow('BOOKS_SUM_UP', 'CYCLE')
  @ApiOperation({
    summary:
      'What is known and what is not: by programme and channel, by kelurahan, what is awaited, what came and went in 24 hours, and how old what is open is.',
  })
  @ApiOkResponse({ type: OverviewView })
  async overview(
    @Param('id') cycle: string,
    @Query() { after }: ReadQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<OverviewView> {
    const isFresh = await this.freshness.isComputed(response, cycle, after);
    const { view } = await this.shelf.newest(cycle);
    return { ...(await this.overviews.of(cycle, view)), ...(isFresh ? {} : { stale: true }) };
  }
}
