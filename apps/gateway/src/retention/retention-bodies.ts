import { Field, numberRule, textRule } from '../edge/field.js';

/** Nobody destroys by mistake what is still worked on. */
const LEAST_MONTHS = 12;
const MOST_MONTHS = 600;

/** Characters of the reason. */
export const PURGE_REASON = { least: 3, most: 500 } as const;

export class RetentionBody {
  @Field({
    ...numberRule(LEAST_MONTHS, MOST_MONTHS),
    isNullable: true,
    api: {
      type: 'integer',
      minimum: LEAST_MONTHS,
      maximum: MOST_MONTHS,
      description: 'Months after the last one of a cycle; null: for ever.',
    },
  })
  readonly months: number | null;
}

export class PurgeBody {
  @Field({
    ...textRule(PURGE_REASON.least, PURGE_REASON.most),
    api: { type: 'string', description: 'Stands in the certificate.' },
  })
  readonly reason: string;

  @Field({
    ...textRule(1, 80),
    api: { type: 'string', description: 'The id of the cycle once more: it cannot be undone.' },
  })
  readonly confirm: string;
}
