import { ApiProperty } from '@nestjs/swagger';
import { REMARK_STATUSES, type RemarkRecord, type RemarkStatus } from '#application';

const STATUS = { enum: REMARK_STATUSES };

/** What was said of a discrepancy before. */
class EarlierRemarkView {
  @ApiProperty(STATUS)
  readonly status: RemarkStatus;

  @ApiProperty()
  readonly reason: string;

  @ApiProperty()
  readonly by: string;

  @ApiProperty({ format: 'date-time' })
  readonly at: string;
}

/** What somebody said of a discrepancy last. */
export class RemarkView extends EarlierRemarkView {
  @ApiProperty({ type: [EarlierRemarkView], description: 'The newest first.' })
  readonly earlier: readonly EarlierRemarkView[];
}

export function remarkView({ status, reason, by, at, earlier }: RemarkRecord): RemarkView {
  return { status, reason, by, at, earlier };
}
