import { Body, Controller, HttpCode, HttpStatus, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request } from 'express';
import { Accounts, Unmaskings } from '#application';
import { addressOf } from '../edge/connection/client-address.js';
import { accessOf } from '../access/access.js';
import { Allow } from '../access/allow.js';
import { keptReason } from '../reviews/reason-text.js';
import { AllowanceBody, HouseholdBody, PurposeBody, UNMASKING_REASON } from './number-bodies.js';
import { NumberReader } from './number-reader.js';
import { NumbersView } from './number-views.js';

/** Whole numbers of people, which everything else masks. Asked for by a body: what they are needed for is no part of an address. */
@ApiTags('numbers')
@Controller('api/v1')
export class NumberController {
  constructor(
    @Inject(NumberReader) private readonly numbers: NumberReader,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(Unmaskings) private readonly unmaskings: Unmaskings,
  ) {}

  @Post('cycles/:id/numbers')
  @Allow('NUMBERS_UNMASK', 'CYCLE')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({
    summary:
      'NIK, KK, account and card of one household in clear. Noted in the audit trail before it is answered.',
  })
  @ApiOkResponse({ type: NumbersView })
  ofHousehold(
    @Param('id') cycle: string,
    @Body() { entitlementId, ...purpose }: HouseholdBody,
    @Req() request: Request,
  ): Promise<NumbersView> {
    return this.numbers.ofHousehold(request, cycle, entitlementId, purpose);
  }

  @Post('reviews/:id/numbers')
  @Allow('REVIEWS_UNMASK', 'PAYMENT')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({
    summary: 'The same of a payment that waits for a decision, as its report states them.',
  })
  @ApiOkResponse({ type: NumbersView })
  ofPayment(
    @Param('id') id: string,
    @Body() purpose: PurposeBody,
    @Req() request: Request,
  ): Promise<NumbersView> {
    return this.numbers.ofPayment(request, id, purpose);
  }

  @Post('accounts/:id/unmasking')
  @Allow('ACCOUNTS_MANAGE')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({
    summary:
      'Says that an administrator has looked at whose numbers an account saw, and lets it go on: counting begins anew.',
  })
  @ApiNoContentResponse()
  async allow(
    @Param('id') id: string,
    @Body() { reason }: AllowanceBody,
    @Req() request: Request,
  ): Promise<void> {
    const details = { reason: keptReason(reason, UNMASKING_REASON) };
    const { item } = await this.accounts.get(id);
    await this.unmaskings.allow(item.username, {
      by: accessOf(request).username,
      address: addressOf(request),
      to: id,
      details,
    });
  }
}
