import { type LogRecord, type StreamRole } from '#application';

/** The header of a record that names who published it. */
const SENDER = 'sender';

const LONGEST = 128;

/** Who published a record: as its header says, else the channel itself. Whether the sender may speak for the region is for whoever grants the topic to say. */
export function senderOf({ headers }: Pick<LogRecord, 'headers'>, role: StreamRole): string {
  const named = headers[SENDER]?.replace(/\p{C}/gu, '').trim().slice(0, LONGEST) ?? '';
  return named === '' ? role.toUpperCase() : named;
}
