import { Inject, Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { RecentlyUsed } from '#application';
import { accessOf, openedOf } from '../access/access.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { AuditNotes } from './audit-notes.js';

/** How many sessions' lists are remembered. */
const REMEMBERED = 10_000;

/** Rows of a list that are about to be shown. */
export interface ShownRows {
  readonly cycle: string;
  readonly list: string;
  readonly rows: number;
  /** Names of the fields by which they were chosen, never what was looked for. */
  readonly filters: readonly string[];
}

/** What a session was shown of a list in an hour. */
interface Reading {
  readonly hour: string;
  readonly filters: Set<string>;
  rows: number;
  /** Rows that the trail knows of. */
  noted: number;
}

/**
 * Notes that people read lists, so that the trail tells about how much somebody saw and is not flooded: for each session, list and hour the first rows, and
 * then whenever they are twice as many as were noted last. What is noted is reached for certain, and twice that is not.
 */
@Injectable()
export class ReadingNotes {
  private readonly readings = new RecentlyUsed<string, Reading>(REMEMBERED);

  constructor(
    @Inject(AuditNotes) private readonly notes: AuditNotes,
    @Inject(PARTS) private readonly parts: GatewayParts,
  ) {}

  /** Resolves when what has to be noted is. Faults: those of the trail; then nothing may be shown. */
  async note(request: Request, { cycle, list, rows, filters }: ShownRows): Promise<void> {
    if (rows === 0) return;
    const { session, username } = accessOf(request);
    const opened = openedOf(request);
    const key = `${session} ${cycle} ${list}`;
    const reading = this.readingOf(key);
    reading.rows += rows;
    for (const filter of filters) reading.filters.add(filter);
    if (reading.rows < reading.noted * 2) return;
    reading.noted = reading.rows;
    try {
      await this.notes.note(request, {
        what: 'LIST_READ',
        by: username,
        to: cycle,
        details: {
          cycle,
          list,
          hour: reading.hour,
          rows: `${reading.rows}`,
          filters: [...reading.filters].sort().join(';'),
          ...(typeof opened === 'string' ? {} : { areas: JSON.stringify(opened) }),
          session: session.slice(0, 8),
        },
      });
    } catch (fault) {
      this.readings.delete(key);
      throw fault;
    }
  }

  private readingOf(key: string): Reading {
    const hour = new Date(this.parts.clock.now()).toISOString().slice(0, 13);
    const known = this.readings.get(key);
    if (known?.hour === hour) return known;
    const begun: Reading = { hour, filters: new Set(), rows: 0, noted: 0 };
    this.readings.set(key, begun);
    return begun;
  }
}
