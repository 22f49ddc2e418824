import { Transform } from 'class-transformer';
import { Field, numberRule } from '../edge/field.js';

/** Seconds for which a reader may wait: less than a connection may stand still. */
const LONGEST_WAIT = 30;

const LARGEST_PART = 1_000;
const USUAL_PART = 200;

const isText = (value: unknown): boolean => typeof value === 'string';

/** A number of a query. */
function Whole(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value,
  );
}

/** What the feed can be asked for. */
export class AlertQuery {
  @Field({
    code: 'NO_TEXT',
    check: isText,
    isOptional: true,
    api: {
      type: 'string',
      description:
        'Where to go on: what the header Next-After of the answer before said. Left out: from the oldest that is kept. `latest`: only what comes from now on.',
    },
  })
  readonly after?: string;

  @Field({
    code: 'NO_TEXT',
    check: isText,
    isOptional: true,
    api: { type: 'string', description: 'Id of a cycle: only its alerts.' },
  })
  readonly cycle?: string;

  @Field({
    ...numberRule(0, LONGEST_WAIT),
    isOptional: true,
    api: {
      type: 'integer',
      minimum: 0,
      maximum: LONGEST_WAIT,
      default: 0,
      description: 'Seconds for which an answer without alerts is kept back until there are some.',
    },
  })
  @Whole()
  readonly wait: number = 0;

  @Field({
    ...numberRule(1, LARGEST_PART),
    isOptional: true,
    api: { type: 'integer', minimum: 1, maximum: LARGEST_PART, default: USUAL_PART },
  })
  @Whole()
  readonly limit: number = USUAL_PART;
}
