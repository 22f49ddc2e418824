import { Transform } from 'class-transformer';
import { parseSequence } from '#application';
import { Field } from '../edge/field.js';

const LARGEST_PAGE = 500;
const USUAL_PAGE = 50;

/** What a read can ask for. */
export class ReadQuery {
  @Field({
    code: 'NO_ID',
    check: (value) => typeof value === 'string' && parseSequence(value) !== undefined,
    isOptional: true,
    api: {
      type: 'string',
      description: '`sequence` of a write: the answer waits for it up to 2 s, or says `stale: true`.',
    },
  })
  readonly after?: string;
}

/** What a list can be asked for. */
export class ListQuery extends ReadQuery {
  @Field({
    code: 'NO_TEXT',
    check: (value) => typeof value === 'string',
    isOptional: true,
    api: { type: 'string', description: '`next` of the page before.' },
  })
  readonly cursor?: string;

  @Field({
    code: 'LIMIT_RANGE',
    check: (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= LARGEST_PAGE,
    isOptional: true,
    api: { type: 'integer', minimum: 1, maximum: LARGEST_PAGE, default: USUAL_PAGE },
  })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value,
  )
  readonly limit: number = USUAL_PAGE;
}
