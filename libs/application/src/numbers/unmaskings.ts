import { type AuditFacts } from '#security';
import { type AuditTrail } from '../audit/audit-trail.js';
import { type UnmaskingNote } from '../audit/unmasking-notes.js';
import { Refused } from '../faults/refused.js';
import { type Clock } from '../ports/clock.js';

/** How many households somebody saw the numbers of, in the last hour and in the last 24. */
export interface UnmaskingCounts {
  readonly hour: number;
  readonly day: number;
}

/** How many are many, and how many are too many. */
export interface UnmaskingLimits {
  /** From these on it is noted that somebody may be harvesting, and the person is told. */
  readonly warned: UnmaskingCounts;
  /** No more than these are shown, until an administrator has looked at it. */
  readonly stopped: UnmaskingCounts;
}

/** What a person who works case by case does not reach. */
export const USUAL_UNMASKING_LIMITS: UnmaskingLimits = {
  warned: { hour: 30, day: 100 },
  stopped: { hour: 100, day: 300 },
};

/** Milliseconds. */
const SPANS: Readonly<Record<keyof UnmaskingCounts, number>> = { hour: 60 * 60_000, day: 24 * 60 * 60_000 };

const LIMITS = Object.keys(SPANS) as (keyof UnmaskingCounts)[];

/** Who wants to see which numbers, from where. */
export type Unmasking = Pick<AuditFacts, 'by' | 'address' | 'to' | 'details'>;

/** What was shown to somebody lately, and which limits were told of. */
interface Recent {
  readonly counts: UnmaskingCounts;
  readonly warnedOf: ReadonlySet<string>;
}

interface UnmaskingParts {
  readonly trail: AuditTrail;
  readonly clock: Clock;
  readonly limits: UnmaskingLimits;
}

/** Notes whose numbers are shown to whom and counts them, by the trail alone: no restart forgets. Every method may raise the faults of the trail. */
export class Unmaskings {
  private readonly trail;
  private readonly clock;
  private readonly limits;
  /** One after the other: many at once are many. */
  private noting: Promise<unknown> = Promise.resolve();

  constructor({ trail, clock, limits }: UnmaskingParts) {
    this.trail = trail;
    this.clock = clock;
    this.limits = limits;
  }

  /** Notes that numbers are about to be shown; tells how many were, with these. Faults: UNMASKING_STOPPED, nothing may be shown. */
  note(unmasking: Unmasking): Promise<UnmaskingCounts & { readonly isMany: boolean }> {
    const noted = this.noting.then(() => this.tryNote(unmasking));
    this.noting = noted.catch(() => undefined);
    return noted;
  }

  /** Notes that an administrator (`by`) has looked at what was shown to a person (a user name), and lets it go on: counting begins anew. */
  async allow(person: string, { details, ...facts }: Unmasking): Promise<void> {
    await this.add('UNMASKING_ALLOWED', { ...facts, details: { ...details, person } });
  }

  private async tryNote(unmasking: Unmasking): Promise<UnmaskingCounts & { readonly isMany: boolean }> {
    const { counts: before, warnedOf } = await this.recent(unmasking.by);
    const counts = { hour: before.hour + 1, day: before.day + 1 };
    const { warned, stopped } = this.limits;
    if (LIMITS.some((limit) => counts[limit] > stopped[limit])) {
      await this.add('UNMASKING_STOPPED', { ...unmasking, to: '', details: textsOf(before) });
      throw new Refused('UNMASKING_STOPPED');
    }
    await this.add('NUMBERS_UNMASKED', unmasking);
    const reached = LIMITS.filter((limit) => counts[limit] >= warned[limit]);
    for (const limit of reached)
      if (!warnedOf.has(limit))
        await this.add('HARVESTING_WARNED', { ...unmasking, to: '', details: { limit, ...textsOf(counts) } });
    return { ...counts, isMany: reached.length > 0 };
  }

  /** Faults: UNMASKING_STOPPED. */
  private async recent(person: string): Promise<Recent> {
    const { items } = await this.trail.page('unmaskingStops', person, { limit: 1 });
    const stop = items[0]?.item;
    if (stop?.what === 'UNMASKING_STOPPED') throw new Refused('UNMASKING_STOPPED');
    const since = (span: number): string => new Date(this.clock.now() - span).toISOString();
    const [anHourAgo, aDayAgo] = [since(SPANS.hour), since(SPANS.day)];
    const counts = { hour: 0, day: 0 };
    const warnedOf = new Set<string>();
    for await (const { what, at, number, details } of this.trail.newest('unmaskings', person)) {
      if (at <= aDayAgo || number < (stop?.number ?? 0)) break;
      if (what === 'NUMBERS_UNMASKED') {
        counts.day++;
        if (at > anHourAgo) counts.hour++;
      } else if (at > (details.limit === 'hour' ? anHourAgo : aDayAgo)) warnedOf.add(details.limit!);
    }
    return { counts, warnedOf };
  }

  private async add(what: UnmaskingNote, facts: Unmasking): Promise<void> {
    await this.trail.add({ ...facts, what, at: new Date(this.clock.now()).toISOString() });
  }
}

function textsOf({ hour, day }: UnmaskingCounts): { readonly hour: string; readonly day: string } {
  return { hour: `${hour}`, day: `${day}` };
}
