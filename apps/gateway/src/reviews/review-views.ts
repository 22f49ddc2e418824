import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  type AskedPayment,
  type DescribedQuestion,
  type Evidence,
  formatDay,
  formatMonths,
  maskNumber,
  type PossiblePayee,
} from '#domain';
import { entitlementOf } from './entitlement-of.js';
import { formatPaymentId } from './payment-id.js';

/** A payment that waits for a decision. */
class HeldPaymentView {
  @ApiProperty({ description: 'By which its decision is addressed.' })
  readonly id: string;

  @ApiProperty({ description: 'As in links.csv.', example: '0f3a5b1c2d4e6f78' })
  readonly paymentKey: string;

  @ApiProperty({ example: 'pos.csv#7' })
  readonly paymentRef: string;

  @ApiProperty({ example: 'POS' })
  readonly channel: string;

  @ApiProperty({ example: 'BPNT', description: 'Empty where the row states none.' })
  readonly programme: string;

  @ApiProperty({ example: '2026-01/2026-03' })
  readonly months: string;

  @ApiProperty({ enum: ['CREDITED', 'PAID', 'FAILED', 'PENDING', 'RETURNED'] })
  readonly outcome: string;

  @ApiProperty({ type: 'integer', description: 'Rupiah.' })
  readonly amount: number;

  @ApiPropertyOptional({ format: 'date' })
  readonly day?: string;
}

/** One piece of evidence: what the report and the list say, and what that weighs. */
class EvidenceView {
  @ApiProperty({ enum: ['nik', 'account', 'kk', 'name', 'area', 'amount'] })
  readonly kind: string;

  @ApiProperty({ description: 'How alike the two are, as the rules name it.', example: 'oneEdit' })
  readonly level: string;

  @ApiProperty({
    enum: ['FOR', 'AGAINST', 'NOTHING'],
    description: 'Whether it agrees, differs, or says nothing.',
  })
  readonly says: string;

  @ApiProperty({ description: 'Empty where the report does not say; numbers masked to four digits.' })
  readonly stated: string;

  @ApiProperty({ description: 'Empty where the list does not say; numbers masked to four digits.' })
  readonly listed: string;

  @ApiProperty({ description: 'log2 units.', example: 22 })
  readonly weight: number;
}

/** A payee as it is stated, or as the list has it. */
class PersonView {
  @ApiProperty({ description: 'Masked to four digits.', example: '************0001' })
  readonly nik: string;

  @ApiProperty()
  readonly name: string;

  @ApiProperty()
  readonly kelurahan: string;

  @ApiProperty()
  readonly kecamatan: string;
}

/** A household that may be meant. */
class CandidateView extends PersonView {
  @ApiProperty({ description: 'What a decision names; the rosterRef of the ledger.', example: 'bnba.csv#2' })
  readonly entitlementId: string;

  @ApiPropertyOptional({ type: 'integer', description: 'Its number in reviews.csv; absent for a namesake.' })
  readonly choice?: number;

  @ApiProperty({ description: 'Sum of the weights, log2 units.', example: 17.5 })
  readonly weight: number;

  @ApiProperty({ type: [EvidenceView] })
  readonly evidence: readonly EvidenceView[];
}

/** A decision that was made before and does not hold. */
class EarlierDecisionView {
  @ApiProperty({ enum: ['CONTRADICTED', 'CHANGED', 'ASLEEP'] })
  readonly standing: string;

  @ApiProperty({ enum: ['LINK', 'NONE'] })
  readonly decision: string;

  @ApiPropertyOptional({ description: 'The household that was chosen, where that is known.' })
  readonly entitlementId?: string;

  @ApiProperty()
  readonly by: string;

  @ApiProperty({ format: 'date-time' })
  readonly at: string;

  @ApiProperty()
  readonly reason: string;
}

/** A question to a person: held payments of which the same is known. */
export class ReviewView {
  @ApiProperty({ description: 'The id of its first payment.' })
  readonly id: string;

  @ApiProperty()
  readonly cycle: string;

  @ApiProperty({ description: 'Names what is shown here; a decision says that it was seen.' })
  readonly evidence: string;

  @ApiProperty({ type: 'integer', description: 'How many payments one decision settles.' })
  readonly payments: number;

  @ApiProperty({ type: 'integer', description: 'What is left of their money, in rupiah.' })
  readonly amount: number;

  @ApiProperty({ description: 'The payee as the payments state it.' })
  readonly payee: PersonView;

  @ApiProperty({ type: [HeldPaymentView], description: 'The payments; the first 100.' })
  readonly shown: readonly HeldPaymentView[];

  @ApiProperty({ type: [CandidateView], description: 'The best first.' })
  readonly candidates: readonly CandidateView[];

  @ApiProperty({
    type: [CandidateView],
    description: 'Who has the name, where no candidate has it: help for the person.',
  })
  readonly namesakes: readonly CandidateView[];

  @ApiPropertyOptional({ description: 'From the best candidate to the second, log2 units.' })
  readonly margin?: number;

  @ApiProperty({ type: [EarlierDecisionView] })
  readonly earlier: readonly EarlierDecisionView[];
}

const NUMBERS: readonly string[] = ['nik', 'account', 'kk'] satisfies Evidence['kind'][];

/** A question as it is shown: nothing in it identifies anybody by number. */
export function reviewView(cycle: string, question: DescribedQuestion): ReviewView {
  const { evidence, payments, amount, payee, shown, candidates, namesakes, margin, earlier } = question;
  return {
    id: formatPaymentId({ cycle, paymentKey: question.paymentKeys[0]! }),
    cycle,
    evidence,
    payments,
    amount,
    payee: { ...payee, nik: maskNumber(payee.nik) },
    shown: shown.map((payment) => heldPaymentView(cycle, payment)),
    candidates: candidates.map(candidateView),
    namesakes: namesakes.map(candidateView),
    ...(margin === undefined ? {} : { margin: margin / 100 }),
    earlier: earlier.map(({ decision, standing }) => ({
      standing,
      decision: decision.decision,
      ...entitlementOf(decision),
      by: decision.by,
      at: decision.at,
      reason: decision.reason,
    })),
  };
}

function heldPaymentView(cycle: string, { day, months, ...payment }: AskedPayment): HeldPaymentView {
  const { paymentKey, paymentRef, channel, programme, outcome, amount } = payment;
  return {
    id: formatPaymentId({ cycle, paymentKey }),
    ...{ paymentKey, paymentRef, channel, programme, outcome, amount },
    months: formatMonths(months),
    ...(day === undefined ? {} : { day: formatDay(day) }),
  };
}

function candidateView({ rosterRef, nik, weight, evidence, ...person }: PossiblePayee): CandidateView {
  return {
    entitlementId: rosterRef,
    ...person,
    nik: maskNumber(nik),
    weight: weight / 100,
    evidence: evidence.map(evidenceView),
  };
}

function evidenceView({ kind, level, stated, listed, weight }: Evidence): EvidenceView {
  const shown = (text: string): string => (NUMBERS.includes(kind) ? maskNumber(text) : text);
  return {
    kind,
    level,
    says: saysOf(level, weight),
    stated: shown(stated),
    listed: shown(listed),
    weight: weight / 100,
  };
}

/** An amount that differs weighs nothing, and is shown as what it is. */
export function saysOf(level: string, weight: number): 'FOR' | 'AGAINST' | 'NOTHING' {
  if (level === 'missing' || level === 'shared') return 'NOTHING';
  return level === 'differs' || weight < 0 ? 'AGAINST' : 'FOR';
}
