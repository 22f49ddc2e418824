import { IntersectionType } from '@nestjs/swagger';
import { type AuditList } from '#application';
import { Field } from '../edge/field.js';
import { ListQuery } from '../lists/list-query.js';
import { fieldFault } from '../problems/request-fault.js';
import { MomentField } from './moment-field.js';

/** Which entries are asked for. */
export class AuditFilter {
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

/** A page of them. */
export class AuditQuery extends IntersectionType(AuditFilter, ListQuery) {}

/** By which list they are found. Faults: FIELDS_INVALID where more than one is asked for. */
export function listOf({ by, to, what }: Omit<AuditFilter, 'from' | 'until'>): [AuditList, string] {
  const asked: Readonly<Record<Exclude<AuditList, 'all'>, string | undefined>> = {
    byPerson: by,
    byThing: to,
    byAction: what,
  };
  const given = Object.entries(asked).filter(([, of]) => of !== undefined) as [AuditList, string][];
  if (given.length > 1) throw fieldFault({ field: 'by', code: 'ONE_FILTER' });
  return given[0] ?? ['all', ''];
}
