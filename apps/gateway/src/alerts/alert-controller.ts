import { Controller, Get, Header, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { type FeedPart, type FeedPlace, formatFeedPlace, parseFeedPlace } from '#application';
import { type AlertEvent, PARTITIONS, placeOfAlert } from '#contracts';
import { type Access, accessOf } from '../access/access.js';
import { Allow } from '../access/allow.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { RequestFault } from '../problems/request-fault.js';
import { AlertQuery } from './alert-query.js';
import { FeedWatch } from './feed-watch.js';
import { mayHear } from './opened-alerts.js';

const BATCH = 'application/cloudevents-batch+json';

/** By which a reader asks for what comes from now on. */
const LATEST = 'latest';

/** The feed of alerts, for programs that do not read the log. */
@ApiTags('alerts')
@Controller('api/v1/alerts')
export class AlertController {
  constructor(
    @Inject(PARTS) private readonly parts: GatewayParts,
    @Inject(FeedWatch) private readonly watch: FeedWatch,
  ) {}

  @Get()
  @Allow('ALERTS_READ', 'CYCLE_IN_QUERY')
  @Header('Content-Type', BATCH)
  @ApiOperation({
    summary:
      'Alerts behind a place, as a batch of CloudEvents: those of a region in their order, each at least once, with the same id when it comes again. The headers Link (rel="next") and Next-After say where to go on; that place stays good over restarts.',
  })
  @ApiProduces(BATCH)
  @ApiOkResponse({
    schema: { type: 'array', items: { type: 'object' } },
    headers: { 'Next-After': { description: '`after` of the next read.', schema: { type: 'string' } } },
  })
  async read(
    @Query() query: AlertQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<readonly AlertEvent[]> {
    const access = accessOf(request);
    const { events, next } = await this.wanted(query, access, leaving(response));
    const place = formatFeedPlace(next);
    response.setHeader('Next-After', place).setHeader('Link', `<${addressOf(query, place)}>; rel="next"`);
    return events;
  }

  /** What is behind the place, or what comes while it is waited for. Faults: those of FeedReader; SIGNED_OUT when the reader no longer may. */
  private async wanted(
    { after, cycle, wait, limit }: AlertQuery,
    access: Access,
    left: AbortSignal,
  ): Promise<FeedPart> {
    const { clock } = this.parts;
    const read = (place: FeedPlace): Promise<FeedPart> =>
      this.watch.reader.read({
        after: place,
        limit,
        accepts: (event) =>
          (cycle === undefined || placeOfAlert(event).cycle === cycle) && mayHear(access, event),
      });
    const done = new AbortController();
    const until = AbortSignal.any([left, done.signal]);
    if (wait === 0) done.abort();
    else void clock.wait(wait * 1_000, until).then(() => done.abort());
    let part = await read(
      after === LATEST ? await this.watch.reader.end() : parseFeedPlace(after, PARTITIONS),
    );
    while (part.events.length === 0 && !until.aborted && !this.watch.isEnded) {
      if (part.isEnd) await this.watch.newEnd(part.next, until);
      part = await read(part.next);
      if (!(await access.holds())) throw new RequestFault('SIGNED_OUT');
    }
    done.abort();
    return part;
  }
}

/** Aborted when nobody waits for the answer any more. */
function leaving(response: Response): AbortSignal {
  const left = new AbortController();
  response.once('close', () => left.abort());
  return left.signal;
}

/** The address where a reader goes on. */
function addressOf({ cycle, wait, limit }: AlertQuery, after: string): string {
  const query = new URLSearchParams({
    after,
    wait: `${wait}`,
    limit: `${limit}`,
    ...(cycle === undefined ? {} : { cycle }),
  });
  return `/api/v1/alerts?${query.toString()}`;
}
