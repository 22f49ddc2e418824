import { z } from 'zod';
import { shortCode } from '../values/fields.js';

/** The schema of what receivers get to know of a finding: numbers that identify somebody are masked, and nobody is named. */
export const alertContent = z.object({
  /** How many alerts there were of this subject, with this one: of two the one with the higher ordinal is newer. */
  ordinal: z.int().min(1).optional(),
  /** Code of the discrepancy, as the legend of the tables explains it. */
  kind: shortCode,
  severity: z.enum(['high', 'medium', 'low']),
  programme: z.string().optional(),
  /** `2026-01/2026-03`, or one month. */
  months: z.string().optional(),
  /** All but the last four digits are asterisks. */
  nik: z.string().optional(),
  kelurahan: z.string().optional(),
  kecamatan: z.string().optional(),
  channel: z.string().optional(),
  /** Whole rupiah, as the three below. */
  entitled: z.int().optional(),
  delivered: z.int().optional(),
  withdrawn: z.int().optional(),
  difference: z.int().optional(),
});
