import { Field, textRule, wordRule } from '../edge/field.js';
import { LONGEST_REF } from '../reviews/review-bodies.js';
import { type Purpose, PURPOSES } from './purposes.js';

/** Characters of the reason for which whole numbers are shown. */
export const UNMASKING_REASON = { least: 10, most: 300 };

function ReasonField(description: string): PropertyDecorator {
  const { least, most } = UNMASKING_REASON;
  return Field({
    ...textRule(least, most),
    api: { type: 'string', minLength: least, maxLength: most, description },
  });
}

/** For what whole numbers are needed. */
export class PurposeBody {
  @Field(
    wordRule(
      'PURPOSE_UNKNOWN',
      Object.keys(PURPOSES),
      Object.entries(PURPOSES)
        .map(([code, meaning]) => `${code}: ${meaning}.`)
        .join(' '),
    ),
  )
  readonly purpose: Purpose;

  @ReasonField(
    'What for, in your own words: it stays in the audit trail. Long numbers in it are reduced to their last four digits.',
  )
  readonly reason: string;
}

/** Whose whole numbers are needed, and for what. */
export class HouseholdBody extends PurposeBody {
  @Field({
    ...textRule(1, LONGEST_REF),
    api: {
      type: 'string',
      maxLength: LONGEST_REF,
      description:
        'The household: rosterRef of the ledger or of a discrepancy, entitlementId of a candidate.',
    },
  })
  readonly entitlementId: string;
}

/** What an administrator found who looked at what somebody saw. */
export class AllowanceBody {
  @ReasonField('What was found; it stays in the audit trail.')
  readonly reason: string;
}
