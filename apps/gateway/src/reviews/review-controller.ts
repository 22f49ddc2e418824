import { Body, Controller, Get, HttpStatus, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { Decisions, questionOf } from '#application';
import { Allow } from '../access/allow.js';
import { Audited } from '../audit/audited.js';
import { type BookPage, bookPageOf } from '../books/book-page.js';
import { type Asked, BookPages, eachRow } from '../books/book-pages.js';
import { BookShelf } from '../books/book-shelf.js';
import { fieldFault } from '../problems/request-fault.js';
import { ApiIdempotencyKey } from '../writes/idempotency-header.js';
import { Writes } from '../writes/writes.js';
import { DecisionView } from './decision-views.js';
import { DecisionViews } from './decision-views-reader.js';
import { parsePaymentId } from './payment-id.js';
import { keptReason } from './reason-text.js';
import { DECISION_REASON, DecisionBody, ReviewQuery, ReviewsOfCycleQuery } from './review-bodies.js';
import { ReviewView, reviewView } from './review-views.js';

const QUESTION_FIELDS = { words: ['kelurahan', 'kecamatan'], texts: [] } as const;

/** What people have to decide, and their decisions. */
@ApiTags('reviews')
@Controller('api/v1')
export class ReviewController {
  constructor(
    @Inject(BookShelf) private readonly shelf: BookShelf,
    @Inject(BookPages) private readonly pages: BookPages,
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(DecisionViews) private readonly views: DecisionViews,
    @Inject(Writes) private readonly writes: Writes,
  ) {}

  @Get('cycles/:id/reviews')
  @Allow('REVIEWS_READ', 'CYCLE')
  @ApiOperation({ summary: 'The questions of a cycle, the one that settles most payments first.' })
  @ApiOkResponse({ type: bookPageOf(ReviewView) })
  ofCycle(
    @Param('id') cycle: string,
    @Query() query: ReviewQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<BookPage<ReviewView>> {
    return this.page({ cycle, request, response }, query);
  }

  @Get('reviews')
  @Allow('REVIEWS_READ', 'CYCLE_IN_QUERY')
  @ApiOperation({ summary: 'The same, with the cycle as a field.' })
  @ApiOkResponse({ type: bookPageOf(ReviewView) })
  reviews(
    @Query() { cycle, ...query }: ReviewsOfCycleQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<BookPage<ReviewView>> {
    return this.page({ cycle, request, response }, query);
  }

  @Post('reviews/:id/decision')
  @Allow('REVIEWS_DECIDE', 'PAYMENT')
  @Audited('REVIEW_DECIDED')
  @ApiOperation({ summary: 'Decides whose a payment is, on the evidence that was seen.' })
  @ApiIdempotencyKey()
  @ApiCreatedResponse({ type: DecisionView })
  decide(
    @Param('id') id: string,
    @Body() body: DecisionBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    const { evidence, forAll = false } = body;
    const entitlement = entitlementOf(body);
    const reason = keptReason(body.reason, DECISION_REASON);
    return this.writes.answer(request, response, body, async (claim, by) => {
      const answer = { ...parsePaymentId(id), evidence, entitlement, forAll, reason, by };
      const made = await this.decisions.decide(
        claim,
        answer,
        async (cycle) => (await this.shelf.newest(cycle)).view,
      );
      return { status: HttpStatus.CREATED, headers: {}, body: this.views.ofWaiting(made) };
    });
  }

  private page(asked: Asked, query: ReviewQuery): Promise<BookPage<ReviewView>> {
    const { kelurahan, kecamatan } = query;
    return this.pages.page(
      asked,
      query,
      { words: { kelurahan, kecamatan } },
      {
        name: 'reviews',
        fields: QUESTION_FIELDS,
        of: ({ questions }) => questions,
        show: eachRow((row) => reviewView(asked.cycle, questionOf(row))),
      },
    );
  }
}

/** The household that LINK names. Faults: FIELDS_INVALID. */
function entitlementOf({ decision, entitlementId }: DecisionBody): string | undefined {
  if (decision === 'LINK' && entitlementId === undefined)
    throw fieldFault({ field: 'entitlementId', code: 'ENTITLEMENT_NEEDED' });
  if (decision === 'NONE' && entitlementId !== undefined)
    throw fieldFault({ field: 'entitlementId', code: 'ENTITLEMENT_UNWANTED' });
  return entitlementId;
}
