import { z } from 'zod';
import { givenId, segmentHash } from './fields.js';

/** Which file: its id, its name without folders, the SHA-256 of its bytes, and as what it was given. */
export const fileReference = z.object({
  id: givenId,
  name: z.string().min(1).max(255),
  sha256: segmentHash,
  role: z.enum(['roster', 'amendment', 'bri', 'pos', 'exclusions']),
});
