import { z } from 'zod';
import { envelope } from '../values/envelope.js';
import { day, givenId } from '../values/fields.js';

export const reportStreamedV1 = envelope('report.streamed.v1')
  .extend({
    file: z.object({ id: givenId, name: z.string().min(1).max(255), role: z.enum(['bri', 'pos']) }),
    sender: z.string().min(1).max(128).describe('Who published it; numbers of people in it masked.'),
    reportId: z
      .string()
      .min(1)
      .max(128)
      .describe('What the sender calls it; numbers of people in it masked.'),
    statementDate: day,
  })
  .describe(
    'A channel has begun to stream a report: it stands among the files of its cycle from now on. Said again with another cycle it stands there.',
  );

export type ReportStreamedV1 = Readonly<z.infer<typeof reportStreamedV1>>;
