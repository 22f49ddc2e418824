import { z } from 'zod';
import { count, day, givenId, regionCode } from '../values/fields.js';

/** A cell as a sender may write it; a number that a JSON reader has to round is refused, for it may have been an identifier. */
const cell = z.union([z.string(), z.int(), z.null()]);

/** The schema of some rows of a report that a channel streams. The type is not in the message: the topic tells it. */
function inboundRows<Type extends string>(type: Type) {
  return z
    .object({
      type: z.literal(type),
      reportId: givenId.describe("The sender's name of the report."),
      region: regionCode,
      cycle: givenId
        .optional()
        .describe('Where it is missing, the one cycle of the region that the report fits.'),
      statementDate: day,
      sequence: count.describe('The place of these rows among the messages of the report.'),
      rows: z.array(z.record(z.string().max(1_000), cell)).describe('Values by header, as in a file.'),
    })
    .describe('Some rows of a report that a channel streams.');
}

export const briRowsV1 = inboundRows('bri.rows.v1');
export const posRowsV1 = inboundRows('pos.rows.v1');

export type InboundRowsV1 = Readonly<z.infer<typeof briRowsV1> | z.infer<typeof posRowsV1>>;
