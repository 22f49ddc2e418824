import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditTrail } from '#application';
import { Allow } from '../access/allow.js';
import { listViewOf, type ListView } from '../lists/list-view.js';
import { AuditQuery, listOf } from './audit-query.js';
import { AuditEntryView, entryView, VerdictView } from './audit-views.js';
import { Audited } from './audited.js';

/** Who did what: only ever added to. */
@ApiTags('audit')
@Controller('api/v1/audit')
export class AuditController {
  constructor(@Inject(AuditTrail) private readonly trail: AuditTrail) {}

  @Get()
  @Allow('AUDIT_READ')
  @Audited('AUDIT_READ')
  @ApiOperation({
    summary:
      'The audit trail, the newest first: all of it, or of a person, a thing or an action; all of it, or of a span of time.',
  })
  @ApiOkResponse({ type: listViewOf(AuditEntryView) })
  async list(
    @Query() { cursor, limit, by, to, what, from, until }: AuditQuery,
  ): Promise<ListView<AuditEntryView>> {
    const [list, of] = listOf({ by, to, what });
    const { items, next } = await this.trail.page(list, of, { cursor, limit, from, until });
    return { items: items.map(({ item }) => entryView(item)), ...(next === undefined ? {} : { next }) };
  }

  @Get('verification')
  @Allow('AUDIT_READ')
  @ApiOperation({ summary: 'Checks the whole trail against its chain and its anchors.' })
  @ApiOkResponse({ type: VerdictView })
  verify(): Promise<VerdictView> {
    return this.trail.verify();
  }
}
