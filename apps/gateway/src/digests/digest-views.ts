import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DIGEST_OUTCOMES, type DigestOutcome, type DigestRecord, type Stored } from '#application';

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
}

/** One's own digests. */
export class OwnDigestView {
  @ApiPropertyOptional({ format: 'email', description: 'Where they are sent; set by an administrator.' })
  readonly email?: string;

  @ApiProperty()
  readonly isWanted: boolean;
}

export function digestView({ id, item: { day, outcome, triedAt } }: Stored<DigestRecord>): DigestView {
  return { account: id, day, outcome, triedAt };
}
