/** The topics by what they carry. A record's key is the region, so that all that concerns a region stands in one partition. */
export const TOPICS = {
  /** Files that were uploaded and wait for being read, and reports that channels began to stream. */
  files: 'tersalur.files.v1',
  /** The inputs of books, in the order in which they count: the reconciler's only source. */
  inputs: 'tersalur.inputs.v1',
  /** What is announced: CloudEvents, for receivers inside and outside. */
  alerts: 'tersalur.alerts.v1',
  /** Reports that channels stream, as the file contract describes them: published by others, whose clients may put a region anywhere. */
  inboundBri: 'tersalur.inbound.bri.v1',
  inboundPos: 'tersalur.inbound.pos.v1',
} as const;

export type TopicName = (typeof TOPICS)[keyof typeof TOPICS];

/** Partitions of each topic: their number never changes. */
export const PARTITIONS = 12;
