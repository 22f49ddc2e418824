import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { Accounts } from '#application';
import { ACCOUNT_TABLE } from '#exports';
import { Allow } from '../access/allow.js';
import { everyItem } from '../tables/every-item.js';
import { RecordTables } from '../tables/record-tables.js';
import { ApiTable, filesOf } from '../tables/sent-table.js';
import { type AccountView, accountView } from './account-views.js';

/** The list of accounts as a file. */
@ApiTags('accounts')
@Controller('api/v1')
export class AccountTableController {
  constructor(
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(RecordTables) private readonly tables: RecordTables,
  ) {}

  @Get(filesOf('accounts'))
  @Allow('ACCOUNTS_MANAGE')
  @ApiTable('All accounts, by name.')
  table(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.tables.send(request, response, {
      table: ACCOUNT_TABLE,
      what: 'ACCOUNTS_EXPORTED',
      rows: () => this.rows(),
    });
  }

  private async *rows(): AsyncGenerator<AccountView> {
    for await (const account of everyItem((options) => this.accounts.page(options)))
      yield accountView(account);
  }
}
