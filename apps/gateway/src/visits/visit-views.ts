import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type VisitRecord } from '#application';
import { VISIT_OUTCOMES, type VisitOutcome } from '#domain';
import { type LastOutcome } from './visit-marks.js';

/** What came of the last visit to a household. */
export class LastVisitView implements LastOutcome {
  @ApiProperty({ enum: VISIT_OUTCOMES })
  readonly outcome: VisitOutcome;

  @ApiProperty({ format: 'date' })
  readonly day: string;
}

/** A visit to a household, by whom and what came of it; who told it, when and by which sheet. */
export class VisitView extends LastVisitView {
  @ApiProperty({ description: 'Who was there, as the sheet says; may be empty.' })
  readonly volunteer: string;

  @ApiProperty()
  readonly note: string;

  @ApiProperty({ description: 'User name of who uploaded it.' })
  readonly by: string;

  @ApiProperty({ format: 'date-time' })
  readonly at: string;

  @ApiProperty({ description: 'Name of the sheet.' })
  readonly file: string;

  @ApiProperty({ type: 'integer', description: 'Its row there, counted from 1.' })
  readonly row: number;
}

export function visitView({
  outcome,
  day,
  volunteer,
  note,
  by,
  at,
  source: { name, row },
}: VisitRecord): VisitView {
  return { outcome, day, volunteer, note, by, at, file: name, row };
}

/** How many households have that as the outcome of their last visit. */
class OutcomeCountView {
  @ApiProperty({ enum: VISIT_OUTCOMES })
  readonly outcome: VisitOutcome;

  @ApiProperty({ type: 'integer' })
  readonly count: number;
}

/** How far the visits of a kelurahan are. */
export class AreaVisitsView {
  @ApiPropertyOptional({ description: 'Absent where the list names none.' })
  readonly kelurahan?: string;

  @ApiPropertyOptional()
  readonly kecamatan?: string;

  @ApiProperty({ type: 'integer', description: 'Households on the visit list now.' })
  readonly households: number;

  @ApiProperty({ type: 'integer', description: 'Those of them that somebody visited.' })
  readonly visited: number;
}

/** How far the visits of a cycle are, as far as it is open. */
export class VisitProgressView {
  @ApiProperty({ type: 'integer', description: 'Of the book.' })
  readonly revision: number;

  @ApiProperty({ type: 'integer', description: 'Households on the visit list now.' })
  readonly households: number;

  @ApiProperty({ type: 'integer', description: 'Those of them that somebody visited.' })
  readonly visited: number;

  @ApiProperty({
    type: [OutcomeCountView],
    description: 'Those that were visited, by the outcome of the last visit.',
  })
  readonly outcomes: readonly OutcomeCountView[];

  @ApiProperty({ type: [AreaVisitsView], description: 'In the order of their names.' })
  readonly areas: readonly AreaVisitsView[];
}
