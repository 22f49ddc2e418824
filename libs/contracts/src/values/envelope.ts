import { z } from 'zod';
import { givenId, instant, regionCode } from './fields.js';

/** The schema of what every message says: its versioned type, an id by which a repeat is known, whom it concerns, and when it was made. */
export function envelope<Type extends string>(type: Type) {
  return z.object({
    type: z.literal(type),
    id: givenId,
    region: regionCode,
    cycle: givenId,
    at: instant,
  });
}
