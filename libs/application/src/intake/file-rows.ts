import {
  type ChannelCode,
  type ControlTotal,
  type Day,
  type ExclusionRow,
  type RosterTable,
  type StatementTable,
} from '#domain';
import { type FileReceivedV1 } from '#contracts';

/** What a file held. */
export interface ReadRows {
  readonly refused: false;
  readonly rows: RosterTable | StatementTable | readonly ExclusionRow[];
  /** What is wrong with its rejected rows, a plain object each, masked. */
  readonly problems: readonly object[];
  readonly accepted: number;
  readonly rejected: number;
  /** Sum of what the accepted rows state, in rupiah. */
  readonly amount: number;
  /** Sum of what accepted and rejected rows of a report state, in rupiah. */
  readonly statedAmount: number;
  readonly controls: readonly ControlTotal[];
  /** Of a payment report. */
  readonly channel?: ChannelCode;
  /** The newest day in it. */
  readonly newestDay?: Day;
  readonly hasWithdrawalColumns: boolean;
}

/** Why a file does not count: a stable code, and a sentence in both languages. */
export interface RefusalReason {
  readonly code: string;
  readonly id: string;
  readonly en: string;
}

/** A file that counts, or why it does not. */
export type FileRows = ReadRows | ({ readonly refused: true } & RefusalReason);

/** Reads the bytes of a file (pieces one behind the other), as its role and what was given with it say. */
export type ReadFile = (content: readonly Uint8Array[], received: FileReceivedV1) => Promise<FileRows>;
