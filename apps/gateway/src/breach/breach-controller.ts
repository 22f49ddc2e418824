import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { Accounts, type BreachReport, BreachReports, type ConcernedCycle, Refused } from '#application';
import { breachNotice, PERSON_TABLE, recordPieces } from '#exports';
import { accessOf } from '../access/access.js';
import { Allow } from '../access/allow.js';
import { AuditNotes } from '../audit/audit-notes.js';
import { OpenedEntries } from '../audit/opened-entries.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { fieldFault } from '../problems/request-fault.js';
import { ApiTable, filesOf, formOf, sendTable } from '../tables/sent-table.js';
import { BreachQuery } from './breach-query.js';
import { BreachReportView, breachReportView } from './breach-views.js';

/** What is needed within 72 hours when data were disclosed: what the trail says, whose data it concerns, and a draft of the notice. */
@ApiTags('audit')
@Controller('api/v1/audit/breach-report')
export class BreachController {
  constructor(
    @Inject(BreachReports) private readonly reports: BreachReports,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(AuditNotes) private readonly notes: AuditNotes,
    @Inject(OpenedEntries) private readonly entries: OpenedEntries,
    @Inject(PARTS) private readonly parts: GatewayParts,
  ) {}

  @Get()
  @Allow('AUDIT_READ')
  @ApiOperation({
    summary:
      'Whose data were seen or exported by whom, when and from where, in a span of time: as far as the trail is open to whoever asks.',
  })
  @ApiOkResponse({ type: BreachReportView })
  async report(@Query() query: BreachQuery, @Req() request: Request): Promise<BreachReportView> {
    return breachReportView(query, await this.reportFor(request, query, 'report'));
  }

  @Get('notice.md')
  @Allow('AUDIT_READ')
  @ApiOperation({
    summary:
      'A draft of the notice of article 46 UU 27/2022, in Indonesian: filled in as far as the trail knows, with marked blanks.',
  })
  @ApiProduces('text/markdown')
  @ApiOkResponse({ schema: { type: 'string' } })
  async notice(
    @Query() query: BreachQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const report = await this.reportFor(request, query, 'notice.md');
    const { from, to, account, known } = query;
    const made = new Date(this.parts.clock.now()).toISOString();
    const notice = breachNotice({ ...report, from, to, account, known, made });
    response.setHeader('Content-Type', 'text/markdown; charset=utf-8');
    response.setHeader('Content-Disposition', 'attachment; filename="notice.md"');
    response.end(notice);
  }

  @Get(filesOf('persons'))
  @Allow('AUDIT_READ')
  @ApiTable(
    'Whose data were seen, or may have been, in the regions that are open: a row for each entitlement, NIK masked.',
  )
  async persons(
    @Query() query: BreachQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { name } = PERSON_TABLE;
    const form = formOf(request);
    const table = `${name}.${form}`;
    const report = await this.reportFor(request, query, table);
    const access = accessOf(request);
    const isOpen = (region: string): boolean => access.opened(region) === 'WHOLE';
    await this.noteExports(
      request,
      table,
      report.cycles.filter(({ record }) => record && isOpen(record.region)),
    );
    const persons = this.reports.persons(report, isOpen);
    await sendTable(response, { name, form }, recordPieces(PERSON_TABLE, form, persons));
  }

  /** Notes that a report is made, and makes it. Faults: FIELDS_INVALID, ACCOUNT_MISSING; those of the report. */
  private async reportFor(request: Request, query: BreachQuery, form: string): Promise<BreachReport> {
    const { from, to, account: username } = query;
    if (to < from) throw fieldFault({ field: 'to', code: 'SPAN_REVERSED' });
    const account = username === undefined ? undefined : await this.accounts.named(username);
    if (username !== undefined && account === undefined) throw new Refused('ACCOUNT_MISSING');
    await this.notes.note(request, {
      what: 'BREACH_REPORTED',
      by: accessOf(request).username,
      to: account?.id ?? '',
      details: { form, from, to },
    });
    const suspect = account && { account: { id: account.id, username: account.item.username } };
    return this.reports.report({ from, to, ...suspect }, this.entries.openTo(request));
  }

  /** What leaves is noted cycle by cycle: it may be lost, too. */
  private async noteExports(
    request: Request,
    table: string,
    cycles: readonly ConcernedCycle[],
  ): Promise<void> {
    const by = accessOf(request).username;
    for (const { id } of cycles)
      await this.notes.note(request, { what: 'PERSONS_EXPORTED', by, to: id, details: { cycle: id, table } });
  }
}
