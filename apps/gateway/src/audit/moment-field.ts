import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { Field } from '../edge/field.js';

/** A day alone would leave open which zone's; seconds may be left out. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** A moment of a query: in any zone as it is sent, in UTC (ISO 8601) behind this. */
export function MomentField(description: string, isOptional = true): PropertyDecorator {
  return applyDecorators(
    Field({
      code: 'NO_MOMENT',
      check: (value) => typeof value === 'string' && MOMENT.test(value) && !Number.isNaN(Date.parse(value)),
      isOptional,
      api: { type: 'string', format: 'date-time', description, example: '2026-04-01T00:00:00+07:00' },
    }),
    Transform(({ value }: { value: unknown }) => inUtc(value)),
  );
}

/** What is no moment stays as it is, and is refused. */
function inUtc(value: unknown): unknown {
  if (typeof value !== 'string' || !MOMENT.test(value) || Number.isNaN(Date.parse(value))) return value;
  return new Date(value).toISOString();
}
