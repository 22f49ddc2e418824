import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type EntryThing } from '#application';
import { type AuditEntry } from '#security';

/** Something that somebody did. */
export class AuditEntryView {
  @ApiProperty({ type: 'integer' })
  readonly number: number;

  @ApiProperty({ format: 'date-time' })
  readonly at: string;

  @ApiProperty({ description: 'User name; empty where nobody is known.' })
  readonly by: string;

  @ApiProperty({ description: 'Network address.' })
  readonly address: string;

  @ApiProperty({ example: 'FILE_WITHDRAWN' })
  readonly what: string;

  @ApiProperty({ description: 'Id of what it was done to.' })
  readonly to: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  readonly details: Readonly<Record<string, string>>;

  @ApiProperty({ description: 'SHA-256 over the entry and the one before.' })
  readonly hash: string;

  @ApiPropertyOptional({
    description: 'Id of the cycle that it belongs to, where there is one. It is no part of the entry.',
  })
  readonly cycle?: string;

  @ApiPropertyOptional({
    description:
      'What the file, account or webhook is called now that it was done to. It is no part of the entry.',
  })
  readonly name?: string;
}

class FlawView {
  @ApiProperty({ enum: ['CHANGED', 'DELETED', 'INSERTED', 'REORDERED', 'TRUNCATED'] })
  readonly flaw: string;

  @ApiProperty({ type: 'integer', description: 'Number of the entry that is not as it was.' })
  readonly number: number;
}

class ComparedAnchorsView {
  @ApiProperty({
    type: 'integer',
    description: 'Entries of which it is written down elsewhere what they were.',
  })
  readonly count: number;

  @ApiProperty({
    type: 'integer',
    description:
      'Number of the last of them, 0 where there is none: whether entries behind it were cut off cannot be seen.',
  })
  readonly last: number;
}

/** Whether the trail is as it was. */
export class VerdictView {
  @ApiProperty({ type: 'integer', description: 'Entries that are as they were.' })
  readonly entries: number;

  @ApiPropertyOptional({ type: FlawView, description: 'Absent where nothing is wrong.' })
  readonly flaw?: FlawView;

  @ApiProperty({ type: ComparedAnchorsView })
  readonly anchors: ComparedAnchorsView;
}

export function entryView(
  { number, at, by, address, what, to, details, hash }: AuditEntry,
  thing: EntryThing,
): AuditEntryView {
  return { number, at, by, address, what, to, details, hash, ...thing };
}
