import { BookListQuery } from '../books/book-query.js';
import { Field, type FieldRule, textRule } from '../edge/field.js';

export const LONGEST_REF = 400;

/** Characters of the reason of a decision. */
export const DECISION_REASON = { least: 3, most: 500 };

const isText = (value: unknown): boolean => typeof value === 'string';

/** Which questions are asked for. */
export class ReviewQuery extends BookListQuery {
  @Field({
    code: 'NO_TEXT',
    check: isText,
    isOptional: true,
    api: { type: 'string', description: 'As the payments state it.' },
  })
  readonly kelurahan?: string;

  @Field({
    code: 'NO_TEXT',
    check: isText,
    isOptional: true,
    api: { type: 'string', description: 'As the payments state it.' },
  })
  readonly kecamatan?: string;
}

/** The same of a cycle that the address does not name. */
export class ReviewsOfCycleQuery extends ReviewQuery {
  @Field({ code: 'NO_ID', check: isText, api: { type: 'string', description: 'Id of the cycle.' } })
  readonly cycle: string;
}

/** That the evidence was seen. */
const EVIDENCE: FieldRule = {
  code: 'EVIDENCE_INVALID',
  check: (value) => typeof value === 'string' && /^[a-f][0-9a-f]{15}$/.test(value),
  api: {
    type: 'string',
    pattern: '^[a-f][0-9a-f]{15}$',
    description: 'evidence of the question that was seen.',
  },
};

/** What a person decided. */
export class DecisionBody {
  @Field({
    code: 'DECISION_UNKNOWN',
    check: (value) => value === 'LINK' || value === 'NONE',
    api: {
      enum: ['LINK', 'NONE'],
      description: 'Belongs to a household, or to nobody on the list.',
    },
  })
  readonly decision: 'LINK' | 'NONE';

  @Field({
    ...textRule(1, LONGEST_REF),
    isOptional: true,
    api: {
      type: 'string',
      maxLength: LONGEST_REF,
      description: 'With LINK: the household, by entitlementId of a candidate or rosterRef of the ledger.',
    },
  })
  readonly entitlementId?: string;

  @Field({
    ...textRule(DECISION_REASON.least, DECISION_REASON.most),
    api: {
      type: 'string',
      minLength: DECISION_REASON.least,
      maxLength: DECISION_REASON.most,
      description: 'Why. Long numbers in it are reduced to their last four digits.',
    },
  })
  readonly reason: string;

  @Field(EVIDENCE)
  readonly evidence: string;

  @Field({
    code: 'NO_BOOLEAN',
    check: (value) => typeof value === 'boolean',
    isOptional: true,
    api: {
      type: 'boolean',
      default: false,
      description: 'Of all payments with this evidence, also of later reports; else of this payment alone.',
    },
  })
  readonly forAll?: boolean;
}

/** Why a decision is taken back; a slip needs no reason. */
export class TakeBackBody {
  @Field({
    ...textRule(3, 500),
    isOptional: true,
    api: { type: 'string', minLength: 3, maxLength: 500 },
  })
  readonly reason?: string;
}

/** Why a decision is not confirmed. */
export class RejectBody {
  @Field({
    ...textRule(DECISION_REASON.least, DECISION_REASON.most),
    api: { type: 'string', minLength: DECISION_REASON.least, maxLength: DECISION_REASON.most },
  })
  readonly reason: string;
}

/** That a decision is confirmed, on the evidence that was seen. */
export class ConfirmBody {
  @Field(EVIDENCE)
  readonly evidence: string;
}
