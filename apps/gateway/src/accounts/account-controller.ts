import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  HttpStatus,
  Inject,
  Param,
  Patch,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { type AccountChange, Accounts, Factors, isProgram, Sessions, type SignInWay } from '#application';
import { type Grant } from '#security';
import { accessOf } from '../access/access.js';
import { Allow } from '../access/allow.js';
import { Audited } from '../audit/audited.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { ListQuery } from '../lists/list-query.js';
import { listView, listViewOf, type ListView } from '../lists/list-view.js';
import { fieldFault, RequestFault } from '../problems/request-fault.js';
import { ApiIdempotencyKey } from '../writes/idempotency-header.js';
import { Writes } from '../writes/writes.js';
import { grantFaults } from './grant-faults.js';
import { AccountChangeBody, type GrantBody, NewAccountBody } from './account-bodies.js';
import { AccountView, accountView, LinkedAccountView, linkOf } from './account-views.js';

/** Accounts, for administrators. */
@ApiTags('accounts')
@Controller('api/v1/accounts')
export class AccountController {
  constructor(
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Factors) private readonly factors: Factors,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(PARTS) private readonly parts: GatewayParts,
  ) {}

  @Get()
  @Allow('ACCOUNTS_MANAGE')
  @ApiOperation({ summary: 'All accounts, by name.' })
  @ApiOkResponse({ type: listViewOf(AccountView) })
  async list(@Query() { cursor, limit }: ListQuery): Promise<ListView<AccountView>> {
    return listView(await this.accounts.page({ cursor, limit }), accountView);
  }

  @Get(':id')
  @Allow('ACCOUNTS_MANAGE')
  @ApiOperation({ summary: 'One account.' })
  @ApiOkResponse({ type: AccountView })
  async get(@Param('id') id: string): Promise<AccountView> {
    return accountView(await this.accounts.get(id));
  }

  @Post()
  @Allow('ACCOUNTS_MANAGE')
  @Audited('ACCOUNT_MADE')
  @ApiOperation({ summary: 'Makes an account; its person chooses a password by a link (POST …/link).' })
  @ApiIdempotencyKey()
  @ApiCreatedResponse({ type: AccountView })
  create(
    @Body() body: NewAccountBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    const grants = this.checked(body.grants, []);
    this.checkWay(body.signsInBy);
    return this.writes.answer(request, response, body, async (claim, by) => {
      const { username, name, role, signsInBy = 'PASSWORD', email } = body;
      const given = { username, name, role, grants, signsInBy, ...(email ? { email } : {}) };
      const account = await this.accounts.create(claim, given, by);
      const headers = { Location: `/api/v1/accounts/${account.id}` };
      return { status: HttpStatus.CREATED, headers, body: accountView(account) };
    });
  }

  @Patch(':id')
  @Allow('ACCOUNTS_MANAGE')
  @Audited('ACCOUNT_CHANGED')
  @ApiOperation({ summary: 'Changes an account; what is left out stays.' })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: AccountView })
  async change(
    @Param('id') id: string,
    @Body() { grants, email, ...body }: AccountChangeBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    this.checkWay(body.signsInBy);
    const before = grants === undefined ? [] : (await this.accounts.get(id)).item.grants;
    const change: AccountChange = {
      ...body,
      ...(grants === undefined ? {} : { grants: this.checked(grants, before) }),
      ...(email === undefined ? {} : { email: email ?? undefined }),
    };
    return this.writes.answer(request, response, { ...change, email }, async (_, by) => {
      const account = await this.accounts.change(id, change, by);
      if (account.item.isDisabled || isProgram(account.item) || body.signsInBy !== undefined)
        await this.sessions.endAll(id);
      return { status: HttpStatus.OK, headers: {}, body: accountView(account) };
    });
  }

  @Post(':id/link')
  @Allow('ACCOUNTS_MANAGE')
  @Audited('ACCOUNT_LINK_MADE')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({
    summary:
      'Makes a link by which somebody else chooses a new password. Asked again, the earlier link holds no longer.',
  })
  @ApiOkResponse({ type: LinkedAccountView })
  async link(@Param('id') id: string, @Req() request: Request): Promise<LinkedAccountView> {
    // One’s own is changed with the present one, which whoever finds an open browser does not have.
    if (id === accessOf(request).account) throw new RequestFault('OWN_PASSWORD');
    const { account, token } = await this.accounts.newLink(id, accessOf(request).username);
    return { ...accountView(account), link: linkOf(token) };
  }

  @Delete(':id/second-factor')
  @Allow('ACCOUNTS_MANAGE')
  @Audited('ACCOUNT_FACTOR_RESET')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({
    summary: 'Removes the second factor of somebody who lost the phone and all recovery codes; sessions end.',
  })
  @ApiNoContentResponse()
  async resetFactor(@Param('id') id: string, @Req() request: Request): Promise<void> {
    // One’s own goes by password and code, which whoever finds an open browser does not have.
    if (id === accessOf(request).account) throw new RequestFault('OWN_FACTOR');
    await this.factors.remove(id);
    await this.sessions.endAll(id);
  }

  @Delete(':id/sessions')
  @Allow('ACCOUNTS_MANAGE')
  @Audited('ACCOUNT_SESSIONS_ENDED')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({ summary: 'Ends all sessions of an account.' })
  @ApiNoContentResponse()
  async endSessions(@Param('id') id: string): Promise<void> {
    await this.sessions.endAll((await this.accounts.get(id)).id);
  }

  /** Faults: PROVIDER_MISSING for who is to sign in by a provider that there is not. */
  private checkWay(way: SignInWay | undefined): void {
    if (way === 'PROVIDER' && this.parts.provider === undefined) throw new RequestFault('PROVIDER_MISSING');
  }

  /** Faults: FIELDS_INVALID for areas that there are not, unless the account has them. */
  private checked(given: readonly GrantBody[], before: readonly Grant[]): Grant[] {
    const grants = given.map((grant) => ({ ...grant }));
    const faults = grantFaults(grants, before, this.parts.areas);
    if (faults.length > 0) throw fieldFault(...faults);
    return grants;
  }
}
