/** The topics by what they carry. A record's key is the region, so that all that concerns a region stands in one partition. */
export const TOPICS = {
  /** Files that were uploaded and wait for being read. */
  files: 'tersalur.files.v1',
  /** The inputs of books, in the order in which they count: the reconciler's only source. */
  inputs: 'tersalur.inputs.v1',
  /** What is announced: CloudEvents, for receivers inside and outside. */
  alerts: 'tersalur.alerts.v1',
} as const;

export type TopicName = (typeof TOPICS)[keyof typeof TOPICS];
