import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Finding, formatMonths, type LedgerRow, maskNumber } from '#domain';

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
}

export function ledgerRowView({ months, nik, ...row }: LedgerRow): LedgerRowView {
  return { ...row, months: formatMonths(months), nik: maskNumber(nik) };
}

export function discrepancyView(finding: Finding): DiscrepancyView {
  const { kind, severity, rosterRefs, paymentRefs, programme, months, nik, name } = finding;
  const { kelurahan, kecamatan, channel, entitled, delivered, withdrawn, difference } = finding;
  return {
    kind,
    severity,
    rosterRefs,
    paymentRefs,
    programme,
    months: months && formatMonths(months),
    nik: nik === undefined ? undefined : maskNumber(nik),
    name,
    kelurahan,
    kecamatan,
    channel,
    entitled,
    delivered,
    withdrawn,
    difference,
  };
}
