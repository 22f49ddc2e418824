import { Controller, Delete, HttpCode, HttpStatus, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request } from 'express';
import { Programs } from '#application';
import { accessOf } from '../access/access.js';
import { Allow } from '../access/allow.js';
import { Audited } from '../audit/audited.js';
import { AccountView, accountView, TokenAccountView } from './account-views.js';

/** Tokens of programs, for administrators. */
@ApiTags('accounts')
@Controller('api/v1/accounts')
export class ProgramController {
  constructor(@Inject(Programs) private readonly programs: Programs) {}

  @Post(':id/token')
  @Allow('ACCOUNTS_MANAGE')
  @Audited('ACCOUNT_TOKEN_MADE')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({
    summary:
      'Makes the token by which a program is known (accounts with the role subscriber). Asked again, the earlier one holds no longer.',
  })
  @ApiOkResponse({ type: TokenAccountView })
  async token(@Param('id') id: string, @Req() request: Request): Promise<TokenAccountView> {
    const { account, token } = await this.programs.newToken(id, accessOf(request).username);
    return { ...accountView(account), token };
  }

  @Delete(':id/token')
  @Allow('ACCOUNTS_MANAGE')
  @Audited('ACCOUNT_TOKEN_ENDED')
  @ApiOperation({ summary: 'From now on the token of a program holds no longer.' })
  @ApiOkResponse({ type: AccountView })
  async endToken(@Param('id') id: string, @Req() request: Request): Promise<AccountView> {
    return accountView(await this.programs.endToken(id, accessOf(request).username));
  }
}
