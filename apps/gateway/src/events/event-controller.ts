import { Controller, Get, Inject, Logger, type OnModuleDestroy, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { failureReason } from '#application';
import { Field } from '../edge/field.js';
import { languageOf } from '../edge/language-of.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { CHANGE_SOURCES, type ChangeSource } from './change-source.js';
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
  private readonly logger = new Logger('gateway');
  private readonly ended = new AbortController();

  constructor(
    @Inject(PARTS) private readonly parts: GatewayParts,
    @Inject(CHANGE_SOURCES) private readonly sources: readonly ChangeSource[],
  ) {}

  /** Streams end with the gateway; clients come back by themselves. */
  onModuleDestroy(): void {
    this.ended.abort();
  }

  @Get()
  @ApiOperation({
    summary:
      "Tells what changes, each time as a whole: `file` events carry the file as GET /files/{id} shows it, `book` events the numbers of a cycle's book and their revision.",
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
    response.status(200).setHeader('Content-Type', EVENT_STREAM).flushHeaders();
    const from = momentOf(request.header('last-event-id')) ?? new Date(clock.now()).toISOString();
    const options = { sources: this.sources, clock, from, cycle, language: languageOf(request) };
    try {
      await new EventStream(response, options).run(AbortSignal.any([left.signal, this.ended.signal]));
    } catch (thrown) {
      const { code, reason } = failureReason(thrown);
      this.logger.error(`events: ${code} ${reason}`);
    } finally {
      response.end();
    }
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
