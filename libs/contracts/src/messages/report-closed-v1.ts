import { z } from 'zod';
import { envelope } from '../values/envelope.js';
import { count, day, givenId, instant, shortCode } from '../values/fields.js';
import { fileReference } from '../values/file-reference.js';
import { pageReference } from '../values/page-reference.js';

export const reportClosedV1 = envelope('report.closed.v1')
  .extend({
    file: fileReference,
    channel: shortCode.optional().describe('Of a payment report.'),
    statementDate: day.optional(),
    final: z.boolean(),
    replaces: givenId.optional(),
    accepted: count.describe('Rows of the file that were taken.'),
    rejected: count.describe('Rows of the file that were not.'),
    amount: count.describe('Sum of what the accepted rows state, in rupiah.'),
    entries: count.describe('What the accepted rows state: a row of Kantor Pos may speak of two payments.'),
    chunks: z.array(pageReference).describe('The entries, in the order of the file.'),
    problems: count.describe('What is wrong with the rejected rows: a row may have several problems.'),
    rejects: z.array(pageReference),
    controls: z
      .array(z.object({ measure: z.string(), stated: z.int(), counted: z.int() }))
      .describe('What the file states about itself, and what its rows add up to.'),
    hasWithdrawalColumns: z.boolean().optional().describe('The report says what was withdrawn at the bank.'),
    receivedAt: instant
      .optional()
      .describe(
        'When it was uploaded: of the same bytes that were read by several mappings the last upload counts.',
      ),
    held: z
      .enum(['CONTROL_TOTALS', 'REFUSED'])
      .optional()
      .describe(
        'Why its rows do not count, though it is closed: its totals differ, which is compared all the same, or nothing of it is of use.',
      ),
    edition: count
      .optional()
      .describe(
        'How much of a stream was known: of several messages about one file the one that knew most counts.',
      ),
  })
  .refine(({ entries, chunks }) => rowsOf(chunks) === entries, {
    path: ['chunks'],
    message: 'do not add up to the entries',
  })
  .refine(({ problems, rejects }) => rowsOf(rejects) === problems, {
    path: ['rejects'],
    message: 'do not add up to the problems',
  })
  .describe(
    'A file or stream was read to its end: it counts whole, by the chunks that are listed here, or not at all.',
  );

export type ReportClosedV1 = Readonly<z.infer<typeof reportClosedV1>>;

function rowsOf(pages: readonly { readonly rows: number }[]): number {
  return pages.reduce((sum, { rows }) => sum + rows, 0);
}
