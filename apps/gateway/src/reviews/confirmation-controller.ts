import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Inject,
  Param,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiPropertyOptional,
  ApiTags,
} from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { Confirmations, type DecisionRecord, Decisions, questionAbout, type Stored } from '#application';
import { Allow } from '../access/allow.js';
import { Audited } from '../audit/audited.js';
import { BookFreshness } from '../books/book-freshness.js';
import { BookShelf, type BookView } from '../books/book-shelf.js';
import { ListQuery } from '../lists/list-query.js';
import { listView, listViewOf, type ListView } from '../lists/list-view.js';
import { ApiIdempotencyKey } from '../writes/idempotency-header.js';
import { Writes } from '../writes/writes.js';
import { DecisionView } from './decision-views.js';
import { DecisionViews } from './decision-views-reader.js';
import { keptReason } from './reason-text.js';
import { ConfirmBody, DECISION_REASON, RejectBody } from './review-bodies.js';
import { ReviewView, reviewView } from './review-views.js';

/** A decision that waits for its second person, and the question as it is now. */
class AwaitingView {
  @ApiProperty({ type: DecisionView })
  readonly decision: DecisionView;

  @ApiPropertyOptional({
    type: ReviewView,
    description: 'Absent where nothing is asked about the payment any more.',
  })
  readonly review?: ReviewView;
}

/** What a second person says of decisions about much money. */
@ApiTags('reviews')
@Controller('api/v1')
export class ConfirmationController {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(Confirmations) private readonly confirmations: Confirmations,
    @Inject(BookShelf) private readonly shelf: BookShelf,
    @Inject(BookFreshness) private readonly freshness: BookFreshness,
    @Inject(DecisionViews) private readonly views: DecisionViews,
    @Inject(Writes) private readonly writes: Writes,
  ) {}

  @Get('cycles/:id/decisions/awaiting')
  @Allow('REVIEWS_READ', 'CYCLE')
  @ApiOperation({
    summary: 'The decisions that wait for a second person, the one that waits for longest first.',
  })
  @ApiOkResponse({ type: listViewOf(AwaitingView) })
  async awaiting(
    @Param('id') cycle: string,
    @Query() { cursor, limit, after }: ListQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ListView<AwaitingView>> {
    const isFresh = await this.freshness.isComputed(response, cycle, after);
    const page = await this.decisions.awaiting(cycle, { cursor, limit });
    const view = page.items.length === 0 ? undefined : (await this.shelf.newest(cycle)).view;
    return {
      ...listView(page, (stored) => this.awaitingView(stored, view!)),
      ...(isFresh ? {} : { stale: true }),
    };
  }

  @Post('decisions/:id/confirm')
  @Allow('REVIEWS_DECIDE', 'DECISION')
  @Audited('DECISION_CONFIRMED')
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiOperation({ summary: 'Confirms what somebody else decided: it counts from now on.' })
  @ApiIdempotencyKey()
  @ApiAcceptedResponse({ type: DecisionView })
  confirm(
    @Param('id') id: string,
    @Body() body: ConfirmBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    return this.writes.answer(request, response, body, async (claim, by) => {
      const book = async (cycle: string) => (await this.shelf.newest(cycle)).view;
      return this.answer(await this.confirmations.confirm(claim, id, { by, evidence: body.evidence }, book));
    });
  }

  @Post('decisions/:id/reject')
  @Allow('REVIEWS_DECIDE', 'DECISION')
  @Audited('DECISION_REJECTED')
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiOperation({ summary: 'Rejects what somebody else decided: its question is asked on.' })
  @ApiIdempotencyKey()
  @ApiAcceptedResponse({ type: DecisionView })
  reject(
    @Param('id') id: string,
    @Body() body: RejectBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    const reason = keptReason(body.reason, DECISION_REASON);
    return this.writes.answer(request, response, body, async (claim, by) =>
      this.answer(await this.confirmations.reject(claim, id, { by, reason })),
    );
  }

  private answer(decision: Stored<DecisionRecord>) {
    return { status: HttpStatus.ACCEPTED, headers: {}, body: this.views.ofWaiting(decision) };
  }

  private awaitingView(stored: Stored<DecisionRecord>, view: BookView): AwaitingView {
    const { cycle, paymentKey, decision } = stored.item;
    const question = questionAbout(view, paymentKey, decision.evidence ?? '');
    return {
      decision: this.views.ofWaiting(stored),
      ...(question === undefined ? {} : { review: reviewView(cycle, question) }),
    };
  }
}
