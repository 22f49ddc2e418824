import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  HttpStatus,
  Inject,
  Param,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { Accounts, type HeldSession, Refused, Sessions } from '#application';
import { accessOf } from '../access/access.js';
import { Allow, Public } from '../access/allow.js';
import { AuditNotes } from '../audit/audit-notes.js';
import { Audited } from '../audit/audited.js';
import { addressOf } from '../edge/connection/client-address.js';
import { clearCookies, setCookies } from '../access/session-cookies.js';
import { ChosenPasswordBody, NewPasswordBody, SignInBody } from './account-bodies.js';
import { accountView, SessionView, sessionView, SignedInView } from './account-views.js';

/** Longest name of a browser that is kept. */
const LONGEST_PROGRAM = 200;

/** Signing in and out, and one's own account. */
@ApiTags('session')
@Controller('api/v1')
export class SessionController {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(AuditNotes) private readonly notes: AuditNotes,
  ) {}

  @Post('session')
  @Public()
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'Signs in: sets the cookies `session` and `csrf`.' })
  @ApiOkResponse({ type: SignedInView })
  async signIn(
    @Body() { username, password }: SignInBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedInView> {
    const address = addressOf(request);
    const program = (request.header('user-agent') ?? '').slice(0, LONGEST_PROGRAM);
    const { token, account } = await this.noted(request, username, () =>
      this.sessions.begin({ username, password, address, program }),
    );
    setCookies(request, response, token);
    return { user: accountView(account) };
  }

  /** Signing in is noted once it is known whether it was let through; a name that nobody has may be a password and is not written down. */
  private async noted<Held extends HeldSession>(
    request: Request,
    username: string,
    begin: () => Promise<Held>,
  ): Promise<Held> {
    try {
      const held = await begin();
      await this.notes.note(request, { what: 'SIGNED_IN', by: held.account.item.username });
      return held;
    } catch (thrown) {
      const known = await this.accounts.named(username);
      const details: Record<string, string> = thrown instanceof Refused ? { code: thrown.code } : {};
      await this.notes.note(request, { what: 'SIGN_IN_REFUSED', by: '', to: known?.id ?? '', details });
      throw thrown;
    }
  }

  @Get('session')
  @Allow('OWN_ACCOUNT')
  @ApiOperation({ summary: 'Who is signed in.' })
  @ApiOkResponse({ type: SignedInView })
  async signedIn(@Req() request: Request): Promise<SignedInView> {
    return { user: accountView(await this.accounts.get(accessOf(request).account)) };
  }

  @Delete('session')
  @Allow('OWN_ACCOUNT')
  @Audited('SIGNED_OUT')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({ summary: 'Signs out.' })
  @ApiNoContentResponse()
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.end(accessOf(request).session);
    clearCookies(request, response);
  }

  @Get('sessions')
  @Allow('OWN_ACCOUNT')
  @ApiOperation({ summary: 'Where one is signed in, the newest first.' })
  @ApiOkResponse({ type: [SessionView] })
  async list(@Req() request: Request): Promise<readonly SessionView[]> {
    const { account, session } = accessOf(request);
    return (await this.sessions.of(account)).map((each) => sessionView(each, session));
  }

  @Delete('sessions/:id')
  @Allow('OWN_ACCOUNT')
  @Audited('SESSION_ENDED')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({ summary: 'Ends one of one’s own sessions.' })
  @ApiNoContentResponse()
  async end(@Param('id') id: string, @Req() request: Request): Promise<void> {
    const own = await this.sessions.of(accessOf(request).account);
    if (own.some((session) => session.id === id)) await this.sessions.end(id);
  }

  @Post('password')
  @Allow('OWN_ACCOUNT')
  @Audited('PASSWORD_CHANGED')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({ summary: 'Changes one’s own password; all other sessions end.' })
  @ApiNoContentResponse()
  async changePassword(
    @Body() { current, password }: NewPasswordBody,
    @Req() request: Request,
  ): Promise<void> {
    const { account, username, session } = accessOf(request);
    await this.sessions.prove({ username, password: current, address: addressOf(request) });
    await this.accounts.setPassword(account, password, username);
    await this.sessions.endAll(account, session);
  }

  @Post('set-up')
  @Public()
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({ summary: 'Chooses a password by a link, once; all sessions of the account end.' })
  @ApiNoContentResponse()
  async choosePassword(
    @Body() { token, password }: ChosenPasswordBody,
    @Req() request: Request,
  ): Promise<void> {
    const { id, item } = await this.accounts.choosePassword(token, password);
    await this.notes.note(request, { what: 'PASSWORD_CHOSEN', by: item.username, to: id });
    await this.sessions.endAll(id);
  }
}
