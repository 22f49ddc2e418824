import { ApiProperty } from '@nestjs/swagger';
import { REMARK_STATUSES, type RemarkStatus } from '#application';
import { Field, textRule, wordRule } from '../edge/field.js';

/** Characters of the reason of a remark. */
export const REMARK_REASON = { least: 3, most: 500 };

/** So many discrepancies can be remarked on at once. */
const MOST_SUBJECTS = 500;

/** What somebody says of discrepancies. */
export class RemarkBody {
  @Field({
    code: 'NO_LIST',
    details: { most: `${MOST_SUBJECTS}` },
    check: (value) =>
      Array.isArray(value) &&
      value.length >= 1 &&
      value.length <= MOST_SUBJECTS &&
      value.every((each) => typeof each === 'string'),
    api: {
      type: 'array',
      items: { type: 'string' },
      minItems: 1,
      maxItems: MOST_SUBJECTS,
      description: '`subject` of discrepancies, as alerts name it, too.',
    },
  })
  readonly subjects: readonly string[];

  @Field({
    ...wordRule(
      'REMARK_STATUS_UNKNOWN',
      REMARK_STATUSES,
      'NEW: nothing was done yet. EXPLAINED: it is known why. TO_SETTLE: something has to be done.',
    ),
  })
  readonly status: RemarkStatus;

  @Field({
    ...textRule(REMARK_REASON.least, REMARK_REASON.most),
    api: {
      type: 'string',
      minLength: REMARK_REASON.least,
      maxLength: REMARK_REASON.most,
      description: 'Why. Long numbers in it are reduced to their last four digits.',
    },
  })
  readonly reason: string;
}

/** Of how many discrepancies it is said now. */
export class RemarkedView {
  @ApiProperty({ type: 'integer' })
  readonly remarked: number;
}
