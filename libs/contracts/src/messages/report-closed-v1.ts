import { z } from 'zod';
import { envelope } from '../values/envelope.js';
import { count, day, givenId, instant, shortCode } from '../values/fields.js';
import { fileReference } from '../values/file-reference.js';
import { pageReference } from '../values/page-reference.js';

/** A file or stream was read to its end: it counts whole, by the chunks that are listed here, or not at all. */
export const reportClosedV1 = envelope('report.closed.v1')
  .extend({
    file: fileReference,
    /** Of a payment report. */
    channel: shortCode.optional(),
    statementDate: day.optional(),
    final: z.boolean(),
    replaces: givenId.optional(),
    /** Rows of the file. */
    accepted: count,
    rejected: count,
    /** Sum of what the accepted rows state, in rupiah. */
    amount: count,
    /** What the accepted rows state: a row of Kantor Pos may speak of two payments. */
    entries: count,
    /** The entries, in the order of the file. */
    chunks: z.array(pageReference),
    /** What is wrong with the rejected rows: a row may have several problems. */
    problems: count,
    rejects: z.array(pageReference),
    /** What the file states about itself, and what its rows add up to. */
    controls: z.array(z.object({ measure: z.string(), stated: z.int(), counted: z.int() })),
    /** The report says what was withdrawn at the bank. */
    hasWithdrawalColumns: z.boolean().optional(),
    /** When it was uploaded: of the same bytes that were read by several mappings the last upload counts. */
    receivedAt: instant.optional(),
    /** Why its rows do not count, though it is closed: its totals differ, which is compared all the same, or nothing of it is of use. */
    held: z.enum(['CONTROL_TOTALS', 'REFUSED']).optional(),
    /** How much of a stream was known: of several messages about one file the one that knew most counts. */
    edition: count.optional(),
  })
  .refine(({ entries, chunks }) => rowsOf(chunks) === entries, {
    path: ['chunks'],
    message: 'do not add up to the entries',
  })
  .refine(({ problems, rejects }) => rowsOf(rejects) === problems, {
    path: ['rejects'],
    message: 'do not add up to the problems',
  });

export type ReportClosedV1 = Readonly<z.infer<typeof reportClosedV1>>;

function rowsOf(pages: readonly { readonly rows: number }[]): number {
  return pages.reduce((sum, { rows }) => sum + rows, 0);
}
