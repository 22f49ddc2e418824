import { createHash } from 'node:crypto';
import { type CollectionDefinition } from '../ports/collections.js';
import { readingsOf } from '../files/file-reading.js';
import { countSequences, type SequenceRange } from './sequence-ranges.js';

export type StreamRole = 'bri' | 'pos';

/** What two messages of one report disagree about, and at which sequence. */
export interface Contradiction {
  readonly about: 'ROWS' | 'CLOSING' | 'REGION' | 'CYCLE' | 'DATE';
  readonly sequence?: number;
}

/** Months as rows state them: the header and the text below it. */
export interface MonthsText {
  readonly header: string;
  readonly text: string;
}

/** How a channel closed a report. */
export interface Closing {
  readonly rows: number;
  readonly amount: number;
  readonly final: boolean;
}

/** What is known of a report that a channel streams: the same once the same messages came, in whatever order. */
export interface StreamRecord {
  readonly role: StreamRole;
  readonly sender: string;
  readonly reportId: string;
  readonly region: string;
  readonly beganAt: string;
  /** ISO day; absent until the first rows came. */
  readonly statementDate?: string;
  readonly namedCycle?: string;
  /** Which messages came, and how many rows they have. */
  readonly parts: readonly SequenceRange[];
  readonly rows: number;
  /** Some of the months that its rows state. */
  readonly months: readonly MonthsText[];
  readonly closing?: Closing;
  readonly contradiction?: Contradiction;
  /** Among whose files it stands, and why that may be the wrong one. */
  readonly cycle?: string;
  readonly misfit?: string;
  /** A book was told of it: it stays in its cycle. */
  readonly isTold?: true;
  /** The edition of which all was said. */
  readonly settled?: number;
  /** When it is to be looked at again, unless it is settled before. */
  readonly lookAt: string;
}

/** The one list of streams of which something is still to be said. */
export const UNSETTLED = 'unsettled';

/** The streams of a role; written by the service that reads its files. */
export function streamsOf(role: StreamRole): CollectionDefinition<StreamRecord> {
  const { owner } = readingsOf(role);
  return {
    name: `streams.${owner}`,
    owner,
    lists: { [UNSETTLED]: (stream) => (isUnsettled(stream) ? { of: '', at: stream.lookAt } : undefined) },
  };
}

/** The id of a report among streams and files: the same for every message of it. */
export function streamId({
  role,
  sender,
  reportId,
}: Pick<StreamRecord, 'role' | 'sender' | 'reportId'>): string {
  return `f-${identityOf({ role, sender, reportId }).slice(0, 32)}`;
}

/** The name of the head that names the rows of a sequence of a report. */
export function partHead(id: string, sequence: number): string {
  return `stream ${id} part ${sequence}`;
}

/** The name of the head that names the bytes of a report, once it was written down. */
export function streamedContentHead(id: string): string {
  return `content of stream ${id}`;
}

/** SHA-256 of who streams what, for a report whose content is not known. */
export function identityOf({
  role,
  sender,
  reportId,
}: Pick<StreamRecord, 'role' | 'sender' | 'reportId'>): string {
  return createHash('sha256')
    .update(JSON.stringify([role, sender, reportId]))
    .digest('hex');
}

/** How much is known: it grows with every message that says something new. */
export function editionOf({ parts, closing, contradiction }: StreamRecord): number {
  return countSequences(parts) + (closing ? 1 : 0) + (contradiction ? 1 : 0);
}

function isUnsettled(stream: StreamRecord): boolean {
  const { closing, contradiction, cycle, misfit, settled } = stream;
  if (settled === editionOf(stream)) return false;
  return Boolean(closing ?? contradiction ?? misfit) || cycle === undefined;
}
