/** What can come of a visit to a household, in the order of the numbers on the list that volunteers carry. */
export const VISIT_OUTCOMES = [
  'RECEIVED',
  'NOT_RECEIVED',
  'NOT_AT_HOME',
  'NOT_FOUND',
  'MOVED',
  'DECEASED',
  'REFUSED',
] as const;

export type VisitOutcome = (typeof VISIT_OUTCOMES)[number];
