import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { FINDING_KINDS, type FindingKind } from '#domain';

/** Entitlements, and their rupiah. */
export class PartView {
  @ApiProperty({ type: 'integer', description: 'Entitlements: a household has one in each programme.' })
  readonly count: number;

  @ApiProperty({ type: 'integer', description: 'Rupiah.' })
  readonly amount: number;
}

/** What is known of entitlements that belong together. */
class KnownView {
  @ApiProperty({ type: PartView })
  readonly entitled: PartView;

  @ApiProperty({ type: PartView, description: 'Nothing reached them, and nothing is awaited any more.' })
  readonly notDelivered: PartView;

  @ApiProperty({ type: PartView, description: 'Those of them of which a failure is reported.' })
  readonly failed: PartView;

  @ApiProperty({ type: PartView, description: 'Those of them whose money went back.' })
  readonly returned: PartView;

  @ApiProperty({ type: PartView, description: 'Not yet due, a report awaited, or a decision.' })
  readonly unknown: PartView;
}

/** What became of the entitlements of a programme by one channel. */
export class FunnelView extends KnownView {
  @ApiProperty({ example: 'BPNT' })
  readonly programme: string;

  @ApiProperty({ example: 'BRI' })
  readonly channel: string;

  @ApiProperty({ type: PartView, description: 'Credited or paid, and what that came to.' })
  readonly delivered: PartView;

  @ApiProperty({ type: PartView, description: 'Withdrawn or paid in cash, at least in part.' })
  readonly withdrawn: PartView;
}

/** What is known of a kelurahan. */
export class AreaView extends KnownView {
  @ApiPropertyOptional({ description: 'Absent where the list names none.' })
  readonly kecamatan?: string;

  @ApiPropertyOptional({ description: 'Absent where the list names none.' })
  readonly kelurahan?: string;
}

/** A channel whose final report is awaited though its cut-off has passed. */
export class AwaitedView extends PartView {
  @ApiProperty({ example: 'POS' })
  readonly channel: string;

  @ApiProperty({ format: 'date' })
  readonly cutoff: string;
}

/** Discrepancies of a kind that came and went. */
export class TurnsView {
  @ApiProperty({ enum: FINDING_KINDS })
  readonly kind: FindingKind;

  @ApiProperty({ type: 'integer' })
  readonly opened: number;

  @ApiProperty({ type: 'integer' })
  readonly cleared: number;
}

/** Discrepancies by how long they have been open. */
export class AgeView {
  @ApiProperty({ type: 'integer', description: 'Days, at least.' })
  readonly from: number;

  @ApiPropertyOptional({ type: 'integer', description: 'Days, at most; absent for the oldest.' })
  readonly to?: number;

  @ApiProperty({ type: 'integer' })
  readonly count: number;
}

/** Money that nobody withdraws, by the days until it is pulled back. */
export class IdleView extends PartView {
  @ApiPropertyOptional({ type: 'integer', description: 'Days left, at least; absent where there are none.' })
  readonly from?: number;

  @ApiPropertyOptional({ type: 'integer', description: 'Days left, at most; absent for the longest.' })
  readonly to?: number;
}

/** What a program manager looks at first. */
export class OverviewView {
  @ApiProperty({ type: 'integer', description: 'Of the book.' })
  readonly revision: number;

  @ApiProperty({ type: [FunnelView] })
  readonly funnels: readonly FunnelView[];

  @ApiProperty({ type: [AreaView], description: 'By kecamatan and kelurahan.' })
  readonly areas: readonly AreaView[];

  @ApiProperty({ type: [AwaitedView] })
  readonly awaited: readonly AwaitedView[];

  @ApiProperty({ type: [TurnsView], description: 'In the last 24 hours.' })
  readonly turns: readonly TurnsView[];

  @ApiProperty({ type: [AgeView] })
  readonly ages: readonly AgeView[];

  @ApiProperty({ type: [IdleView] })
  readonly idle: readonly IdleView[];

  @ApiPropertyOptional({ description: 'What `after` names is not in this answer yet.' })
  readonly stale?: boolean;
}
