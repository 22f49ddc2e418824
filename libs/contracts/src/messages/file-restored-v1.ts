import { type z } from 'zod';
import { envelope } from '../values/envelope.js';
import { givenId } from '../values/fields.js';

export const fileRestoredV1 = envelope('file.restored.v1')
  .extend({ file: givenId, by: givenId })
  .describe('A withdrawn file counts again.');

export type FileRestoredV1 = Readonly<z.infer<typeof fileRestoredV1>>;
