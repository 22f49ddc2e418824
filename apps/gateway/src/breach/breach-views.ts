import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type BreachReport } from '#application';
import { columnsOfTable, noticeDeadline } from '#exports';
import { type Area } from '#security';
import { VerdictView } from '../audit/audit-views.js';
import { type BreachQuery } from './breach-query.js';

/** Somebody did something. */
class DeedView {
  @ApiProperty({ format: 'date-time' })
  readonly at: string;

  @ApiProperty({ description: 'User name; empty where nobody is known.' })
  readonly by: string;

  @ApiProperty({ description: 'Network address.' })
  readonly address: string;
}

class RefusedSignInView extends DeedView {
  @ApiProperty({ description: 'Id of the account that was asked for; empty where there is none.' })
  readonly account: string;
}

class SeenNumbersView extends DeedView {
  @ApiProperty()
  readonly cycle: string;

  @ApiProperty({ enum: ['HOUSEHOLD', 'PAYMENT'] })
  readonly of: string;

  @ApiProperty({ description: 'Row of the list or of the report.', example: 'bnba.csv#2' })
  readonly ref: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  readonly area: Area;

  @ApiProperty()
  readonly purpose: string;

  @ApiProperty()
  readonly reason: string;
}

class ExportedTableView extends DeedView {
  @ApiProperty({ description: 'Empty where the table is of none.' })
  readonly cycle: string;

  @ApiProperty({ example: 'ledger.csv' })
  readonly table: string;

  @ApiPropertyOptional({ type: 'integer' })
  readonly rows?: number;

  @ApiProperty({ type: [String] })
  readonly columns: readonly string[];
}

class ReadListView {
  @ApiProperty()
  readonly by: string;

  @ApiProperty()
  readonly cycle: string;

  @ApiProperty({ example: 'ledger' })
  readonly list: string;

  @ApiProperty({ format: 'date-time' })
  readonly first: string;

  @ApiProperty({ format: 'date-time' })
  readonly last: string;

  @ApiProperty({ type: 'integer', description: 'Shown for certain; twice as many were not.' })
  readonly rows: number;

  @ApiProperty({ type: [String], description: 'Names of what rows were chosen by.' })
  readonly filters: readonly string[];

  @ApiProperty({ type: [String] })
  readonly addresses: readonly string[];

  @ApiPropertyOptional({
    type: [Object],
    description: 'Parts of the region that were open; all of it where it is left out.',
  })
  readonly areas?: readonly Area[];
}

class ConcernedCycleView {
  @ApiProperty()
  readonly id: string;

  @ApiPropertyOptional({ description: 'Absent for a cycle that is no longer there.' })
  readonly region?: string;

  @ApiPropertyOptional()
  readonly months?: string;

  @ApiProperty({ type: 'integer', description: 'Of its book now.' })
  readonly entitlements: number;
}

/** Whose data were seen by whom, when, and from where. */
export class BreachReportView {
  @ApiProperty({ format: 'date-time' })
  readonly from: string;

  @ApiProperty({ format: 'date-time' })
  readonly to: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'Until when the notice has to be given.' })
  readonly deadline?: string;

  @ApiProperty({ description: 'Whether the trail is as it was: what is said here is worth no more.' })
  readonly trail: VerdictView;

  @ApiProperty({ type: [ConcernedCycleView] })
  readonly cycles: readonly ConcernedCycleView[];

  @ApiProperty({ type: [SeenNumbersView], description: 'Whole numbers that were shown.' })
  readonly numbers: readonly SeenNumbersView[];

  @ApiProperty({ type: [ExportedTableView] })
  readonly exported: readonly ExportedTableView[];

  @ApiProperty({ type: [ReadListView] })
  readonly read: readonly ReadListView[];

  @ApiProperty({ type: [DeedView] })
  readonly signIns: readonly DeedView[];

  @ApiProperty({ type: [RefusedSignInView] })
  readonly refusedSignIns: readonly RefusedSignInView[];

  @ApiProperty({
    type: [DeedView],
    description: 'When somebody was warned of, or stopped from, seeing many numbers.',
  })
  readonly warnings: readonly DeedView[];
}

export function breachReportView({ from, to, known }: BreachQuery, report: BreachReport): BreachReportView {
  const { trail, cycles, numbers, exported, read, signIns, refusedSignIns, warnings } = report;
  return {
    from,
    to,
    ...(known === undefined ? {} : { deadline: noticeDeadline(known) }),
    trail,
    cycles: cycles.map(({ id, record, entitlements }) => ({
      id,
      ...(record === undefined ? {} : { region: record.region, months: record.settings.months }),
      entitlements,
    })),
    numbers,
    exported: exported.map(({ rows, ...table }) => ({
      ...table,
      ...(rows === undefined ? {} : { rows }),
      columns: columnsOfTable(table.table),
    })),
    read: read.map(({ opened, ...reading }) => ({
      ...reading,
      ...(typeof opened === 'string' ? {} : { areas: opened }),
    })),
    ...{ signIns, refusedSignIns, warnings },
  };
}
