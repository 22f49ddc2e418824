import { z } from 'zod';
import { count } from '../values/fields.js';
import { alertContent } from './alert-content.js';
import { alertInput } from './alert-input.js';
import { cloudEvent } from './cloud-event.js';

export const discrepancyClearedV1 = cloudEvent(
  'id.tersalur.discrepancy.cleared.v1',
  alertContent.extend({
    clearedBy: z
      .array(alertInput)
      .optional()
      .describe('The inputs that made the difference; those that came together count together.'),
    clearedByFurther: count.optional().describe('How many more there were than are listed.'),
  }),
).describe('There is no such discrepancy any more: what it was last, and what cleared it.');
