import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request } from 'express';
import { AuditTrail, EntryThings, openPage } from '#application';
import { Allow } from '../access/allow.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { listView, listViewOf, type ListView } from '../lists/list-view.js';
import { AuditQuery, isAsked, listOf } from './audit-query.js';
import { AuditEntryView, entryView, VerdictView } from './audit-views.js';
import { Audited } from './audited.js';
import { OpenedEntries } from './opened-entries.js';
import { PaymentNames } from './payment-names.js';

/** Who did what: only ever added to. */
@ApiTags('audit')
@Controller('api/v1/audit')
export class AuditController {
  private readonly things;

  constructor(
    @Inject(AuditTrail) private readonly trail: AuditTrail,
    @Inject(OpenedEntries) private readonly entries: OpenedEntries,
    @Inject(PaymentNames) private readonly payments: PaymentNames,
    @Inject(PARTS) { collections }: GatewayParts,
  ) {
    this.things = new EntryThings(collections);
  }

  @Get()
  @Allow('AUDIT_READ')
  @Audited('AUDIT_READ')
  @ApiOperation({
    summary:
      'The audit trail of the regions that are open, the newest first: all of it, or of a person, a thing, an action and a span of time. What is about the installation itself is for who has all regions; one’s own entries always are.',
  })
  @ApiOkResponse({ type: listViewOf(AuditEntryView) })
  async list(
    @Query() { cursor, limit, by, to, what, from, until }: AuditQuery,
    @Req() request: Request,
  ): Promise<ListView<AuditEntryView>> {
    const asked = { by, to: to && (await this.payments.nameOf(to)), what };
    const [list, of] = listOf(asked);
    const isOpen = this.entries.openTo(request);
    const page = await openPage(
      (options) => this.trail.page(list, of, { ...options, from, until }),
      ({ item }) => isAsked(asked, item) && isOpen(item),
      { cursor, limit },
    );
    const items = page.items.map(async ({ item }) => entryView(item, await this.things.of(item)));
    return { ...listView(page, (each) => each), items: await Promise.all(items) };
  }

  @Get('verification')
  @Allow('AUDIT_READ')
  @ApiOperation({ summary: 'Checks the whole trail against its chain and its anchors.' })
  @ApiOkResponse({ type: VerdictView })
  verify(): Promise<VerdictView> {
    return this.trail.verify();
  }
}
