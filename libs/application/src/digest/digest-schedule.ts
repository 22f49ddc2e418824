import { type CollectionDefinition } from '../ports/collections.js';

/** When digests are sent, as the service says that sends them. */
export interface DigestSchedule {
  /** `07:00 WIB` */
  readonly hour: string;
  /** When the next ones are due: ISO 8601. */
  readonly nextAt: string;
  /** When the service last looked whether any are: ISO 8601. */
  readonly lookedAt: string;
}

/** The id of the only item. */
export const DIGEST_TIMES = 'times';

/** The schedule; written by the service that sends digests, so that it is not there where none ever were. */
export const DIGEST_SCHEDULE: CollectionDefinition<DigestSchedule> = {
  name: 'digest-schedule',
  owner: 'digest',
};

/** Milliseconds after which a service that did not look does not run. */
const SILENT_FOR = 30 * 60_000;

/** Whether the service that sends digests runs. */
export function isSending({ lookedAt }: DigestSchedule, now: number): boolean {
  return now - Date.parse(lookedAt) < SILENT_FOR;
}
