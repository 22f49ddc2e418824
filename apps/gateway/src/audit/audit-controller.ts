import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { type AuditList, AuditTrail } from '#application';
import { type AuditEntry } from '#security';
import { Allow } from '../access/allow.js';
import { Field } from '../edge/field.js';
import { MomentField } from './moment-field.js';
import { ListQuery } from '../lists/list-query.js';
import { listViewOf, type ListView } from '../lists/list-view.js';
import { fieldFault } from '../problems/request-fault.js';
import { Audited } from './audited.js';

class AuditQuery extends ListQuery {
  @MomentField('The first moment of a span of time.')
  readonly from?: string;

  @MomentField('The last moment of a span of time.')
  readonly until?: string;

  @Field({
    code: 'NO_TEXT',
    check: (value) => typeof value === 'string',
    isOptional: true,
    api: { type: 'string', description: 'User name: what that person did. One of by, to and what.' },
  })
  readonly by?: string;

  @Field({
    code: 'NO_TEXT',
    check: (value) => typeof value === 'string',
    isOptional: true,
    api: { type: 'string', description: 'Id: what was done to that file, cycle, account …' },
  })
  readonly to?: string;

  @Field({
    code: 'NO_TEXT',
    check: (value) => typeof value === 'string',
    isOptional: true,
    api: { type: 'string', description: 'Code: who did that.', example: 'FILE_WITHDRAWN' },
  })
  readonly what?: string;
}

class AuditEntryView {
  @ApiProperty({ type: 'integer' })
  readonly number: number;

  @ApiProperty({ format: 'date-time' })
  readonly at: string;

  @ApiProperty({ description: 'User name; empty where nobody is known.' })
  readonly by: string;

  @ApiProperty({ description: 'Network address.' })
  readonly address: string;

  @ApiProperty({ example: 'FILE_WITHDRAWN' })
  readonly what: string;

  @ApiProperty({ description: 'Id of what it was done to.' })
  readonly to: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  readonly details: Readonly<Record<string, string>>;

  @ApiProperty({ description: 'SHA-256 over the entry and the one before.' })
  readonly hash: string;
}

class FlawView {
  @ApiProperty({ enum: ['CHANGED', 'DELETED', 'INSERTED', 'REORDERED', 'TRUNCATED'] })
  readonly flaw: string;

  @ApiProperty({ type: 'integer', description: 'Number of the entry that is not as it was.' })
  readonly number: number;
}

class VerdictView {
  @ApiProperty({ type: 'integer', description: 'Entries that are as they were.' })
  readonly entries: number;

  @ApiPropertyOptional({ type: FlawView, description: 'Absent where nothing is wrong.' })
  readonly flaw?: FlawView;
}

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
    const [list, of] = listOf({ byPerson: by, byThing: to, byAction: what });
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

/** Faults: FIELDS_INVALID where more than one is asked for. */
function listOf(asked: Readonly<Record<Exclude<AuditList, 'all'>, string | undefined>>): [AuditList, string] {
  const given = Object.entries(asked).filter(([, of]) => of !== undefined) as [AuditList, string][];
  if (given.length > 1) throw fieldFault({ field: 'by', code: 'ONE_FILTER' });
  return given[0] ?? ['all', ''];
}

function entryView({ number, at, by, address, what, to, details, hash }: AuditEntry): AuditEntryView {
  return { number, at, by, address, what, to, details, hash };
}
