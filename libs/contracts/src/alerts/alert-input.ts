import { z } from 'zod';
import { day, givenId } from '../values/fields.js';

/** The schema of an input of a book as alerts name it: a file by its id and name, a decision by its id, a day by itself. */
export const alertInput = z.object({
  input: z.enum([
    'FILE_READ',
    'FILE_WITHDRAWN',
    'FILE_RESTORED',
    'DECISION_MADE',
    'DECISION_WITHDRAWN',
    'SETTINGS_CHANGED',
    'DAY_BEGUN',
  ]),
  file: givenId.optional(),
  name: z
    .string()
    .optional()
    .describe('Name of the file; long numbers in it are masked. Absent of a file that was not read yet.'),
  decision: givenId.optional(),
  day: day.optional(),
});

export type AlertInput = Readonly<z.infer<typeof alertInput>>;
