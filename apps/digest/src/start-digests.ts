import {
  changeItem,
  type Clock,
  type Collections,
  DIGEST_SCHEDULE,
  DIGEST_TIMES,
  Digests,
  failureReason,
  type Mail,
  type Segments,
  type Telemetry,
} from '#application';
import { digestLetter } from './letter/digest-letter.js';
import { dayThere, hourText, type MailHour } from './mail-hour.js';

/** Milliseconds between looks at who has not got a digest yet. */
const PAUSE = 5 * 60_000;

/** What the service of digests works on. */
export interface DigestServiceParts {
  readonly segments: Segments;
  readonly collections: Collections;
  readonly clock: Clock;
  readonly mail: Mail;
  readonly hour: MailHour;
  /** Where people find the service. */
  readonly address: string;
  readonly telemetry: Telemetry;
}

/** Sends the digests of each day from its hour on, until it is closed. What cannot be read is read at the next look. */
export function startDigests(parts: DigestServiceParts): { close(): Promise<void> } {
  const { clock, hour, address, telemetry } = parts;
  const ended = new AbortController();
  const digests = new Digests({ ...parts, compose: (news, day) => digestLetter(news, day, address) });
  const schedule = parts.collections.writing(DIGEST_SCHEDULE, 'digest');
  const look = async (day: string, isDue: boolean, nextAt: number): Promise<void> => {
    try {
      const [next, lookedAt] = [nextAt, clock.now()].map((at) => new Date(at).toISOString());
      const times = { hour: hourText(hour), nextAt: next!, lookedAt: lookedAt! };
      await changeItem(schedule, DIGEST_TIMES, () => times);
      if (isDue) await digests.send(day);
    } catch (fault) {
      telemetry.tell({ what: 'PART_FAILED', part: 'digest', ...failureReason(fault) });
    }
  };
  const run = async (): Promise<void> => {
    const { signal } = ended;
    while (!signal.aborted) {
      const { day, ahead, nextAt } = dayThere(hour, clock.now());
      await look(day, ahead === 0, nextAt);
      await clock.wait(ahead === 0 ? PAUSE : Math.min(ahead, PAUSE), signal);
    }
  };
  const running = run();
  return {
    close: async () => {
      ended.abort();
      await running;
    },
  };
}
