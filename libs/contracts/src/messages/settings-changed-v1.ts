import { z } from 'zod';
import { envelope } from '../values/envelope.js';
import { count, day, rupiah, shortCode } from '../values/fields.js';

export const settingsChangedV1 = envelope('settings.changed.v1')
  .extend({
    settings: z.object({
      months: z
        .string()
        .regex(/^\d{4}-\d{2}(\/\d{4}-\d{2})?$/)
        .describe('`2026-01/2026-03`, or one month.'),
      programmes: z.array(shortCode).min(1),
      cutoffs: z.record(shortCode, day).describe("Last day of each channel's payments."),
      window: z.object({ first: day, last: day }).optional(),
      tolerance: rupiah,
      graceDays: count,
      idleDays: count,
      secondPersonAbove: rupiah
        .optional()
        .describe('Decisions about more rupiah than this wait for a second person; absent: none does.'),
    }),
  })
  .describe('How a cycle is reconciled from here on: all settings, not only those that changed.');

export type SettingsChangedV1 = Readonly<z.infer<typeof settingsChangedV1>>;
