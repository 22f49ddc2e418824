import { IntersectionType } from '@nestjs/swagger';
import { type AuditList } from '#application';
import { type AuditEntry } from '#security';
import { Field } from '../edge/field.js';
import { ListQuery } from '../lists/list-query.js';
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
    api: { type: 'string', description: 'User name: what that person did.' },
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

/** What entries have to be to be among those that are asked for. */
type EntryMarks = Pick<AuditEntry, 'by' | 'to' | 'what'>;

/** By which list they are found: by what usually has fewest entries. The others are looked for in it. */
export function listOf({ by, to, what }: Partial<EntryMarks>): [AuditList, string] {
  if (to !== undefined) return ['byThing', to];
  if (by !== undefined) return ['byPerson', by];
  return what === undefined ? ['all', ''] : ['byAction', what];
}

/** Whether an entry is among those that are asked for. */
export function isAsked({ by, to, what }: Partial<EntryMarks>, entry: EntryMarks): boolean {
  const isSo = (wanted: string | undefined, is: string): boolean => wanted === undefined || wanted === is;
  return isSo(by, entry.by) && isSo(to, entry.to) && isSo(what, entry.what);
}
