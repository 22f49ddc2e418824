import { Body, Controller, Get, HttpStatus, Inject, Put, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import {
  type AccountRecord,
  Accounts,
  DIGEST_SCHEDULE,
  DIGEST_TIMES,
  DIGESTS,
  openPage,
  readerState,
} from '#application';
import { accessOf } from '../access/access.js';
import { Allow } from '../access/allow.js';
import { Audited } from '../audit/audited.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { ListQuery } from '../lists/list-query.js';
import { listView, listViewOf, type ListView } from '../lists/list-view.js';
import { ApiIdempotencyKey } from '../writes/idempotency-header.js';
import { Writes } from '../writes/writes.js';
import { WantedDigestBody } from './digest-bodies.js';
import {
  DigestReaderView,
  digestReaderView,
  DigestScheduleView,
  digestScheduleView,
  DigestView,
  digestView,
  OwnDigestView,
} from './digest-views.js';

/** The digests that managers get by mail. */
@ApiTags('digests')
@Controller('api/v1')
export class DigestController {
  private readonly digests;
  private readonly schedule;

  constructor(
    @Inject(PARTS) private readonly parts: GatewayParts,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(Writes) private readonly writes: Writes,
  ) {
    this.digests = parts.collections.reading(DIGESTS);
    this.schedule = parts.collections.reading(DIGEST_SCHEDULE);
  }

  @Get('digests')
  @Allow('ACCOUNTS_MANAGE')
  @ApiOperation({ summary: 'What became of everybody’s last digest, the newest first.' })
  @ApiOkResponse({ type: listViewOf(DigestView) })
  async list(@Query() { cursor, limit }: ListQuery): Promise<ListView<DigestView>> {
    const page = await this.digests.page('byChange', '', { cursor, limit, newestFirst: true });
    return listView(page, digestView);
  }

  @Get('digests/schedule')
  @Allow('ACCOUNTS_MANAGE')
  @ApiOperation({ summary: 'When digests are sent, and whether they are.' })
  @ApiOkResponse({ type: DigestScheduleView })
  async times(): Promise<DigestScheduleView> {
    const times = await this.schedule.get(DIGEST_TIMES);
    return digestScheduleView(times?.item, this.parts.clock.now());
  }

  @Get('digests/readers')
  @Allow('ACCOUNTS_MANAGE')
  @ApiOperation({ summary: 'All managers, by name: who gets digests, and what became of the last one.' })
  @ApiOkResponse({ type: listViewOf(DigestReaderView) })
  async readers(@Query() { cursor, limit }: ListQuery): Promise<ListView<DigestReaderView>> {
    const page = await openPage(
      (options) => this.accounts.page(options),
      ({ item }) => readerState(item) !== undefined,
      { cursor, limit },
    );
    const last = await Promise.all(page.items.map(({ id }) => this.digests.get(id)));
    const items = page.items.map((account, at) => digestReaderView(account, last[at]));
    return { items, ...(page.next === undefined ? {} : { next: page.next }) };
  }

  @Get('digest')
  @Allow('OWN_ACCOUNT')
  @ApiOperation({ summary: 'Whether one gets digests, and where.' })
  @ApiOkResponse({ type: OwnDigestView })
  async own(@Req() request: Request): Promise<OwnDigestView> {
    return ownDigestView((await this.accounts.get(accessOf(request).account)).item);
  }

  @Put('digest')
  @Allow('OWN_ACCOUNT')
  @Audited('DIGEST_CHOSEN')
  @ApiOperation({ summary: 'Says whether one wants digests.' })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: OwnDigestView })
  choose(
    @Body() body: WantedDigestBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    return this.writes.answer(request, response, body, async (_, by) => {
      const change = { declinesDigest: !body.isWanted };
      const { item } = await this.accounts.change(accessOf(request).account, change, by);
      return { status: HttpStatus.OK, headers: {}, body: ownDigestView(item) };
    });
  }
}

function ownDigestView({ email, declinesDigest = false }: AccountRecord): OwnDigestView {
  return { ...(email === undefined ? {} : { email }), isWanted: !declinesDigest };
}
