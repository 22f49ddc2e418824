import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  type AccountRecord,
  DIGEST_OUTCOMES,
  type DigestOutcome,
  type DigestRecord,
  type DigestSchedule,
  isSending,
  READER_STATES,
  type ReaderState,
  readerState,
  type Stored,
} from '#application';

/** What became of somebody's last digest. */
export class DigestView {
  @ApiProperty({ description: 'Id of the account.' })
  readonly account: string;

  @ApiProperty({ format: 'date' })
  readonly day: string;

  @ApiProperty({
    enum: DIGEST_OUTCOMES,
    description:
      'UNAVAILABLE: the mail server cannot be used. DEFERRED, REFUSED: it does not take the letter now, or at all. UNCERTAIN, and SENDING for long: it may have arrived. What was not sent for sure is told again the next day.',
  })
  readonly outcome: DigestOutcome;

  @ApiProperty({ format: 'date-time' })
  readonly triedAt: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'When one was surely sent last.' })
  readonly sentAt?: string;
}

/** A manager, whether digests go there, and what became of the last one. */
export class DigestReaderView {
  @ApiProperty({ description: 'Id of the account.' })
  readonly account: string;

  @ApiProperty()
  readonly name: string;

  @ApiPropertyOptional({ format: 'email' })
  readonly email?: string;

  @ApiProperty({ enum: READER_STATES })
  readonly state: ReaderState;

  @ApiPropertyOptional({ type: DigestView, description: 'Absent where none was due yet.' })
  readonly last?: DigestView;
}

/** When digests are sent. */
export class DigestScheduleView {
  @ApiProperty({
    enum: ['NOT_SET_UP', 'SILENT', 'SENDING'],
    description:
      'NOT_SET_UP: no mail server was ever set. SILENT: the service that sends does not run, or none is set any more.',
  })
  readonly state: 'NOT_SET_UP' | 'SILENT' | 'SENDING';

  @ApiPropertyOptional({ example: '07:00 WIB' })
  readonly hour?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'When the next ones are due.' })
  readonly nextAt?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'When it was last looked whether any are due.' })
  readonly lookedAt?: string;
}

/** One's own digests. */
export class OwnDigestView {
  @ApiPropertyOptional({ format: 'email', description: 'Where they are sent; set by an administrator.' })
  readonly email?: string;

  @ApiProperty()
  readonly isWanted: boolean;
}

export function digestView({ id, item }: Stored<DigestRecord>): DigestView {
  const { day, outcome, triedAt, sentAt } = item;
  return { account: id, day, outcome, triedAt, ...(sentAt === undefined ? {} : { sentAt }) };
}

/** Of an account that digests are for. */
export function digestReaderView(
  { id, item }: Stored<AccountRecord>,
  last: Stored<DigestRecord> | undefined,
): DigestReaderView {
  const { name, email } = item;
  return {
    ...{ account: id, name, state: readerState(item)! },
    ...(email === undefined ? {} : { email }),
    ...(last === undefined ? {} : { last: digestView(last) }),
  };
}

export function digestScheduleView(schedule: DigestSchedule | undefined, now: number): DigestScheduleView {
  if (schedule === undefined) return { state: 'NOT_SET_UP' };
  const { hour, nextAt, lookedAt } = schedule;
  if (!isSending(schedule, now)) return { state: 'SILENT', hour, lookedAt };
  return { state: 'SENDING', hour, nextAt, lookedAt };
}
