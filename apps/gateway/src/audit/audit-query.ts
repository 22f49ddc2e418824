import { Field } from '../edge/field.js';
import { ListQuery } from '../lists/list-query.js';
import { MomentField } from './moment-field.js';

/** Which entries are asked for. */
export class AuditQuery extends ListQuery {
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
