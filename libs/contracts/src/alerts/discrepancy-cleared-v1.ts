import { z } from 'zod';
import { count } from '../values/fields.js';
import { alertContent } from './alert-content.js';
import { alertInput } from './alert-input.js';
import { cloudEvent } from './cloud-event.js';

/** There is no such discrepancy any more: what it was last, and what cleared it. */
export const discrepancyClearedV1 = cloudEvent(
  'id.tersalur.discrepancy.cleared.v1',
  alertContent.extend({
    /** The inputs that made the difference; those that came together count together. */
    clearedBy: z.array(alertInput).optional(),
    /** How many more there were than are listed. */
    clearedByFurther: count.optional(),
  }),
);
