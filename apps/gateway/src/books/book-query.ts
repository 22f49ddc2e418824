import { Transform } from 'class-transformer';
import { FINDING_KINDS, SEVERITIES } from '#domain';
import { Field } from '../edge/field.js';
import { ListQuery } from '../lists/list-query.js';

const FARTHEST = 99_999_999;

/** A list of a book's rows: a page behind another one, or from a position on. */
export class BookListQuery extends ListQuery {
  @Field({
    code: 'OFFSET_RANGE',
    check: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= FARTHEST,
    isOptional: true,
    api: { type: 'integer', minimum: 0, description: 'Position of the first row, for a table that jumps.' },
  })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,8}$/.test(value) ? Number(value) : value,
  )
  readonly offset?: number;
}

/** Which discrepancies are asked for. */
export class DiscrepancyQuery extends BookListQuery {
  @Field({
    code: 'KIND_UNKNOWN',
    check: (value) => (FINDING_KINDS as readonly unknown[]).includes(value),
    isOptional: true,
    api: { enum: [...FINDING_KINDS] },
  })
  readonly kind?: string;

  @Field({
    code: 'SEVERITY_UNKNOWN',
    check: (value) => (SEVERITIES as readonly unknown[]).includes(value),
    isOptional: true,
    api: { enum: [...SEVERITIES] },
  })
  readonly severity?: string;

  @Field({
    code: 'NO_TEXT',
    check: (value) => typeof value === 'string',
    isOptional: true,
    api: { type: 'string' },
  })
  readonly kelurahan?: string;
}
