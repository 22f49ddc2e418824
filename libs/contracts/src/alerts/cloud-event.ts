import { z } from 'zod';
import { instant } from '../values/fields.js';
import { schemaAddress } from '../schema-address.js';

/** 32 digits of a keyed hash: it stands for something without telling it. */
const keyedHash = z.string().regex(/^[0-9a-f]{32}$/);

/**
 * The schema of an event as it leaves (CloudEvents 1.0, structured). Events that were published before there were `time`, `dataschema` and `ordinal` have
 * none of them.
 */
export function cloudEvent<Type extends string, Data extends z.ZodType>(type: Type, data: Data) {
  return z.object({
    specversion: z.literal('1.0'),
    id: keyedHash.describe('Equal for the same alert, however often it is sent.'),
    source: z
      .string()
      .regex(/^\/regions\/\d{2}\.\d{2}\/cycles\/[\w.:~-]{1,128}$/)
      .describe('Region and cycle.'),
    type: z.literal(type),
    subject: keyedHash.describe(
      'Stands for what the alert is about, without telling it: one household or payment and one kind.',
    ),
    time: instant.optional().describe('When the input came that made the difference.'),
    datacontenttype: z.literal('application/json'),
    dataschema: z.literal(schemaAddress(type)).optional(),
    data,
  });
}
