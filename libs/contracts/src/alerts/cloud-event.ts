import { z } from 'zod';
import { instant } from '../values/fields.js';
import { schemaAddress } from '../schema-address.js';

/** 32 digits of a keyed hash: it stands for something without telling it. */
const keyedHash = z.string().regex(/^[0-9a-f]{32}$/);

/**
 * The schema of an event as it leaves (CloudEvents 1.0, structured): `id` is equal for the same alert however often it is sent, `source` names region and
 * cycle, `subject` stands for what the alert is about, `time` is when the input came that changed it.
 */
export function cloudEvent<Type extends string, Data extends z.ZodType>(type: Type, data: Data) {
  return z.object({
    specversion: z.literal('1.0'),
    id: keyedHash,
    source: z.string().regex(/^\/regions\/\d{2}\.\d{2}\/cycles\/[\w.:~-]{1,128}$/),
    type: z.literal(type),
    subject: keyedHash,
    /** Absent from events that were published before there was one; so are `dataschema` and `ordinal`. */
    time: instant.optional(),
    datacontenttype: z.literal('application/json'),
    dataschema: z.literal(schemaAddress(type)).optional(),
    data,
  });
}
