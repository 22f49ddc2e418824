import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { Webhooks } from '#application';
import { DELIVERY_TABLE, WEBHOOK_TABLE } from '#exports';
import { accessOf } from '../access/access.js';
import { Allow } from '../access/allow.js';
import { languageOf } from '../edge/language-of.js';
import { everyItem } from '../tables/every-item.js';
import { RecordTables } from '../tables/record-tables.js';
import { ApiTable, filesOf } from '../tables/sent-table.js';
import { coveredWebhook, isCoveredWebhook } from './covered.js';
import { type SubjectDeliveriesView, subjectDeliveriesView } from './delivery-views.js';
import { DELIVERIES, DeliveryFilter } from './webhook-bodies.js';
import { type WebhookView, webhookView } from './webhook-views.js';

/** Webhooks and their deliveries as files. */
@ApiTags('webhooks')
@Controller('api/v1')
export class WebhookTableController {
  constructor(
    @Inject(Webhooks) private readonly webhooks: Webhooks,
    @Inject(RecordTables) private readonly tables: RecordTables,
  ) {}

  @Get(filesOf('webhooks'))
  @Allow('WEBHOOKS_MANAGE')
  @ApiTable('All webhooks, by name, and how they get on.')
  table(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.tables.send(request, response, {
      table: WEBHOOK_TABLE,
      what: 'WEBHOOKS_EXPORTED',
      rows: () => this.rows(request),
    });
  }

  @Get(filesOf('webhooks/:id/deliveries'))
  @Allow('WEBHOOKS_MANAGE')
  @ApiTable('What became of the alerts, by what they are about: a row for each, with its last delivery.')
  async deliveries(
    @Param('id') id: string,
    @Query() { state }: DeliveryFilter,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await coveredWebhook(this.webhooks, id, accessOf(request));
    await this.tables.send(request, response, {
      table: DELIVERY_TABLE,
      what: 'DELIVERIES_EXPORTED',
      to: id,
      details: { state },
      rows: () => this.subjects(id, state),
    });
  }

  private async *rows(request: Request): AsyncGenerator<WebhookView> {
    for await (const webhook of everyItem((options) => this.webhooks.page(options)))
      if (isCoveredWebhook(accessOf(request), webhook))
        yield webhookView(webhook, await this.webhooks.state(webhook.id), languageOf(request));
  }

  private async *subjects(id: string, state: DeliveryFilter['state']): AsyncGenerator<SubjectDeliveriesView> {
    const list = DELIVERIES[state];
    for await (const queue of everyItem((options) => this.webhooks.deliveries(id, list, options)))
      yield subjectDeliveriesView(queue);
  }
}
