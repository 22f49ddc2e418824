import { z } from 'zod';
import { envelope } from '../values/envelope.js';
import { day, givenId, segmentHash, shortCode } from '../values/fields.js';
import { fileReference } from '../values/file-reference.js';

/** A file was uploaded; its bytes are segments. */
export const fileReceivedV1 = envelope('file.received.v1').extend({
  file: fileReference,
  /** Segment that lists the segments with the bytes, in their order: `{ "pieces": [ { "hash", "bytes" } ] }`. */
  content: segmentHash,
  statementDate: day.optional(),
  /** No later report of this channel is awaited. */
  final: z.boolean(),
  /** Programme of rows that state none. */
  programme: shortCode.optional(),
  /** Id of the file whose place it takes. */
  replaces: givenId.optional(),
  /** Segment with the mapping that a person gave. */
  mapping: segmentHash.optional(),
});

export type FileReceivedV1 = Readonly<z.infer<typeof fileReceivedV1>>;
