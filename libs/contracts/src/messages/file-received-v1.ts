import { z } from 'zod';
import { envelope } from '../values/envelope.js';
import { day, givenId, segmentHash, shortCode } from '../values/fields.js';
import { fileReference } from '../values/file-reference.js';

export const fileReceivedV1 = envelope('file.received.v1')
  .extend({
    file: fileReference,
    content: segmentHash.describe(
      'Segment that lists the segments with the bytes, in their order: `{ "pieces": [ { "hash", "bytes" } ] }`.',
    ),
    statementDate: day.optional(),
    final: z.boolean().describe('No later report of this channel is awaited.'),
    programme: shortCode.optional().describe('Programme of rows that state none.'),
    replaces: givenId.optional().describe('Id of the file whose place it takes.'),
    mapping: segmentHash.optional().describe('Segment with the mapping that a person gave.'),
  })
  .describe('A file was uploaded; its bytes are segments.');

export type FileReceivedV1 = Readonly<z.infer<typeof fileReceivedV1>>;
