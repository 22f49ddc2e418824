import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { type WorkListName } from '#exports';
import { accessOf, openedOf } from '../access/access.js';
import { Allow } from '../access/allow.js';
import { AuditNotes } from '../audit/audit-notes.js';
import { ApiFile, formAmong, MEDIA_TYPES, sendFile } from '../tables/sent-table.js';
import { type WorkForm } from './list-thread.js';
import { WorkListDesk } from './work-list-desk.js';
import { FollowUpQuery, PlaceQuery } from './work-list-query.js';

const FORMS = ['pdf', 'xlsx'] as const satisfies readonly WorkForm[];

const filesOf = (list: WorkListName): string[] => FORMS.map((form) => `${list}.${form}`);

/** Describes a route that answers with a list, on paper or as a workbook. */
function WorkListRoute(summary: string): MethodDecorator {
  return ApiFile(`${summary} As a PDF or as a workbook; numbers masked.`, FORMS);
}

/** The lists for people who walk and phone. */
@ApiTags('lists')
@Controller('api/v1/cycles/:id/lists')
export class WorkListController {
  constructor(
    @Inject(WorkListDesk) private readonly desk: WorkListDesk,
    @Inject(AuditNotes) private readonly notes: AuditNotes,
  ) {}

  @Get(filesOf('visits'))
  @Allow('LISTS_EXPORT', 'CYCLE')
  @WorkListRoute('Households to visit, by kelurahan, RW and RT, with room for what came of it.')
  visits(
    @Param('id') cycle: string,
    @Query() { kecamatan, kelurahan }: PlaceQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.send({ request, response }, cycle, 'visits', { kecamatan, kelurahan });
  }

  @Get(filesOf('follow-ups'))
  @Allow('BOOKS_EXPORT', 'CYCLE')
  @WorkListRoute('What each bank branch and post office is asked, with a covering letter for each.')
  followUps(
    @Param('id') cycle: string,
    @Query() { kecamatan, kelurahan, channel }: FollowUpQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.send({ request, response }, cycle, 'follow-ups', { kecamatan, kelurahan, channel });
  }

  @Get(filesOf('pay-again'))
  @Allow('BOOKS_EXPORT', 'CYCLE')
  @WorkListRoute('What came back or failed, and can be paid again.')
  payAgain(
    @Param('id') cycle: string,
    @Query() { kecamatan, kelurahan, channel }: FollowUpQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.send({ request, response }, cycle, 'pay-again', { kecamatan, kelurahan, channel });
  }

  /** Makes the list, notes that it leaves, and sends it. */
  private async send(
    { request, response }: { readonly request: Request; readonly response: Response },
    cycle: string,
    list: WorkListName,
    asked: Record<'kecamatan' | 'kelurahan' | 'channel', string | undefined> | PlaceQuery,
  ): Promise<void> {
    const form = formAmong(FORMS, request);
    const opened = openedOf(request);
    const areas = opened === 'WHOLE' ? undefined : opened === 'NOTHING' ? [] : opened;
    const given = Object.entries({ areas, ...asked }).filter(([, value]) => value !== undefined);
    const file = await this.desk.make({ cycle, list, form, filter: Object.fromEntries(given) });
    const table = `${list}.${form}`;
    const filters = given.map(([name]) => name).join(';');
    await this.notes.note(request, {
      what: 'LISTS_EXPORTED',
      by: accessOf(request).username,
      to: cycle,
      details: {
        ...{ cycle, table, revision: `${file.revision}`, rows: `${file.rows}` },
        ...(filters === '' ? {} : { filters }),
      },
    });
    await sendFile(response, { name: table, mediaType: MEDIA_TYPES[form] }, this.desk.bytes(file));
  }
}
