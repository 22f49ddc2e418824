import { type z } from 'zod';
import { envelope } from '../values/envelope.js';
import { day } from '../values/fields.js';

export const dayBegunV1 = envelope('day.begun.v1')
  .extend({ asOf: day })
  .describe('A tick: the day by which a cycle is assessed has moved on. It never goes back.');

export type DayBegunV1 = Readonly<z.infer<typeof dayBegunV1>>;
