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
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { openPage, type Stored, type WebhookRecord, Webhooks } from '#application';
import { accessOf } from '../access/access.js';
import { Allow } from '../access/allow.js';
import { Audited } from '../audit/audited.js';
import { languageOf } from '../edge/language-of.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { ListQuery } from '../lists/list-query.js';
import { type ListView, listView, listViewOf } from '../lists/list-view.js';
import { fieldFault, RequestFault } from '../problems/request-fault.js';
import { ApiIdempotencyKey } from '../writes/idempotency-header.js';
import { Writes } from '../writes/writes.js';
import { coveredWebhook, isCovered, isCoveredWebhook, webhookFaults } from './covered.js';
import { SubjectDeliveriesView, subjectDeliveriesView } from './delivery-views.js';
import {
  DELIVERIES,
  DeliveryQuery,
  NewWebhookBody,
  ORDERS,
  WebhookChangeBody,
  WebhookOrderBody,
} from './webhook-bodies.js';
import { WebhookOrderedView, WebhookView, webhookView, WebhookWithKeyView } from './webhook-views.js';

/** Webhooks, for administrators whose regions are among those that they are for. */
@ApiTags('webhooks')
@Controller('api/v1/webhooks')
export class WebhookController {
  constructor(
    @Inject(Webhooks) private readonly webhooks: Webhooks,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(PARTS) private readonly parts: GatewayParts,
  ) {}

  @Get()
  @Allow('WEBHOOKS_MANAGE')
  @ApiOperation({ summary: 'All webhooks, by name, and how they get on.' })
  @ApiOkResponse({ type: listViewOf(WebhookView) })
  async list(@Query() { cursor, limit }: ListQuery, @Req() request: Request): Promise<ListView<WebhookView>> {
    const page = await openPage(
      (options) => this.webhooks.page(options),
      (webhook) => isCoveredWebhook(accessOf(request), webhook),
      { cursor, limit },
    );
    const views = await Promise.all(page.items.map((each) => this.view(each, request)));
    return { ...listView(page, (each) => each), items: views };
  }

  @Get(':id')
  @Allow('WEBHOOKS_MANAGE')
  @ApiOperation({ summary: 'One webhook, and how it gets on.' })
  @ApiOkResponse({ type: WebhookView })
  async get(@Param('id') id: string, @Req() request: Request): Promise<WebhookView> {
    return this.view(await this.covered(id, request), request);
  }

  @Get(':id/deliveries')
  @Allow('WEBHOOKS_MANAGE')
  @ApiOperation({
    summary:
      'What became of the alerts, by what they are about: the latest first; those that wait, or dead letters, the oldest first.',
  })
  @ApiOkResponse({ type: listViewOf(SubjectDeliveriesView) })
  async deliveries(
    @Param('id') id: string,
    @Query() { state, cursor, limit }: DeliveryQuery,
    @Req() request: Request,
  ): Promise<ListView<SubjectDeliveriesView>> {
    await this.covered(id, request);
    const page = await this.webhooks.deliveries(id, DELIVERIES[state], { cursor, limit });
    return listView(page, subjectDeliveriesView);
  }

  @Post()
  @Allow('WEBHOOKS_MANAGE')
  @Audited('WEBHOOK_MADE')
  @ApiOperation({
    summary: 'Makes a webhook; it sends what is announced from now on, once it has a key (POST …/keys).',
  })
  @ApiIdempotencyKey()
  @ApiCreatedResponse({ type: WebhookView })
  create(
    @Body() body: NewWebhookBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    this.check(body, request);
    return this.writes.answer(request, response, body, async (claim, by) => {
      const { name, url, filter } = body;
      const made = await this.webhooks.create(claim, { name, url, filter: { ...filter } }, by);
      const headers = { Location: `/api/v1/webhooks/${made.id}` };
      return { status: HttpStatus.CREATED, headers, body: await this.view(made, request) };
    });
  }

  @Patch(':id')
  @Allow('WEBHOOKS_MANAGE')
  @Audited('WEBHOOK_CHANGED')
  @ApiOperation({
    summary:
      'Changes a webhook; what is left out stays. What was told to it is taken back there whatever it is for from now on.',
  })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: WebhookView })
  async change(
    @Param('id') id: string,
    @Body() { filter, ...body }: WebhookChangeBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    const change = { ...body, ...(filter === undefined ? {} : { filter: { ...filter } }) };
    await this.covered(id, request);
    this.check(change, request);
    return this.writes.answer(request, response, change, async (_, by) => {
      const changed = await this.webhooks.change(id, change, by);
      return { status: HttpStatus.OK, headers: {}, body: await this.view(changed, request) };
    });
  }

  @Delete(':id')
  @Allow('WEBHOOKS_MANAGE')
  @Audited('WEBHOOK_REMOVED')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({ summary: 'Removes a webhook, and what waits for it.' })
  @ApiNoContentResponse()
  async remove(@Param('id') id: string, @Req() request: Request): Promise<void> {
    await this.covered(id, request);
    await this.webhooks.remove(id, accessOf(request).username);
  }

  @Post(':id/keys')
  @Allow('WEBHOOKS_MANAGE')
  @Audited('WEBHOOK_KEY_MADE')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({
    summary:
      'Makes a key and shows it this once. Where there is one already both prove deliveries, until the older is ended.',
  })
  @ApiOkResponse({ type: WebhookWithKeyView })
  async newKey(@Param('id') id: string, @Req() request: Request): Promise<WebhookWithKeyView> {
    await this.covered(id, request);
    const { webhook, key } = await this.webhooks.newKey(id, accessOf(request).username);
    return { ...(await this.view(webhook, request)), key };
  }

  @Delete(':id/keys')
  @Allow('WEBHOOKS_MANAGE')
  @Audited('WEBHOOK_KEY_ENDED')
  @ApiOperation({ summary: 'Ends the older of two keys.' })
  @ApiOkResponse({ type: WebhookView })
  async endOldKey(@Param('id') id: string, @Req() request: Request): Promise<WebhookView> {
    await this.covered(id, request);
    return this.view(await this.webhooks.endOldKey(id, accessOf(request).username), request);
  }

  @Post(':id/orders')
  @Allow('WEBHOOKS_MANAGE')
  @Audited('WEBHOOK_ORDERED')
  @ApiOperation({
    summary:
      'Has a test sent, dead letters sent again or dropped, or a pause ended. What came of a test stands in `lastTest`, by the id of the order.',
  })
  @ApiIdempotencyKey()
  @ApiAcceptedResponse({ type: WebhookOrderedView })
  async order(
    @Param('id') id: string,
    @Body() body: WebhookOrderBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    await this.covered(id, request);
    const order = { what: ORDERS[body.order], ...(body.alert === undefined ? {} : { alert: body.alert }) };
    return this.writes.answer(request, response, body, async (claim, by) => {
      const ordered = await this.webhooks.order(claim, id, order, by);
      return { status: HttpStatus.ACCEPTED, headers: {}, body: { id: ordered } };
    });
  }

  private async view(webhook: Stored<WebhookRecord>, request: Request): Promise<WebhookView> {
    return webhookView(webhook, await this.webhooks.state(webhook.id), languageOf(request));
  }

  private covered(id: string, request: Request): Promise<Stored<WebhookRecord>> {
    return coveredWebhook(this.webhooks, id, accessOf(request));
  }

  /** Faults: FIELDS_INVALID for an address or region that cannot be; AREA_LIMITED for regions that are not open. */
  private check(body: WebhookChangeBody, request: Request): void {
    const faults = webhookFaults(body, this.parts.webhookRules, (code) => this.parts.areas.isRegion(code));
    if (faults.length > 0) throw fieldFault(...faults);
    if (body.filter !== undefined && !isCovered(accessOf(request), body.filter))
      throw new RequestFault('AREA_LIMITED');
  }
}
