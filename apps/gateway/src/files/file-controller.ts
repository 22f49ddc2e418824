import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Inject,
  Param,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { type FileRecord, Files, type GivenAnswer, type Stored } from '#application';
import { FILE_TABLE } from '#exports';
import { Allow } from '../access/allow.js';
import { Audited } from '../audit/audited.js';
import { languageOf } from '../edge/language-of.js';
import { Freshness } from '../lists/freshness.js';
import { ListQuery, ReadQuery } from '../lists/list-query.js';
import { listView, listViewOf, type ListView } from '../lists/list-view.js';
import { keptReason } from '../reviews/reason-text.js';
import { everyItem } from '../tables/every-item.js';
import { RecordTables } from '../tables/record-tables.js';
import { ApiTable, filesOf } from '../tables/sent-table.js';
import { ApiIdempotencyKey } from '../writes/idempotency-header.js';
import { Writes } from '../writes/writes.js';
import { TURN_REASON, TurnBody } from './file-bodies.js';
import { FileView } from './file-views.js';
import { FileViews } from './file-views-reader.js';

/** Files that were taken in. */
@ApiTags('files')
@Controller('api/v1')
export class FileController {
  constructor(
    @Inject(Files) private readonly files: Files,
    @Inject(FileViews) private readonly views: FileViews,
    @Inject(Freshness) private readonly freshness: Freshness,
    @Inject(RecordTables) private readonly tables: RecordTables,
    @Inject(Writes) private readonly writes: Writes,
  ) {}

  @Get('cycles/:id/files')
  @Allow('FILES_READ', 'CYCLE')
  @ApiOperation({ summary: 'The files of a cycle, the newest first.' })
  @ApiOkResponse({ type: listViewOf(FileView) })
  async list(
    @Param('id') cycle: string,
    @Query() { cursor, limit, after }: ListQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ListView<FileView>> {
    const isFresh = await this.freshness.isRead(response, after);
    const page = await this.files.page(cycle, { cursor, limit });
    const views = await this.views.ofAll(page.items, languageOf(request));
    return { ...listView(page, ({ id }) => views.get(id)!), ...(isFresh ? {} : { stale: true }) };
  }

  @Get(filesOf('cycles/:id/files'))
  @Allow('FILES_READ', 'CYCLE')
  @ApiTable('The files of a cycle, the newest first.')
  table(@Param('id') cycle: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.tables.send(request, response, {
      table: FILE_TABLE,
      what: 'FILES_EXPORTED',
      to: cycle,
      details: { cycle },
      rows: () => this.rows(cycle, request),
    });
  }

  @Get('files/:id')
  @Allow('FILES_READ', 'FILE')
  @ApiOperation({ summary: 'A file, and how far it was read.' })
  @ApiOkResponse({ type: FileView })
  async get(
    @Param('id') id: string,
    @Query() { after }: ReadQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<FileView> {
    await this.files.get(id);
    const isFresh = await this.freshness.isRead(response, after);
    const view = await this.views.of(await this.files.get(id), languageOf(request));
    return { ...view, ...(isFresh ? {} : { stale: true }) };
  }

  @Post('files/:id/withdraw')
  @Allow('FILES_WRITE', 'FILE')
  @Audited('FILE_WITHDRAWN')
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiOperation({ summary: 'Takes a file out: it counts no longer.' })
  @ApiIdempotencyKey()
  @ApiAcceptedResponse({ type: FileView })
  withdraw(
    @Param('id') id: string,
    @Body() body: TurnBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    return this.writes.answer(request, response, body, (claim, by) =>
      this.turned(request, this.files.withdraw(claim, id, turnOf(body, by))),
    );
  }

  @Post('files/:id/restore')
  @Allow('FILES_WRITE', 'FILE')
  @Audited('FILE_RESTORED')
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiOperation({ summary: 'Has a withdrawn file count again.' })
  @ApiIdempotencyKey()
  @ApiAcceptedResponse({ type: FileView })
  restore(
    @Param('id') id: string,
    @Body() body: TurnBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    return this.writes.answer(request, response, body, (claim, by) =>
      this.turned(request, this.files.restore(claim, id, turnOf(body, by))),
    );
  }

  private async *rows(cycle: string, request: Request): AsyncGenerator<FileView> {
    for await (const file of everyItem((options) => this.files.page(cycle, options)))
      yield this.views.of(file, languageOf(request));
  }

  private async turned(request: Request, turning: Promise<Stored<FileRecord>>): Promise<GivenAnswer> {
    const body = await this.views.of(await turning, languageOf(request));
    return { status: HttpStatus.ACCEPTED, headers: {}, body };
  }
}

function turnOf({ reason }: TurnBody, by: string) {
  return { reason: keptReason(reason, TURN_REASON), by };
}
