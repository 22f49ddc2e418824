/** Where a process may end: just before something is done, or just after, before anybody is told. */
export type FaultPoint = `${'before' | 'after'} ${string}`;

/** Services that are compositions of one use case, by what they are called here: each has the same fault points. */
const ALIKE: Readonly<Record<string, string>> = {
  roster: 'reader',
  'ingest-bri': 'reader',
  'ingest-pos': 'reader',
};

/** How a service is called in fault points. */
export function nameInPoints(service: string): string {
  return ALIKE[service] ?? service;
}

/** Everything that is written anywhere in the services, by who writes what. A write that is not here fails the test that reaches it. */
const WRITES: readonly string[] = [
  'serve makes tersalur.files.v1',
  'serve makes tersalur.inputs.v1',
  'serve makes tersalur.alerts.v1',
  'serve makes tersalur.inbound.bri.v1',
  'serve makes tersalur.inbound.pos.v1',
  'serve publishes day.begun.v1',

  'keys inserts data-keys',

  'gateway makes tersalur.files.v1.dlq',
  'gateway commits tersalur.files.v1',
  'gateway publishes tersalur.files.v1.dlq',
  'gateway inserts accounts',
  'gateway replaces accounts',
  'gateway inserts sessions',
  'gateway removes sessions',
  'gateway inserts audit',

  'gateway inserts repeats',
  'gateway inserts cycles',
  'gateway publishes settings.changed.v1',
  'gateway replaces cycles',
  'gateway puts segment',
  'gateway inserts files',
  'gateway revises file',
  'gateway publishes file.received.v1',
  'gateway publishes file.withdrawn.v1',
  'gateway publishes file.restored.v1',
  'gateway replaces files',
  'gateway inserts decisions',
  'gateway revises decision',
  'gateway publishes decision.made.v1',
  'gateway publishes decision.withdrawn.v1',
  'gateway replaces decisions',
  'gateway inserts remarks',
  'gateway replaces remarks',
  'gateway inserts visits',
  'gateway revises minutes',
  'gateway replaces repeats',
  'gateway removes repeats',

  'reader makes tersalur.files.v1.dlq',
  'reader makes tersalur.inbound.bri.v1.dlq',
  'reader makes tersalur.inbound.pos.v1.dlq',
  'reader inserts reading',
  'reader puts segment',
  'reader revises rows of file',
  'reader publishes report.closed.v1',
  'reader replaces reading',
  'reader commits tersalur.files.v1',
  'reader publishes tersalur.files.v1.dlq',

  'reconciler makes tersalur.inputs.v1.dlq',
  'reconciler inserts alert-keys',
  'reconciler takes over book',
  'reconciler puts segment',
  'reconciler revises book',
  'reconciler publishes tersalur.alerts.v1',
  'reconciler revises relay of book',
  'reconciler publishes day.begun.v1',
  'reconciler commits tersalur.inputs.v1',
  'reconciler publishes tersalur.inputs.v1.dlq',

  'notifier makes tersalur.alerts.v1.dlq',
  'notifier makes tersalur.inputs.v1.dlq',
  'notifier puts segment',
  'notifier revises feed',
  'notifier commits tersalur.alerts.v1',
  'notifier commits tersalur.inputs.v1',
  'notifier publishes tersalur.inputs.v1.dlq',

  // Within the store: after a transaction's writes, and between its commit and the answer.
  'store commits transaction',
];

/** What is written only where a process lives for minutes, as on a busy machine: that a session is still used. */
const SELDOM: readonly string[] = ['gateway replaces sessions'];

/** All places where the crash tests end the process. */
export const FAULT_POINTS: readonly FaultPoint[] = pointsOf(WRITES);

/** Places that they may pass. */
export const SELDOM_POINTS: readonly FaultPoint[] = pointsOf(SELDOM);

function pointsOf(writes: readonly string[]): FaultPoint[] {
  return writes.flatMap((write): FaultPoint[] => [`before ${write}`, `after ${write}`]);
}
