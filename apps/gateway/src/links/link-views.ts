import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { LEVEL_KINDS, type LinkEntry, type LinkRuling, rulingIn } from '#application';
import { LINK_KINDS, OUTCOMES, WEIGHTS } from '#domain';
import { listOf } from '../books/book-views.js';
import { formatPaymentId } from '../reviews/payment-id.js';
import { saysOf } from '../reviews/review-views.js';

/** One piece of evidence of a link: how alike report and list are, and what that weighs. */
class LinkEvidenceView {
  @ApiProperty({ enum: LEVEL_KINDS })
  readonly kind: string;

  @ApiProperty({ description: 'How alike the two are, as the rules name it.', example: 'oneEdit' })
  readonly level: string;

  @ApiProperty({ enum: ['FOR', 'AGAINST', 'NOTHING'] })
  readonly says: string;

  @ApiProperty({ description: 'log2 units.', example: 22 })
  readonly weight: number;
}

/** The decision that a link follows, or that has to be made again. */
class LinkRulingView {
  @ApiProperty({ enum: ['FOLLOWED', 'CONTRADICTED', 'CHANGED', 'ASLEEP'] })
  readonly standing: string;

  @ApiProperty({ enum: ['LINK', 'NONE'] })
  readonly decision: string;

  @ApiProperty({ format: 'date-time' })
  readonly at: string;
}

/** A payment, and how it found its household. */
export class LinkView {
  @ApiProperty({ description: 'By which its decision is addressed.' })
  readonly id: string;

  @ApiProperty({ description: 'As in links.csv.', example: '0f3a5b1c2d4e6f78' })
  readonly paymentKey: string;

  @ApiProperty({ description: 'File and row.', example: 'pos.csv#7' })
  readonly paymentRef: string;

  @ApiProperty({ example: 'POS' })
  readonly channel: string;

  @ApiPropertyOptional({ example: 'BPNT' })
  readonly programme?: string;

  @ApiProperty({ enum: OUTCOMES })
  readonly outcome: string;

  @ApiProperty({ type: 'integer', description: 'Rupiah.' })
  readonly amount: number;

  @ApiPropertyOptional({ format: 'date' })
  readonly day?: string;

  @ApiPropertyOptional({
    type: 'integer',
    description: 'Rupiah that were taken out, where the report tells.',
  })
  readonly withdrawn?: number;

  @ApiPropertyOptional({ description: 'Why it failed, as a code.', example: 'ACCOUNT_PASSIVE' })
  readonly reason?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Day of the report.' })
  readonly reported?: string;

  @ApiPropertyOptional({ description: 'As the report states it.' })
  readonly name?: string;

  @ApiPropertyOptional({ description: 'Of the household; as the report states it where there is none.' })
  readonly kelurahan?: string;

  @ApiPropertyOptional({ description: 'Of the household; as the report states it where there is none.' })
  readonly kecamatan?: string;

  @ApiProperty({ enum: LINK_KINDS })
  readonly link: string;

  @ApiPropertyOptional({
    description:
      'The household, where `link` is `auto`, or where a newer statement that is took its place: the rosterRef of the ledger.',
  })
  readonly rosterRef?: string;

  @ApiProperty({ type: [String], description: 'Households that may be meant, the best first; the first 20.' })
  readonly candidates: readonly string[];

  @ApiPropertyOptional({ description: 'Sum of the weights, log2 units.' })
  readonly weight?: number;

  @ApiPropertyOptional({ description: 'From the best candidate to the second, log2 units.' })
  readonly margin?: number;

  @ApiProperty({
    type: [LinkEvidenceView],
    description: 'What the link rests on; what is missing is left out.',
  })
  readonly evidence: readonly LinkEvidenceView[];

  @ApiPropertyOptional({ type: LinkRulingView })
  readonly ruling?: LinkRulingView;
}

/** A payment as it is shown: no number in it identifies anybody. */
export function linkView(cycle: string, entry: LinkEntry): LinkView {
  const { levels, nameWeight, rosterRef, candidates, weight, margin, ruling: kept, ...payment } = entry;
  const ruling = rulingIn({ ruling: kept });
  const paymentKey = payment.paymentKey!;
  return {
    ...payment,
    id: formatPaymentId({ cycle, paymentKey }),
    paymentKey,
    paymentRef: payment.paymentRef!,
    channel: payment.channel!,
    outcome: payment.outcome!,
    amount: payment.amount!,
    link: payment.link!,
    ...(rosterRef === undefined ? {} : { rosterRef }),
    candidates: listOf(candidates),
    ...(weight === undefined ? {} : { weight: weight / 100 }),
    ...(margin === undefined ? {} : { margin: margin / 100 }),
    evidence: levels === undefined ? [] : evidenceOf(levels.split(' '), nameWeight ?? 0),
    ...(ruling === undefined ? {} : { ruling: rulingView(ruling) }),
  };
}

function evidenceOf(levels: readonly string[], nameWeight: number): LinkEvidenceView[] {
  return LEVEL_KINDS.flatMap((kind, at) => {
    const level = levels[at]!;
    if (level === 'missing') return [];
    const weights: Readonly<Record<string, unknown>> = WEIGHTS[kind];
    const weight = kind === 'name' ? nameWeight : Number(weights[level] ?? 0);
    return [{ kind, level, says: saysOf(level, weight), weight: weight / 100 }];
  });
}

function rulingView({ standing, decision, at }: LinkRuling): LinkRulingView {
  return { standing, decision, at };
}
