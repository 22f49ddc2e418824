import { Type } from 'class-transformer';
import { IntersectionType } from '@nestjs/swagger';
import { ValidateNested } from 'class-validator';
import { FINDING_KINDS, SEVERITIES } from '#domain';
import { Field, TextField, textRule, wordRule, wordsRule } from '../edge/field.js';
import { ListQuery } from '../lists/list-query.js';

const LONGEST_NAME = 80;
const LONGEST_URL = 2_000;
const MOST_REGIONS = 600;

/** What may be ordered, as it is written. */
export const ORDERS = { replay: 'REPLAY', drop: 'DROP', test: 'TEST', resume: 'RESUME' } as const;

/** Which deliveries are listed, as it is written. */
export const DELIVERIES = { all: 'byChange', waiting: 'due', dead: 'dead' } as const;

export type OrderWord = keyof typeof ORDERS;

const isListOf = (most: number, check: (item: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.length <= most && value.every(check);

const isRegion = (item: unknown): boolean => typeof item === 'string' && /^(\d\d\.\d\d|\*)$/.test(item);

export class WebhookFilterBody {
  @Field({
    code: 'REGION_INVALID',
    check: (value) => isListOf(MOST_REGIONS, isRegion)(value) && (value as unknown[]).length > 0,
    api: { type: [String], example: ['18.72'], description: '`*` for all regions.' },
  })
  readonly regions: readonly string[];

  @Field({
    ...wordsRule('KIND_UNKNOWN', FINDING_KINDS, 'All where it is left out.'),
    isOptional: true,
  })
  readonly kinds?: readonly string[];

  @Field({
    ...wordsRule('SEVERITY_UNKNOWN', SEVERITIES, 'All where it is left out.'),
    isOptional: true,
  })
  readonly severities?: readonly string[];
}

const NAME = { ...textRule(1, LONGEST_NAME), api: { type: 'string', example: 'Dinas Sosial' } } as const;

const URL_FIELD = {
  ...textRule(1, LONGEST_URL),
  api: { type: 'string', example: 'https://penerima.example/alerts' },
} as const;

const FILTER = {
  code: 'NO_OBJECT',
  check: (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value),
  api: { type: () => WebhookFilterBody },
} as const;

export class NewWebhookBody {
  @TextField(NAME)
  readonly name: string;

  @Field(URL_FIELD)
  readonly url: string;

  @Field(FILTER)
  @ValidateNested()
  @Type(() => WebhookFilterBody)
  readonly filter: WebhookFilterBody;
}

/** What is left out stays. */
export class WebhookChangeBody {
  @TextField({ ...NAME, isOptional: true })
  readonly name?: string;

  @Field({ ...URL_FIELD, isOptional: true })
  readonly url?: string;

  @Field({ ...FILTER, isOptional: true })
  @ValidateNested()
  @Type(() => WebhookFilterBody)
  readonly filter?: WebhookFilterBody;

  @Field({
    code: 'NO_BOOLEAN',
    check: (value) => typeof value === 'boolean',
    isOptional: true,
    api: { type: 'boolean', description: 'Nothing is sent; what is announced meanwhile waits.' },
  })
  readonly isStopped?: boolean;
}

export class WebhookOrderBody {
  @Field({
    ...wordRule(
      'ORDER_UNKNOWN',
      Object.keys(ORDERS),
      '`test` sends an event that tells nothing; `replay` sends dead letters again, `drop` drops them; `resume` ends a pause.',
    ),
  })
  readonly order: OrderWord;

  @Field({
    code: 'NO_ID',
    check: (value) => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value),
    isOptional: true,
    api: {
      type: 'string',
      description: 'Id of the alert whose dead letter is meant; all where it is left out.',
    },
  })
  readonly alert?: string;
}

/** Which deliveries are asked for. */
export class DeliveryFilter {
  @Field({
    ...wordRule('DELIVERIES_UNKNOWN', Object.keys(DELIVERIES)),
    isOptional: true,
    api: { enum: Object.keys(DELIVERIES), default: 'all' },
  })
  readonly state: keyof typeof DELIVERIES = 'all';
}

/** A page of them. */
export class DeliveryQuery extends IntersectionType(DeliveryFilter, ListQuery) {}
