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
import { Accounts, Sessions, SignIn } from '#application';
import { accessOf } from '../access/access.js';
import { Allow, Public } from '../access/allow.js';
import { AuditNotes } from '../audit/audit-notes.js';
import { Audited } from '../audit/audited.js';
import { addressOf } from '../edge/connection/client-address.js';
import { clearCookies } from '../access/session-cookies.js';
import { ChosenPasswordBody, NewPasswordBody } from './account-bodies.js';
import { SessionView, sessionView, SignedInView, signedInView } from './account-views.js';

/** One's own session and account. */
@ApiTags('session')
@Controller('api/v1')
export class SessionController {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(SignIn) private readonly entrance: SignIn,
    @Inject(AuditNotes) private readonly notes: AuditNotes,
  ) {}

  @Get('session')
  @Allow('OWN_SESSION')
  @ApiOperation({ summary: 'Who is signed in.' })
  @ApiOkResponse({ type: SignedInView })
  async signedIn(@Req() request: Request): Promise<SignedInView> {
    const { account, lacksFactor } = accessOf(request);
    return signedInView(await this.accounts.get(account), lacksFactor);
  }

  @Delete('session')
  @Allow('OWN_SESSION')
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
    await this.entrance.prove({ username, password: current }, addressOf(request));
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
    const chosen = await this.accounts.choosePassword(token, password, ({ id, item }) =>
      this.notes.note(request, { what: 'PASSWORD_CHOSEN', by: item.username, to: id }),
    );
    await this.sessions.endAll(chosen.id);
  }
}
