import { Body, Controller, Get, HttpCode, HttpStatus, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { AccessRules, Accounts, Factors, isByProvider, Sessions, SignIn } from '#application';
import { addressOf } from '../edge/connection/client-address.js';
import { accessOf } from '../access/access.js';
import { Allow } from '../access/allow.js';
import { Entry } from '../accounts/entry.js';
import { setCookies } from '../access/session-cookies.js';
import { AuditNotes } from '../audit/audit-notes.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { Audited } from '../audit/audited.js';
import { fieldFault, RequestFault } from '../problems/request-fault.js';
import { CodeBody, PasswordAndCodeBody, PresentPasswordBody } from './factor-bodies.js';
import {
  BegunFactorView,
  begunFactorView,
  FactorView,
  factorView,
  RecoveryCodesView,
} from './factor-views.js';

/** Milliseconds in which signing in by the provider stands for the password. */
const JUST_NOW = 15 * 60_000;

/**
 * The second factor of one's own account. No answer is kept for a repetition by `Idempotency-Key`: what is answered is secret, and what is sent would be known
 * by its hash.
 */
@ApiTags('second factor')
@Controller('api/v1/second-factor')
export class FactorController {
  constructor(
    @Inject(Factors) private readonly factors: Factors,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SignIn) private readonly entrance: SignIn,
    @Inject(AccessRules) private readonly rules: AccessRules,
    @Inject(Entry) private readonly entry: Entry,
    @Inject(AuditNotes) private readonly notes: AuditNotes,
    @Inject(PARTS) private readonly parts: GatewayParts,
  ) {}

  @Get()
  @Allow('OWN_FACTOR')
  @ApiOperation({ summary: 'Whether signing in asks for a code.' })
  @ApiOkResponse({ type: FactorView })
  async get(@Req() request: Request): Promise<FactorView> {
    const { item } = await this.accounts.get(accessOf(request).account);
    return factorView(item, await this.rules.needFactor(item.role));
  }

  @Post()
  @Allow('OWN_FACTOR')
  @Audited('FACTOR_BEGUN')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'Begins a second factor: what an authenticator app takes over, for 15 minutes.' })
  @ApiOkResponse({ type: BegunFactorView })
  async begin(@Body() body: PresentPasswordBody, @Req() request: Request): Promise<BegunFactorView> {
    await this.prove(request, body);
    return begunFactorView(await this.factors.begin(accessOf(request).account));
  }

  @Post('confirmation')
  @Allow('OWN_FACTOR')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({
    summary:
      'Shows a first code of the app: from then on signing in asks for one. The session goes on with other cookies, all others end.',
  })
  @ApiOkResponse({ type: RecoveryCodesView })
  async confirm(
    @Body() { code }: CodeBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RecoveryCodesView> {
    const { account, username: by } = accessOf(request);
    const recoveryCodes = await this.factors.confirm(account, code, () =>
      this.notes.note(request, { what: 'FACTOR_ENROLLED', by, to: account }),
    );
    await this.renew(request, response, true);
    return { recoveryCodes };
  }

  @Post('recovery-codes')
  @Allow('OWN_FACTOR')
  @Audited('RECOVERY_CODES_RENEWED')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'Makes new recovery codes; the earlier ones hold no longer.' })
  @ApiOkResponse({ type: RecoveryCodesView })
  async renewRecovery(
    @Body() body: PasswordAndCodeBody,
    @Req() request: Request,
  ): Promise<RecoveryCodesView> {
    await this.proveBoth(request, body);
    return { recoveryCodes: await this.factors.renewRecovery(accessOf(request).account) };
  }

  @Post('removal')
  @Allow('OWN_FACTOR')
  @Audited('FACTOR_REMOVED')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({ summary: 'Removes the second factor; all other sessions end.' })
  @ApiNoContentResponse()
  async remove(
    @Body() body: PasswordAndCodeBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.proveBoth(request, body);
    await this.factors.remove(accessOf(request).account);
    await this.renew(request, response, false);
  }

  /** Whoever found an open browser has no password, and did not just come from the provider. Faults: FIELDS_INVALID, SIGN_IN_REFUSED, SIGN_IN_TOO_OFTEN, SIGN_IN_AGAIN. */
  private async prove(request: Request, { password }: PresentPasswordBody): Promise<void> {
    const { account, since } = accessOf(request);
    if (isByProvider((await this.accounts.get(account)).item)) {
      if (this.parts.clock.now() - Date.parse(since) < JUST_NOW) return;
      throw new RequestFault('SIGN_IN_AGAIN');
    }
    if (password === undefined) throw fieldFault({ field: 'password', code: 'FIELD_MISSING' });
    const { username } = accessOf(request);
    await this.entrance.prove({ username, password }, addressOf(request));
  }

  /** Faults: those of `prove`; CODE_REFUSED. */
  private async proveBoth(request: Request, body: PasswordAndCodeBody): Promise<void> {
    await this.prove(request, body);
    const { account, username } = accessOf(request);
    await this.entry.takeCode(request, account, username, body.code);
  }

  /** What is known of the person has changed: the browser gets another session, and no other goes on by what was known before. */
  private async renew(request: Request, response: Response, hasFactor: boolean): Promise<void> {
    const { account, session } = accessOf(request);
    const { id, token } = await this.sessions.renew(session, hasFactor);
    await this.sessions.endAll(account, id);
    setCookies(request, response, token);
  }
}
