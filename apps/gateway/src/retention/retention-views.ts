import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type CycleRecord, type PurgeRecord, type RetentionRecord, type Stored } from '#application';

export class DueView {
  @ApiProperty({ description: 'Id of the cycle.' })
  readonly cycle: string;

  @ApiProperty({ example: '18.72' })
  readonly region: string;

  @ApiProperty({ example: '2026-01/2026-03' })
  readonly months: string;
}

export class RetentionView {
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Months after the last one of a cycle; null: for ever.',
  })
  readonly months: number | null;

  @ApiPropertyOptional({ format: 'date-time' })
  readonly changedAt?: string;

  @ApiPropertyOptional({ description: 'User name.' })
  readonly changedBy?: string;

  @ApiProperty({ type: [DueView], description: 'Cycles whose data are destroyed within the hour.' })
  readonly due: readonly DueView[];
}

class PurgedFileView {
  @ApiProperty()
  readonly id: string;

  @ApiProperty()
  readonly role: string;

  @ApiProperty()
  readonly name: string;

  @ApiPropertyOptional()
  readonly sha256?: string;

  @ApiProperty({ format: 'date-time' })
  readonly receivedAt: string;
}

class PurgedBookView {
  @ApiProperty({ type: 'integer' })
  readonly revision: number;

  @ApiProperty({ type: 'integer' })
  readonly entitlements: number;

  @ApiProperty({ type: 'integer' })
  readonly findings: number;
}

class DestroyedKeyView {
  @ApiProperty()
  readonly id: string;

  @ApiProperty({ format: 'date-time' })
  readonly madeAt: string;

  @ApiProperty({
    description:
      'Id of the key that wrapped it: copies of the store that were made before need that one to be read.',
  })
  readonly wrappedBy: string;

  @ApiProperty({ format: 'date-time' })
  readonly destroyedAt: string;
}

/** What was destroyed: everything but the data. */
export class PurgeView {
  @ApiProperty()
  readonly id: string;

  @ApiProperty()
  readonly region: string;

  @ApiProperty({
    description:
      'Id of the cycle, or `arrivals 2026-03`: rows that were streamed before their cycle was known.',
  })
  readonly cycle: string;

  @ApiProperty({ example: '2026-01/2026-03' })
  readonly months: string;

  @ApiProperty({ enum: ['RETENTION', 'ASKED', 'KEY_LOST'] })
  readonly cause: string;

  @ApiPropertyOptional({ type: 'integer', description: 'Months for which data were to be kept.' })
  readonly retention?: number;

  @ApiProperty()
  readonly reason: string;

  @ApiProperty({ description: 'User name; empty where nobody asked.' })
  readonly by: string;

  @ApiProperty({ format: 'date-time' })
  readonly begunAt: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'Absent while it is being done.' })
  readonly doneAt?: string;

  @ApiPropertyOptional({ type: DestroyedKeyView, description: 'Absent where nothing had been stored.' })
  readonly key?: DestroyedKeyView;

  @ApiProperty({ type: [PurgedFileView] })
  readonly files: readonly PurgedFileView[];

  @ApiProperty({ type: PurgedBookView })
  readonly book: PurgedBookView;
}

export function retentionView(
  retention: RetentionRecord | undefined,
  due: readonly Stored<CycleRecord>[],
): RetentionView {
  const { months = null, ...changed } = retention ?? {};
  const dueViews = due.map(({ id, item }) => ({
    cycle: id,
    region: item.region,
    months: item.settings.months,
  }));
  return { months, ...changed, due: dueViews };
}

export function purgeView({ id, item: { done, ...item } }: Stored<PurgeRecord>): PurgeView {
  return {
    id,
    ...item,
    ...(done === undefined ? {} : { doneAt: done.at, ...(done.key && { key: done.key }) }),
  };
}
