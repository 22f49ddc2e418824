import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type FinalFacts, type MinutesSource } from '#application';
import { type Summary } from '#exports';
import { FollowUpBody, PartyBody } from './minutes-bodies.js';

/** That minutes are final. */
class FinalView {
  @ApiProperty({ format: 'date-time' })
  readonly at: string;

  @ApiProperty({ description: 'User name.' })
  readonly by: string;

  @ApiProperty({ description: 'SHA-256 of the document.' })
  readonly sha256: string;

  @ApiPropertyOptional({
    description:
      'SHA-256 of the workbook with the annexes; absent of minutes that became final before there were any.',
  })
  readonly annexes?: string;
}

/** A file that the minutes rest on. */
class SourceView {
  @ApiProperty()
  readonly name: string;

  @ApiProperty({ example: 'bri' })
  readonly role: string;

  @ApiProperty({ type: 'integer' })
  readonly rows: number;

  @ApiProperty()
  readonly sha256: string;
}

export class MinutesView {
  @ApiProperty({ enum: ['DRAFT', 'FINAL'] })
  readonly state: string;

  @ApiProperty({
    type: 'integer',
    description: 'Counted with each change; 0 where nobody has written something.',
  })
  readonly version: number;

  @ApiProperty({ type: 'integer', description: 'Revision of the book whose numbers stand in them.' })
  readonly revision: number;

  @ApiProperty({ description: 'SHA-256 of all that they and their annexes say, other than the revision.' })
  readonly hash: string;

  @ApiProperty()
  readonly number: string;

  @ApiProperty()
  readonly place: string;

  @ApiProperty({ description: 'Empty as long as it is not known.' })
  readonly day: string;

  @ApiProperty({ type: [PartyBody] })
  readonly parties: readonly PartyBody[];

  @ApiProperty({ type: [String] })
  readonly legalBasis: readonly string[];

  @ApiProperty({ type: [FollowUpBody] })
  readonly followUps: readonly FollowUpBody[];

  @ApiProperty({ type: [SourceView], description: 'The files that they rest on.' })
  readonly sources: readonly SourceView[];

  @ApiPropertyOptional({ type: FinalView })
  readonly final?: FinalView;
}

export function finalView({ at, by, sha256, annexes }: FinalFacts): FinalView {
  return { at, by, sha256, ...(annexes === undefined ? {} : { annexes: annexes.sha256 }) };
}

/** The files that a result rests on, as minutes name them. */
export function sourcesOf({ files }: Summary): MinutesSource[] {
  return files.map(({ name, role, rows, sha256 }) => ({ name, role, rows, sha256 }));
}
