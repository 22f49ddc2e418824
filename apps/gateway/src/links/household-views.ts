import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DiscrepancyView, LedgerRowView } from '../books/book-views.js';
import { DecisionView } from '../reviews/decision-views.js';
import { VisitView } from '../visits/visit-views.js';
import { LinkView } from './link-views.js';

/** All that a book knows of a household. */
export class HouseholdView {
  @ApiProperty()
  readonly cycle: string;

  @ApiProperty({ description: 'The ref that was asked for.', example: 'bnba.csv#2' })
  readonly ref: string;

  @ApiProperty({ type: 'integer', description: 'Of the book.' })
  readonly revision: number;

  @ApiProperty({
    type: [LedgerRowView],
    description: 'What the list says and what became of it, by programme: of all rows with the same NIK.',
  })
  readonly entitlements: readonly LedgerRowView[];

  @ApiProperty({
    type: [LinkView],
    description: 'Its payments, and those that may be its own; the first 200.',
  })
  readonly payments: readonly LinkView[];

  @ApiProperty({ type: 'integer', description: 'How many of them there are.' })
  readonly paymentCount: number;

  @ApiProperty({ type: [DiscrepancyView], description: 'The first 200.' })
  readonly discrepancies: readonly DiscrepancyView[];

  @ApiProperty({ type: 'integer', description: 'How many of them there are.' })
  readonly discrepancyCount: number;

  @ApiProperty({ type: [VisitView], description: 'Visits to it, the newest first.' })
  readonly visits: readonly VisitView[];

  @ApiPropertyOptional({
    type: [DecisionView],
    description:
      'About the payments that are shown, the newest first; the first 200. Absent for who may not see reviews of the whole region.',
  })
  readonly decisions?: readonly DecisionView[];
}
