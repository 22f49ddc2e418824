import { type z } from 'zod';
import { envelope } from '../values/envelope.js';
import { givenId, segmentHash } from '../values/fields.js';

export const decisionMadeV1 = envelope('decision.made.v1')
  .extend({
    decision: givenId,
    content: segmentHash.describe('Segment with the decision.'),
  })
  .describe('A person decided. What and why stands in a segment: reasons are free text and may name people.');

export type DecisionMadeV1 = Readonly<z.infer<typeof decisionMadeV1>>;
