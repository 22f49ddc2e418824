import { checkMessage, type ReportStreamedV1 } from '#contracts';
import { toTell } from '../outbox/announcing.js';
import { formatSequence } from '../sequences/sequence.js';
import { type FileRecord, withdrawalOf } from './file-record.js';

/** The record of a report that a channel has begun to stream. */
export function streamedRecord({ id, at, ...streamed }: ReportStreamedV1, changedAt: string): FileRecord {
  const { cycle, region, file, sender, reportId, statementDate } = streamed;
  return {
    ...{ cycle, region, name: file.name, role: file.role, statementDate, final: true },
    stream: { sender, reportId },
    ...{ receivedAt: at, receivedBy: sender, turns: [], changedAt, lastMessage: id },
    ...{ unsent: [], sequence: formatSequence({ of: 'FILE', file: file.id }) },
  };
}

/** The record in another cycle. One that was withdrawn is withdrawn there, too. */
export function movedRecord(record: FileRecord, { id, at, cycle, file }: ReportStreamedV1): FileRecord {
  const moved = { ...record, cycle, lastMessage: id };
  const withdrawal = withdrawalOf(record);
  if (withdrawal === undefined) return moved;
  const whom = { id: `${id}.withdrawn`, region: record.region, cycle, at, file: file.id, by: withdrawal.by };
  const message = checkMessage({ type: 'file.withdrawn.v1', ...whom });
  return { ...moved, ...toTell([...record.unsent, message]) };
}
