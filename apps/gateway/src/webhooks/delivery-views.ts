import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type DeliveryNote, type Stored, type WebhookQueue } from '#application';

class DeliveryView {
  @ApiProperty({ description: 'Id of the alert.' })
  readonly alert: string;

  @ApiProperty()
  readonly type: string;

  @ApiProperty({ type: 'integer' })
  readonly ordinal: number;

  @ApiProperty({ enum: ['DELIVERED', 'FAILED', 'DEAD', 'DROPPED', 'OVERTAKEN'] })
  readonly outcome: string;

  @ApiProperty({ type: 'integer' })
  readonly tries: number;

  @ApiProperty({ format: 'date-time' })
  readonly at: string;

  @ApiPropertyOptional({ type: 'integer', description: 'Status of the answer.' })
  readonly status?: number;

  @ApiPropertyOptional({ description: 'Why there was no answer.' })
  readonly problem?: string;

  @ApiPropertyOptional({ type: 'integer' })
  readonly milliseconds?: number;
}

/** What a receiver was told of one subject: nothing of what stood in the alerts. */
export class SubjectDeliveriesView {
  @ApiProperty()
  readonly subject: string;

  @ApiProperty()
  readonly region: string;

  @ApiProperty()
  readonly cycle: string;

  @ApiProperty()
  readonly kind: string;

  @ApiProperty({ type: 'integer', description: 'Alerts that are still to be sent.' })
  readonly waiting: number;

  @ApiPropertyOptional({ format: 'date-time', description: 'When the next one is tried.' })
  readonly nextAt?: string;

  @ApiProperty({ type: 'integer', description: 'Alerts that were given up and can be sent again.' })
  readonly dead: number;

  @ApiProperty({ type: [DeliveryView], description: 'What became of the last alerts, the newest last.' })
  readonly deliveries: readonly DeliveryNote[];
}

export function subjectDeliveriesView({ item }: Stored<WebhookQueue>): SubjectDeliveriesView {
  const { subject, region, cycle, kind, waiting, nextAt, dead, notes } = item;
  return {
    ...{ subject, region, cycle, kind },
    waiting: waiting.length,
    ...(waiting.length === 0 ? {} : { nextAt }),
    dead: dead.length,
    deliveries: notes,
  };
}
