import { type z } from 'zod';
import { envelope } from '../values/envelope.js';
import { givenId } from '../values/fields.js';

export const decisionWithdrawnV1 = envelope('decision.withdrawn.v1')
  .extend({
    decision: givenId,
    by: givenId,
  })
  .describe(
    'A decision was taken back, for good: what it settled is as if it had not been made. Who decides anew makes another decision.',
  );

export type DecisionWithdrawnV1 = Readonly<z.infer<typeof decisionWithdrawnV1>>;
