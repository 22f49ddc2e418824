import { z } from 'zod';
import { shortCode } from '../values/fields.js';

/** The schema of what receivers get to know of a finding: numbers that identify somebody are masked, and nobody is named. */
export const alertContent = z.object({
  ordinal: z
    .int()
    .min(1)
    .optional()
    .describe(
      'How many alerts there were of this subject, with this one: of two the one with the higher ordinal is newer.',
    ),
  kind: shortCode.describe('Code of the discrepancy, as the legend of the tables explains it.'),
  severity: z.enum(['high', 'medium', 'low']),
  programme: z.string().optional(),
  months: z.string().optional().describe('`2026-01/2026-03`, or one month.'),
  nik: z.string().optional().describe('All but the last four digits are asterisks.'),
  kelurahan: z.string().optional(),
  kecamatan: z.string().optional(),
  channel: z.string().optional(),
  entitled: z.int().optional().describe('Whole rupiah.'),
  delivered: z.int().optional().describe('Whole rupiah.'),
  withdrawn: z.int().optional().describe('Whole rupiah.'),
  difference: z.int().optional().describe('Delivered less entitled, in whole rupiah.'),
});
