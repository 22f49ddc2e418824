import { envelope } from '../values/envelope.js';

export const cyclePurgedV1 = envelope('cycle.purged.v1').describe(
  'The data of a cycle are destroyed: its book is empty from here on, and no further input counts.',
);
