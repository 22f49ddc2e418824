import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type FileReading, type FileRecord, type FileRole, type Stored, withdrawalOf } from '#application';
import { type Language } from '../problems/problem.js';
import { RememberedView } from './preview/preview-view.js';
import { ROLES } from './upload/upload-fields.js';

const STATUSES = ['RECEIVED', 'READING', 'APPLIED', 'HELD', 'REFUSED'];

class WithdrawalView {
  @ApiProperty({ format: 'date-time' })
  readonly at: string;

  @ApiProperty()
  readonly reason: string;
}

class ReasonView {
  @ApiProperty()
  readonly code: string;

  @ApiProperty()
  readonly detail: string;
}

class StreamView {
  @ApiProperty()
  readonly sender: string;

  @ApiProperty()
  readonly reportId: string;
}

/** A file as it is shown. */
export class FileView {
  @ApiProperty()
  readonly id: string;

  @ApiProperty()
  readonly cycle: string;

  @ApiProperty()
  readonly name: string;

  @ApiProperty({ enum: [...ROLES] })
  readonly role: FileRole;

  @ApiPropertyOptional({ description: 'Absent for a streamed report that is not complete.' })
  readonly sha256?: string;

  @ApiPropertyOptional({ type: 'integer', description: 'Absent for a streamed report that is not complete.' })
  readonly bytes?: number;

  @ApiPropertyOptional({ type: StreamView, description: 'Of a report that a channel streams.' })
  readonly stream?: StreamView;

  @ApiPropertyOptional({ format: 'date' })
  readonly statementDate?: string;

  @ApiProperty()
  readonly final: boolean;

  @ApiPropertyOptional()
  readonly programme?: string;

  @ApiPropertyOptional({ description: 'Id of the file whose place it takes.' })
  readonly replaces?: string;

  @ApiProperty({ format: 'date-time' })
  readonly receivedAt: string;

  @ApiProperty({ description: 'User name of who gave it.' })
  readonly receivedBy: string;

  @ApiPropertyOptional({ type: WithdrawalView, description: 'Absent for a file that counts.' })
  readonly withdrawn?: WithdrawalView;

  @ApiPropertyOptional({
    type: RememberedView,
    description: 'It was read by the mapping of an earlier file.',
  })
  readonly remembered?: RememberedView;

  @ApiProperty({ enum: STATUSES })
  readonly status: string;

  @ApiPropertyOptional({
    type: ReasonView,
    description: 'Why it is HELD or REFUSED, or what a stream waits for.',
  })
  readonly reason?: ReasonView;

  @ApiProperty({ type: 'integer' })
  readonly rows: number;

  @ApiProperty({ type: 'integer' })
  readonly accepted: number;

  @ApiProperty({ type: 'integer' })
  readonly rejected: number;

  @ApiProperty({ type: 'number', minimum: 0, maximum: 1, description: 'Share of the file that was read.' })
  readonly progress: number;

  @ApiPropertyOptional({ description: 'Of its last change; for `after`.' })
  readonly sequence?: string;

  @ApiPropertyOptional({ description: 'What `after` names is not in this answer yet.' })
  readonly stale?: boolean;
}

/** What a file that was given is answered with. */
export class TakenView {
  @ApiProperty()
  readonly id: string;

  @ApiProperty()
  readonly sha256: string;

  @ApiPropertyOptional({ description: 'Id of the first upload of the same bytes; nothing was changed.' })
  readonly duplicateOf?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'When that was.' })
  readonly duplicateAt?: string;

  @ApiPropertyOptional({ description: 'User name of who gave it then.' })
  readonly duplicateBy?: string;

  @ApiPropertyOptional({ description: 'For `after`.' })
  readonly sequence?: string;
}

/** A file and how far it was read. */
export function fileView(
  { id, item }: Stored<FileRecord>,
  reading: FileReading | undefined,
  language: Language,
): FileView {
  const {
    cycle,
    name,
    role,
    sha256 = reading?.sha256,
    bytes = reading?.bytes,
    stream,
    statementDate,
    final,
    programme,
    replaces,
    receivedAt,
    receivedBy,
    remembered,
    sequence,
  } = item;
  const withdrawal = withdrawalOf(item);
  const { status = 'RECEIVED', rows = 0, accepted = 0, rejected = 0, progress = 0, reason } = reading ?? {};
  return {
    ...{
      id,
      cycle,
      name,
      role,
      sha256,
      bytes,
      stream,
      statementDate,
      final,
      programme,
      replaces,
      receivedAt,
      receivedBy,
      remembered,
    },
    ...(withdrawal ? { withdrawn: { at: withdrawal.at, reason: withdrawal.reason } } : {}),
    ...{ status, rows, accepted, rejected, progress, sequence },
    ...(reason ? { reason: { code: reason.code, detail: reason[language] } } : {}),
  };
}
