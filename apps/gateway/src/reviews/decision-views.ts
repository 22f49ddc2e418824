import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type DecisionRecord, type Stored } from '#application';
import { type DecisionStanding } from '#domain';
import { entitlementOf } from './entitlement-of.js';
import { formatPaymentId } from './payment-id.js';

/** What became of a decision, for people and programs. */
const DECISION_STANDINGS = [
  'WAITING',
  'FOLLOWED',
  'CONTRADICTED',
  'CHANGED',
  'REPLACED',
  'ASLEEP',
  'WITHDRAWN',
] as const;

/** That a decision was taken back. */
class TakenBackView {
  @ApiProperty({ format: 'date-time' })
  readonly at: string;

  @ApiProperty()
  readonly by: string;

  @ApiProperty({ description: 'Empty where none was given.' })
  readonly reason: string;
}

/** A decision, and what became of it. */
export class DecisionView {
  @ApiProperty()
  readonly id: string;

  @ApiProperty()
  readonly cycle: string;

  @ApiProperty({ description: 'The payment that was shown.' })
  readonly paymentId: string;

  @ApiProperty({ description: 'The evidence that was seen.' })
  readonly evidence: string;

  @ApiProperty({ description: 'About all payments with this evidence, or about that payment alone.' })
  readonly forAll: boolean;

  @ApiProperty({ enum: ['LINK', 'NONE'] })
  readonly decision: string;

  @ApiPropertyOptional({ description: 'The household that was chosen.' })
  readonly entitlementId?: string;

  @ApiProperty()
  readonly by: string;

  @ApiProperty({ format: 'date-time' })
  readonly at: string;

  @ApiProperty()
  readonly reason: string;

  @ApiProperty({
    enum: DECISION_STANDINGS,
    description:
      'WAITING: not computed yet. FOLLOWED: in force. CONTRADICTED, CHANGED: overruled by later evidence, its payments are asked about again. REPLACED: by a later decision. ASLEEP: its payments or its household are not there now. WITHDRAWN: taken back.',
  })
  readonly standing: string;

  @ApiProperty({ type: 'integer', description: 'Payments of which that is said.' })
  readonly payments: number;

  @ApiPropertyOptional()
  readonly withdrawal?: TakenBackView;

  @ApiPropertyOptional({ description: 'Of its last change; for `after`.' })
  readonly sequence?: string;
}

export function decisionView(
  { id, item }: Stored<DecisionRecord>,
  computed: Omit<DecisionStanding, 'decision'> | undefined,
): DecisionView {
  const { cycle, paymentKey, decision, withdrawal, sequence } = item;
  return {
    id,
    cycle,
    paymentId: formatPaymentId({ cycle, paymentKey }),
    evidence: decision.evidence ?? '',
    forAll: decision.about === 'EVIDENCE',
    decision: decision.decision,
    ...entitlementOf(decision),
    by: decision.by,
    at: decision.at,
    reason: decision.reason,
    standing: withdrawal ? 'WITHDRAWN' : (computed?.standing ?? 'WAITING'),
    payments: withdrawal ? 0 : (computed?.payments ?? 0),
    ...(withdrawal ? { withdrawal } : {}),
    ...(sequence === undefined ? {} : { sequence }),
  };
}
