import { Body, Controller, HttpCode, HttpStatus, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { Public } from '../access/allow.js';
import { CodeBody } from '../factors/factor-bodies.js';
import { SignInBody } from './account-bodies.js';
import { SignedInView } from './account-views.js';
import { Entry } from './entry.js';

/** Signing in: by name and password, and by a code where the account has a second factor. */
@ApiTags('session')
@Controller('api/v1/session')
export class SignInController {
  constructor(@Inject(Entry) private readonly entry: Entry) {}

  @Post()
  @Public()
  @HttpCode(HttpStatus.OK)
  @ApiOperation({
    summary:
      'Signs in: sets the cookies `session` and `csrf`. With a second factor they open nothing yet: the answer is CODE_NEEDED, and the code is sent within ten minutes.',
  })
  @ApiOkResponse({ type: SignedInView })
  async signIn(
    @Body() { username, password }: SignInBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedInView> {
    return this.entry.open(request, response, await this.entry.byPassword(request, { username, password }));
  }

  @Post('code')
  @Public()
  @HttpCode(HttpStatus.OK)
  @ApiOperation({
    summary:
      'Shows the code that signing in asked for, of the app or a recovery code: sets other cookies, which open.',
  })
  @ApiOkResponse({ type: SignedInView })
  async showCode(
    @Body() { code }: CodeBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedInView> {
    return this.entry.open(request, response, await this.entry.byCode(request, code));
  }
}
