import { type RecordPlace } from '../ports/log.js';

/** What a write is known by afterwards: an input of a region stands in the log there, or a file was taken in. */
export type Sequence =
  { readonly of: 'INPUT'; readonly place: RecordPlace } | { readonly of: 'FILE'; readonly file: string };

/** A sequence as a text that callers keep and give back: `input.2.1041`, `file.f-1`. */
export function formatSequence(sequence: Sequence): string {
  switch (sequence.of) {
    case 'INPUT':
      return `input.${sequence.place.partition}.${sequence.place.offset}`;
    case 'FILE':
      return `file.${sequence.file}`;
  }
}

/** Reads what `formatSequence` writes; undefined for any other text. */
export function parseSequence(text: string): Sequence | undefined {
  const [, partition, offset] = /^input\.(\d{1,9})\.(\d{1,15})$/.exec(text) ?? [];
  if (partition !== undefined)
    return { of: 'INPUT', place: { partition: Number(partition), offset: Number(offset) } };
  const [, file] = /^file\.([\w:~-]{1,128})$/.exec(text) ?? [];
  return file === undefined ? undefined : { of: 'FILE', file };
}
