import { type FileReceivedV1 } from '#contracts';
import { type Announcing, unsentPlace } from '../outbox/announcing.js';
import { type CollectionDefinition } from '../ports/collections.js';
import { type SegmentHash } from '../ports/segments.js';

export type FileRole = FileReceivedV1['file']['role'];

/** That a file was taken out, or counts again. */
export interface FileTurn {
  readonly turn: 'WITHDRAWN' | 'RESTORED';
  readonly at: string;
  readonly by: string;
  /** Free text; stands in no message. */
  readonly reason: string;
}

/** As what a file was given. */
export interface GivenAs {
  readonly role: FileRole;
  /** ISO day. */
  readonly statementDate?: string;
  readonly final: boolean;
  readonly programme?: string;
  /** Id of the file whose place it takes. */
  readonly replaces?: string;
}

/** A file that was taken in. How far it was read, the service says that reads it (FileReading). */
export interface FileRecord extends Announcing, GivenAs {
  readonly cycle: string;
  readonly region: string;
  /** Without folders and control characters. */
  readonly name: string;
  /** Of an upload; what a channel streams has them once it is complete (FileReading). */
  readonly sha256?: string;
  readonly bytes?: number;
  /** Address of the bytes of an upload (readBytes). */
  readonly content?: SegmentHash;
  /** Of a report that a channel streams. */
  readonly stream?: { readonly sender: string; readonly reportId: string };
  /** Segment with the mapping that a person gave (JSON text), with this file or with an earlier one. */
  readonly mapping?: SegmentHash;
  /** By what its header row is known again, where the mapping came with this file and was not forgotten. */
  readonly header?: string;
  /** Segment with the texts of that row by column (JSON); absent for files from before they were kept. */
  readonly headerTexts?: SegmentHash;
  /** The earlier file that the mapping came with, and when. */
  readonly remembered?: { readonly file: string; readonly name: string; readonly at: string };
  readonly receivedAt: string;
  readonly receivedBy: string;
  /** In their order. */
  readonly turns: readonly FileTurn[];
  readonly changedAt: string;
  /** Id of the message that tells the last change. */
  readonly lastMessage: string;
}

/** The list of the files of a region and role with which a person gave a mapping. */
export const MAPPED = 'mapped';

/** Files; written by the gateway. */
export const FILES: CollectionDefinition<FileRecord> = {
  name: 'files',
  owner: 'gateway',
  unique: { sameBytes: (file) => (withdrawalOf(file) ? undefined : sameBytesKey(file)) },
  lists: {
    ofCycle: ({ cycle, receivedAt }) => ({ of: cycle, at: receivedAt }),
    byChange: ({ changedAt }) => ({ of: '', at: changedAt }),
    unsent: unsentPlace,
    [MAPPED]: (file) =>
      file.header === undefined ? undefined : { of: mappedKey(file), at: file.receivedAt },
  },
};

/** Of whom a file with a mapping is. */
export function mappedKey({ region, role }: Pick<FileRecord, 'region' | 'role'>): string {
  return `${region} ${role}`;
}

/** By which an upload is known to have been given before. */
export function sameBytesKey({
  cycle,
  role,
  sha256,
  mapping = '',
}: Pick<FileRecord, 'cycle' | 'role' | 'sha256' | 'mapping'>): string | undefined {
  return sha256 === undefined ? undefined : [cycle, role, sha256, mapping].join(' ');
}

/** When and why a file was taken out; undefined for one that counts. */
export function withdrawalOf({ turns }: Pick<FileRecord, 'turns'>): FileTurn | undefined {
  const last = turns.at(-1);
  return last?.turn === 'WITHDRAWN' ? last : undefined;
}
