import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type CycleRecord, type GivenAnswer, type Stored } from '#application';
import { WindowBody } from './cycle-bodies.js';

/** A cycle as it is shown. */
export class CycleView {
  @ApiProperty()
  readonly id: string;

  @ApiProperty({ type: 'integer', description: 'Counted from 1 with each change; also the `ETag`.' })
  readonly version: number;

  @ApiProperty({ example: '18.72' })
  readonly region: string;

  @ApiProperty({ example: '2026-01/2026-03' })
  readonly months: string;

  @ApiProperty({ type: [String], example: ['BPNT', 'PKH'] })
  readonly programmes: readonly string[];

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string', format: 'date' } })
  readonly cutoffs: Readonly<Record<string, string>>;

  @ApiPropertyOptional({ type: () => WindowBody })
  readonly window?: WindowBody;

  @ApiProperty({ type: 'integer', description: 'Rupiah.' })
  readonly tolerance: number;

  @ApiProperty({ type: 'integer' })
  readonly graceDays: number;

  @ApiProperty({ type: 'integer' })
  readonly idleDays: number;

  @ApiPropertyOptional({
    type: 'integer',
    description: 'Decisions about more rupiah than this wait for a second person; absent: none does.',
  })
  readonly secondPersonAbove?: number;

  @ApiProperty({ format: 'date-time' })
  readonly createdAt: string;

  @ApiProperty({ format: 'date-time' })
  readonly changedAt: string;

  @ApiProperty({ description: 'User name.' })
  readonly changedBy: string;

  @ApiPropertyOptional({
    format: 'date-time',
    description: 'When its data were destroyed: nothing of it changes any more.',
  })
  readonly purgedAt?: string;

  @ApiPropertyOptional({ description: 'Of its last change; for `after`.' })
  readonly sequence?: string;
}

export function cycleView({ id, item }: Stored<CycleRecord>): CycleView {
  const { revision: version, region, settings, createdAt, changedAt, changedBy, purgedAt, sequence } = item;
  return {
    ...{ id, version, region, ...settings, createdAt, changedAt, changedBy },
    ...(purgedAt === undefined ? {} : { purgedAt }),
    sequence,
  };
}

/** What a write of a cycle is answered with. */
export function cycleAnswer(status: number, stored: Stored<CycleRecord>): GivenAnswer {
  const headers = { ETag: etagOf(stored), Location: `/api/v1/cycles/${stored.id}` };
  return { status, headers, body: cycleView(stored) };
}

export function etagOf({ item }: Stored<CycleRecord>): string {
  return `"${item.revision}"`;
}
