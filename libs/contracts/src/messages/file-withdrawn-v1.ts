import { type z } from 'zod';
import { envelope } from '../values/envelope.js';
import { givenId } from '../values/fields.js';

export const fileWithdrawnV1 = envelope('file.withdrawn.v1')
  .extend({ file: givenId, by: givenId })
  .describe('A file no longer counts; decisions about its payments sleep.');

export type FileWithdrawnV1 = Readonly<z.infer<typeof fileWithdrawnV1>>;
