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
  'AWAITING',
  'REJECTED',
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

/** What a second person said. */
class SecondPersonView {
  @ApiProperty({ enum: ['AWAITING', 'CONFIRMED', 'REJECTED'] })
  readonly state: string;

  @ApiProperty({ type: 'integer', description: 'Rupiah that the question was about.' })
  readonly amount: number;

  @ApiProperty({ format: 'date-time', description: 'When the first person decided.' })
  readonly decidedAt: string;

  @ApiPropertyOptional()
  readonly by?: string;

  @ApiPropertyOptional({ format: 'date-time' })
  readonly at?: string;
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
      'WAITING: not computed yet. FOLLOWED: in force. CONTRADICTED, CHANGED: overruled by later evidence, its payments are asked about again. REPLACED: by a later decision. ASLEEP: its payments or its household are not there now. WITHDRAWN: taken back. AWAITING: counts once a second person confirms it. REJECTED: the second person did not.',
  })
  readonly standing: string;

  @ApiProperty({ type: 'integer', description: 'Payments of which that is said.' })
  readonly payments: number;

  @ApiPropertyOptional()
  readonly withdrawal?: TakenBackView;

  @ApiPropertyOptional({
    type: SecondPersonView,
    description: 'Where it is about so many rupiah that a second person has to confirm it.',
  })
  readonly second?: SecondPersonView;

  @ApiPropertyOptional({ description: 'Of its last change; for `after`.' })
  readonly sequence?: string;
}

export function decisionView(
  { id, item }: Stored<DecisionRecord>,
  computed: Omit<DecisionStanding, 'decision'> | undefined,
): DecisionView {
  const { cycle, paymentKey, decision, withdrawal, second, sequence } = item;
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
    standing: endOf(item) ?? computed?.standing ?? 'WAITING',
    payments: withdrawal ? 0 : (computed?.payments ?? 0),
    ...(withdrawal ? { withdrawal } : {}),
    ...(second ? { second } : {}),
    ...(sequence === undefined ? {} : { sequence }),
  };
}

/** What became of a decision whatever the book says; undefined of one that counts. */
function endOf({ withdrawal, second }: DecisionRecord): string | undefined {
  if (second?.state === 'REJECTED') return 'REJECTED';
  if (withdrawal) return 'WITHDRAWN';
  return second?.state === 'AWAITING' ? 'AWAITING' : undefined;
}
