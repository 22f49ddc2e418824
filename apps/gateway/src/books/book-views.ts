import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type FindingEntry, type LedgerEntry } from '#application';
import { type FindingDetail, maskNumber } from '#domain';
import { RemarkView } from '../remarks/remark-views.js';
import { LastVisitView } from '../visits/visit-views.js';

/** What the rows about an entitlement and those about a discrepancy have in common. */
class MoneyView {
  @ApiPropertyOptional({ example: 'BPNT' })
  readonly programme?: string;

  @ApiPropertyOptional({ example: '2026-01/2026-03' })
  readonly months?: string;

  @ApiPropertyOptional({ description: 'Masked to four digits.', example: '************0001' })
  readonly nik?: string;

  @ApiPropertyOptional()
  readonly name?: string;

  @ApiPropertyOptional()
  readonly kelurahan?: string;

  @ApiPropertyOptional()
  readonly kecamatan?: string;

  @ApiPropertyOptional({ example: 'BRI' })
  readonly channel?: string;

  @ApiPropertyOptional({ type: 'integer', description: 'Rupiah.' })
  readonly entitled?: number;

  @ApiPropertyOptional({ type: 'integer', description: 'Rupiah.' })
  readonly delivered?: number;

  @ApiPropertyOptional({ type: 'integer', description: 'Rupiah.' })
  readonly withdrawn?: number;

  @ApiPropertyOptional({ type: 'integer', description: 'Rupiah.' })
  readonly difference?: number;
}

/** An entitlement, and what became of it. */
export class LedgerRowView extends MoneyView {
  @ApiProperty({ example: 'bnba.csv#2' })
  readonly rosterRef: string;

  @ApiProperty({ example: 'RECEIVED' })
  readonly state: string;

  @ApiProperty({ type: [String], example: ['WRONG_CHANNEL'] })
  readonly findings: readonly string[];
}

/** A discrepancy. */
export class DiscrepancyView extends MoneyView {
  @ApiProperty({ example: 'NOT_DELIVERED' })
  readonly kind: string;

  @ApiProperty({ enum: ['high', 'medium', 'low'] })
  readonly severity: string;

  @ApiProperty({ type: [String] })
  readonly rosterRefs: readonly string[];

  @ApiProperty({ type: [String] })
  readonly paymentRefs: readonly string[];

  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    description: 'What the discrepancy compares, by name: refs, codes, days, rupiah, counts.',
  })
  readonly detail: FindingDetail;

  @ApiPropertyOptional({
    description: 'Names it as alerts do, for remarks. For who may see the whole region.',
  })
  readonly subject?: string;

  @ApiPropertyOptional({ type: RemarkView, description: 'What was said of it last.' })
  readonly remark?: RemarkView;

  @ApiPropertyOptional({ type: LastVisitView, description: 'What came of the last visit to the household.' })
  readonly visit?: LastVisitView;
}

export function ledgerRowView({ nik, rosterRef, state, findings, ...row }: LedgerEntry): LedgerRowView {
  return {
    rosterRef: rosterRef!,
    state: state!,
    ...row,
    nik: nik === undefined ? undefined : maskNumber(nik),
    findings: listOf(findings),
  };
}

export function discrepancyView(entry: FindingEntry): DiscrepancyView {
  const { kind, severity, rosterRefs, paymentRefs, nik, detail, ...finding } = entry;
  return {
    kind: kind!,
    severity: severity!,
    rosterRefs: listOf(rosterRefs),
    paymentRefs: listOf(paymentRefs),
    nik: nik === undefined ? undefined : maskNumber(nik),
    ...finding,
    detail: JSON.parse(detail ?? '{}') as DiscrepancyView['detail'],
  };
}

/** The texts that a field joins; none where it is empty. */
export function listOf(joined: string | undefined): readonly string[] {
  return joined === undefined ? [] : joined.split(';');
}
