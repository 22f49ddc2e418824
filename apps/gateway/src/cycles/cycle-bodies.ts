import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { parseIsoDay } from '#domain';
import { Field, numberRule } from '../edge/field.js';

const LARGEST_RUPIAH = 9_999_999_999_999;
const MOST_DAYS = 3650;
const MOST_PROGRAMMES = 20;

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDay = (value: unknown): boolean => typeof value === 'string' && parseIsoDay(value) !== undefined;

/** From which day to which payments are scheduled. */
export class WindowBody {
  @Field({ code: 'NO_DAY', check: isDay, api: { type: 'string', format: 'date' } })
  readonly first: string;

  @Field({ code: 'NO_DAY', check: isDay, api: { type: 'string', format: 'date' } })
  readonly last: string;
}

/** Settings of a cycle that may be left out. */
class OptionalSettings {
  @Field({
    code: 'NO_LIST',
    details: { most: `${MOST_PROGRAMMES}` },
    check: (value) => Array.isArray(value) && value.length >= 1 && value.length <= MOST_PROGRAMMES,
    isOptional: true,
    api: { type: 'array', items: { type: 'string' }, example: ['BPNT', 'PKH'] },
  })
  readonly programmes?: readonly unknown[];

  @Field({
    code: 'NO_OBJECT',
    check: isObject,
    isOptional: true,
    api: {
      type: 'object',
      additionalProperties: { type: 'string', format: 'date' },
      description: 'Last day of the payments of each channel; the last day of the cycle where none is given.',
      example: { BRI: '2026-03-31', POS: '2026-03-25' },
    },
  })
  readonly cutoffs?: Readonly<Record<string, unknown>>;

  @Field({
    code: 'NO_OBJECT',
    check: isObject,
    isOptional: true,
    isNullable: true,
    api: { type: () => WindowBody, description: 'Payments outside are findings; null for no window.' },
  })
  @ValidateNested()
  @Type(() => WindowBody)
  readonly window?: WindowBody | null;

  @Field({
    ...numberRule(0, LARGEST_RUPIAH),
    isOptional: true,
    api: { type: 'integer', minimum: 0, maximum: LARGEST_RUPIAH, description: 'Rupiah (0).' },
  })
  readonly tolerance?: number;

  @Field({
    ...numberRule(0, MOST_DAYS),
    isOptional: true,
    api: {
      type: 'integer',
      minimum: 0,
      maximum: MOST_DAYS,
      description: 'Days before an untouched balance counts (30).',
    },
  })
  readonly graceDays?: number;

  @Field({
    ...numberRule(0, MOST_DAYS),
    isOptional: true,
    api: {
      type: 'integer',
      minimum: 0,
      maximum: MOST_DAYS,
      description: 'Days before a balance is pulled back (105).',
    },
  })
  readonly idleDays?: number;

  @Field({
    ...numberRule(0, LARGEST_RUPIAH),
    isOptional: true,
    api: {
      type: 'integer',
      minimum: 0,
      maximum: LARGEST_RUPIAH,
      description: 'Decisions about more rupiah than this wait for a second person; 0 (0): none does.',
    },
  })
  readonly secondPersonAbove?: number;
}

/** A cycle that is to begin. */
export class NewCycleBody extends OptionalSettings {
  @Field({
    code: 'REGION_INVALID',
    check: (value) => typeof value === 'string' && /^\d{2}\.\d{2}$/.test(value),
    api: { type: 'string', pattern: '^\\d{2}\\.\\d{2}$', example: '18.72' },
  })
  readonly region: string;

  @Field({
    code: 'MONTHS_INVALID',
    check: (value) => typeof value === 'string',
    api: { type: 'string', example: '2026-01/2026-03' },
  })
  readonly months: string;
}

/** What is to change in a cycle; what is left out stays. */
export class CycleChangeBody extends OptionalSettings {
  @Field({
    code: 'MONTHS_INVALID',
    check: (value) => typeof value === 'string',
    isOptional: true,
    api: { type: 'string', example: '2026-01/2026-03' },
  })
  readonly months?: string;

  @Field({
    ...numberRule(1, Number.MAX_SAFE_INTEGER),
    isOptional: true,
    api: {
      type: 'integer',
      minimum: 1,
      description: 'The version that was seen, as `If-Match` says it, too.',
    },
  })
  readonly version?: number;
}
