import { type CollectionDefinition, type Collections, type WritableCollection } from '#application';

/** An item as a service would keep it. */
export interface SampleFile {
  readonly cycle: string;
  readonly sha256?: string;
  readonly receivedAt: string;
  readonly rows?: number;
}

/** Files: no two with one hash in a cycle, listed by cycle in the order in which they came. */
export const SAMPLE_FILES: CollectionDefinition<SampleFile> = {
  name: 'files',
  owner: 'gateway',
  unique: { content: ({ cycle, sha256 }) => sha256 && `${cycle} ${sha256}` },
  lists: {
    received: ({ cycle, receivedAt }) => ({ of: cycle, at: receivedAt }),
    read: ({ cycle, rows, receivedAt }) => (rows === undefined ? undefined : { of: cycle, at: receivedAt }),
  },
};

/** The collection as its owner has it. */
export function filesOf(collections: Collections): WritableCollection<SampleFile> {
  return collections.writing(SAMPLE_FILES, 'gateway');
}

/** A file of cycle `t1` that came at a moment. */
export function fileAt(receivedAt: string, more: Partial<SampleFile> = {}): SampleFile {
  return { cycle: 't1', receivedAt, ...more };
}
