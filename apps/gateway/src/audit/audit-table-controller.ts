import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { AuditTrail } from '#application';
import { AUDIT_TABLE } from '#exports';
import { type AuditEntry } from '#security';
import { Allow } from '../access/allow.js';
import { everyItem } from '../tables/every-item.js';
import { RecordTables } from '../tables/record-tables.js';
import { ApiTable, filesOf } from '../tables/sent-table.js';
import { AuditFilter, isAsked, listOf } from './audit-query.js';
import { OpenedEntries } from './opened-entries.js';
import { PaymentNames } from './payment-names.js';

/** The audit trail as a file. */
@ApiTags('audit')
@Controller('api/v1')
export class AuditTableController {
  constructor(
    @Inject(AuditTrail) private readonly trail: AuditTrail,
    @Inject(OpenedEntries) private readonly entries: OpenedEntries,
    @Inject(PaymentNames) private readonly payments: PaymentNames,
    @Inject(RecordTables) private readonly tables: RecordTables,
  ) {}

  @Get(filesOf('audit'))
  @Allow('AUDIT_READ')
  @ApiTable(
    'The audit trail of the regions that are open, the newest first: all of it, or of a person, a thing, an action and a span of time.',
  )
  async table(
    @Query() filter: AuditFilter,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { items } = await this.trail.page('all', '', { limit: 1 });
    const last = items[0]?.item.number ?? 0;
    await this.tables.send(request, response, {
      table: AUDIT_TABLE,
      what: 'AUDIT_EXPORTED',
      // What was looked for may be somebody's number.
      details: { filters: Object.keys(filter).sort().join(';') },
      rows: () => this.upTo(last, filter, request),
    });
  }

  /** The entries that are open, up to a number: without those that are added meanwhile, such as that the trail was exported. */
  private async *upTo(
    last: number,
    { from, until, by, to, what }: AuditFilter,
    request: Request,
  ): AsyncGenerator<AuditEntry> {
    const asked = { by, to: to && (await this.payments.nameOf(to)), what };
    const [list, of] = listOf(asked);
    const entries = everyItem((options) => this.trail.page(list, of, { ...options, from, until }));
    const isOpen = this.entries.openTo(request);
    for await (const { item } of entries)
      if (item.number <= last && isAsked(asked, item) && (await isOpen(item))) yield item;
  }
}
