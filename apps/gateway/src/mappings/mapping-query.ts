import { Field } from '../edge/field.js';
import { ListQuery } from '../lists/list-query.js';

/** Whose mappings are asked for. */
export class MappingQuery extends ListQuery {
  @Field({
    code: 'REGION_UNKNOWN',
    check: (value) => typeof value === 'string',
    api: { type: 'string', example: '18.72', description: 'Code of a kabupaten or kota.' },
  })
  readonly region: string;
}
