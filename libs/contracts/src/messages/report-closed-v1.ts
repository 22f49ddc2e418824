import { z } from 'zod';
import { envelope } from '../values/envelope.js';
import { count, day, givenId, shortCode } from '../values/fields.js';
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
    accepted: count,
    rejected: count,
    /** The accepted rows, in the order of the file. */
    chunks: z.array(pageReference),
    /** The rejected rows and why. */
    rejects: z.array(pageReference),
    /** What the file states about itself, and what its rows add up to. */
    controls: z.array(z.object({ measure: z.string(), stated: z.int(), counted: z.int() })),
    /** The report says what was withdrawn at the bank. */
    hasWithdrawalColumns: z.boolean().optional(),
  })
  .refine(({ accepted, chunks }) => rowsOf(chunks) === accepted, {
    path: ['chunks'],
    message: 'do not add up to the accepted rows',
  })
  .refine(({ rejected, rejects }) => rowsOf(rejects) === rejected, {
    path: ['rejects'],
    message: 'do not add up to the rejected rows',
  });

export type ReportClosedV1 = Readonly<z.infer<typeof reportClosedV1>>;

function rowsOf(pages: readonly { readonly rows: number }[]): number {
  return pages.reduce((sum, { rows }) => sum + rows, 0);
}
