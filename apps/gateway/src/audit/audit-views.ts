import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
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
}

class FlawView {
  @ApiProperty({ enum: ['CHANGED', 'DELETED', 'INSERTED', 'REORDERED', 'TRUNCATED'] })
  readonly flaw: string;

  @ApiProperty({ type: 'integer', description: 'Number of the entry that is not as it was.' })
  readonly number: number;
}

/** Whether the trail is as it was. */
export class VerdictView {
  @ApiProperty({ type: 'integer', description: 'Entries that are as they were.' })
  readonly entries: number;

  @ApiPropertyOptional({ type: FlawView, description: 'Absent where nothing is wrong.' })
  readonly flaw?: FlawView;
}

export function entryView({ number, at, by, address, what, to, details, hash }: AuditEntry): AuditEntryView {
  return { number, at, by, address, what, to, details, hash };
}
