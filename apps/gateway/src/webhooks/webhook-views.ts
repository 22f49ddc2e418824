import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  holdsPersonalNumber,
  isAway,
  type Stored,
  type WebhookRecord,
  type WebhookState,
} from '#application';
import { FIELD_PROBLEMS } from '../problems/sentences/field-problems.js';
import { type Language } from '../problems/problem.js';
import { WebhookFilterBody } from './webhook-bodies.js';
import { WEBHOOK_STATES, type WebhookStateCode } from './webhook-sentences.js';

export class WebhookKeyView {
  @ApiProperty()
  readonly id: string;

  @ApiProperty({ format: 'date-time' })
  readonly madeAt: string;
}

/** What came of a test, or of a delivery: the status of the answer, or why there was none. */
export class WebhookTestView {
  @ApiProperty({ description: 'Id of the order.' })
  readonly id: string;

  @ApiProperty({ format: 'date-time' })
  readonly at: string;

  @ApiPropertyOptional({ type: 'integer' })
  readonly status?: number;

  @ApiPropertyOptional()
  readonly problem?: string;

  @ApiProperty({ type: 'integer' })
  readonly milliseconds: number;
}

export class WebhookView {
  @ApiProperty()
  readonly id: string;

  @ApiProperty()
  readonly name: string;

  @ApiProperty()
  readonly url: string;

  @ApiPropertyOptional({
    description:
      'Why no webhook is made with this address any more, and what to do. It is used until it is changed.',
  })
  readonly urlProblem?: string;

  @ApiProperty({ type: WebhookFilterBody })
  readonly filter: WebhookRecord['filter'];

  @ApiProperty({
    type: [WebhookKeyView],
    description: 'One, or two while keys are changed; the older first.',
  })
  readonly keys: readonly WebhookKeyView[];

  @ApiProperty({ enum: Object.keys(WEBHOOK_STATES) })
  readonly state: string;

  @ApiProperty({ description: 'What that means and what to do.' })
  readonly detail: string;

  @ApiPropertyOptional({ format: 'date-time' })
  readonly failingSince?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'To the minute.' })
  readonly deliveredAt?: string;

  @ApiPropertyOptional({ type: WebhookTestView })
  readonly lastTest?: WebhookTestView;

  @ApiProperty({ format: 'date-time' })
  readonly createdAt: string;

  @ApiProperty({ format: 'date-time' })
  readonly changedAt: string;

  @ApiProperty()
  readonly changedBy: string;
}

/** A webhook and its new key: shown this once. */
export class WebhookWithKeyView extends WebhookView {
  @ApiProperty({ example: 'whsec_kx2…', description: 'Proves deliveries as Standard Webhooks describes it.' })
  readonly key: string;
}

export class WebhookOrderedView {
  @ApiProperty({ description: 'Id of the order.' })
  readonly id: string;
}

export function webhookView(
  { id, item }: Stored<WebhookRecord>,
  state: WebhookState,
  language: Language,
): WebhookView {
  const { name, url, filter, keys, createdAt, changedAt, changedBy } = item;
  const code = codeOf(item, state);
  const { failingSince, deliveredAt, lastTest } = state;
  return {
    ...{ id, name, url, filter },
    ...(holdsPersonalNumber(url) ? { urlProblem: FIELD_PROBLEMS.URL_WITH_NUMBER[language]({}) } : {}),
    keys: keys.map((key) => ({ id: key.id, madeAt: key.madeAt })),
    state: code,
    detail: WEBHOOK_STATES[code][language],
    ...(failingSince === undefined ? {} : { failingSince }),
    ...(deliveredAt === undefined ? {} : { deliveredAt }),
    ...(lastTest === undefined ? {} : { lastTest }),
    ...{ createdAt, changedAt, changedBy },
  };
}

function codeOf({ keys, isStopped }: WebhookRecord, state: WebhookState): WebhookStateCode {
  if (keys.length === 0) return 'NO_KEY';
  if (isStopped) return 'STOPPED';
  if (state.pausedAt !== undefined) return 'PAUSED';
  return isAway(state) ? 'FAILING' : 'SENDING';
}
