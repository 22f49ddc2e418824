import { z } from 'zod';
import { envelope } from '../values/envelope.js';
import { day, givenId } from '../values/fields.js';

/** A channel has begun to stream a report: it stands among the files of its cycle from now on. Said again with another cycle it stands there. */
export const reportStreamedV1 = envelope('report.streamed.v1').extend({
  file: z.object({ id: givenId, name: z.string().min(1).max(255), role: z.enum(['bri', 'pos']) }),
  /** Who published it, and what the sender calls it; numbers of people in them masked. */
  sender: z.string().min(1).max(128),
  reportId: z.string().min(1).max(128),
  statementDate: day,
});

export type ReportStreamedV1 = Readonly<z.infer<typeof reportStreamedV1>>;
