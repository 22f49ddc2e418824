import { Controller, Get, Inject, type OnModuleDestroy, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { Cycles, failureReason } from '#application';
import { type Access, accessOf } from '../access/access.js';
import { Allow } from '../access/allow.js';
import { Field } from '../edge/field.js';
import { languageOf } from '../edge/language-of.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { type Change, CHANGE_SOURCES, type ChangeSource } from './change-source.js';
import { EventStream } from './event-stream.js';

const EVENT_STREAM = 'text/event-stream';

class EventQuery {
  @Field({
    code: 'NO_TEXT',
    check: (value) => typeof value === 'string',
    isOptional: true,
    api: { type: 'string', description: 'Id of a cycle: only what changes in it.' },
  })
  readonly cycle?: string;
}

/** Server-sent events. */
@ApiTags('events')
@Controller('api/v1/events')
export class EventController implements OnModuleDestroy {
  private readonly ended = new AbortController();

  constructor(
    @Inject(PARTS) private readonly parts: GatewayParts,
    @Inject(CHANGE_SOURCES) private readonly sources: readonly ChangeSource[],
    @Inject(Cycles) private readonly cycles: Cycles,
  ) {}

  /** Streams end with the gateway; clients come back by themselves. */
  onModuleDestroy(): void {
    this.ended.abort();
  }

  @Get()
  @Allow('EVENTS_READ')
  @ApiOperation({
    summary:
      "Tells what changes, each time as a whole: `file` events carry the file as GET /files/{id} shows it, `book` events the numbers of a cycle's book, their revision, and how the rows of each report found their households.",
  })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'What changed since is told first.' })
  @ApiProduces(EVENT_STREAM)
  @ApiOkResponse({ schema: { type: 'string' } })
  async stream(
    @Query() { cycle }: EventQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { clock } = this.parts;
    const left = new AbortController();
    response.once('close', () => left.abort());
    // Nothing else is asked on this connection: kept open after the stream, it would hold up a gateway that closes.
    response
      .status(200)
      .setHeader('Content-Type', EVENT_STREAM)
      .setHeader('Connection', 'close')
      .flushHeaders();
    const from = momentOf(request.header('last-event-id')) ?? new Date(clock.now()).toISOString();
    const access = accessOf(request);
    const options = {
      ...{ sources: this.sources, clock, from, language: languageOf(request) },
      mayFollow: async (change: Change) =>
        (cycle === undefined || cycle === change.cycle) && (await this.mayFollow(access, change)),
      holds: () => access.holds(),
    };
    try {
      await new EventStream(response, options).run(AbortSignal.any([left.signal, this.ended.signal]));
    } catch (thrown) {
      this.parts.telemetry.tell({ what: 'PART_FAILED', part: 'events', ...failureReason(thrown) });
    } finally {
      response.end();
    }
  }

  /** Files are of a whole region, and for whoever may see them; numbers of a book are for whoever has part of it. */
  private async mayFollow(access: Access, { cycle, event }: Change): Promise<boolean> {
    const { item } = await this.cycles.get(cycle);
    const opened = access.opened(item.region);
    return event === 'book' ? opened !== 'NOTHING' : opened === 'WHOLE' && access.mayDo('FILES_READ');
  }
}

/** The moment that an event's id stands for; undefined for any other text. */
function momentOf(id: string | undefined): string | undefined {
  return id !== undefined &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(id) &&
    !Number.isNaN(Date.parse(id))
    ? id
    : undefined;
}
