/** A metric that grows as things happen. */
export interface MetricShape {
  readonly help: string;
  readonly labels: readonly string[];
  /** Of a histogram of seconds: the upper ends of its buckets. */
  readonly buckets?: readonly number[];
}

const QUICK = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const SLOW = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300];

/** What is counted and timed (docs/operations.md has the same table). What is looked at (gauges) says so where it is. */
export const METRICS = {
  tersalur_http_request_seconds: {
    help: 'Answers to requests, by the route as it is described.',
    labels: ['method', 'route', 'status'],
    buckets: QUICK,
  },
  tersalur_request_failures_total: {
    help: 'Requests that could not be answered for a fault of ours.',
    labels: ['code'],
  },
  tersalur_requests_refused_total: {
    help: 'Requests that were wrong, or of who may not.',
    labels: ['code'],
  },
  tersalur_message_seconds: {
    help: 'Messages that were handled.',
    labels: ['group', 'topic'],
    buckets: SLOW,
  },
  tersalur_message_failures_total: {
    help: 'Tries to handle a message that failed.',
    labels: ['group', 'topic', 'code'],
  },
  tersalur_dead_letters_total: {
    help: 'Messages that were given up.',
    labels: ['group', 'topic', 'code'],
  },
  tersalur_file_seconds: { help: 'Files that were read.', labels: ['role'], buckets: SLOW },
  tersalur_files_refused_total: { help: 'Files that were refused.', labels: ['role', 'code'] },
  tersalur_rows_total: { help: 'Rows of files.', labels: ['role', 'outcome'] },
  tersalur_chunks_total: { help: 'Pages of rows that were stored.', labels: ['role'] },
  tersalur_recompute_seconds: { help: 'Revisions of books.', labels: [], buckets: SLOW },
  tersalur_alerts_total: { help: 'Alerts that went out.', labels: ['kind', 'transition'] },
  tersalur_delivery_seconds: {
    help: 'What was sent to receivers outside.',
    labels: ['by', 'outcome'],
    buckets: QUICK,
  },
  tersalur_faults_total: {
    help: 'Work in the background that failed and is tried again.',
    labels: ['part', 'code'],
  },
  tersalur_audit_notes_total: { help: 'Entries of the audit trail.', labels: ['note'] },
  tersalur_warnings_total: { help: 'What somebody should look at.', labels: ['part', 'code'] },
} as const satisfies Record<string, MetricShape>;

export type MetricName = keyof typeof METRICS;
