import { z } from 'zod';
import { count, givenId, regionCode } from '../values/fields.js';

/** The schema of the last word on a report that a channel streams. The type is not in the message: topic and `closed` tell it. */
function inboundClosing<Type extends string>(type: Type) {
  return z
    .object({
      type: z.literal(type),
      reportId: givenId,
      region: regionCode,
      closed: z.literal(true),
      rowCount: count.describe('Rows of all messages.'),
      amountTotal: count.describe('Sum of the amounts of all messages, in rupiah.'),
      final: z
        .boolean()
        .optional()
        .describe('No later report of this channel is awaited (true unless said).'),
    })
    .describe('The last word on a report that a channel streams.');
}

export const briClosingV1 = inboundClosing('bri.closing.v1');
export const posClosingV1 = inboundClosing('pos.closing.v1');

export type InboundClosingV1 = Readonly<z.infer<typeof briClosingV1> | z.infer<typeof posClosingV1>>;
