import { type Response } from 'express';
import { type Clock } from '#application';
import { type Language } from '../problems/problem.js';
import { type Change, type ChangeSource } from './change-source.js';

/** Milliseconds between two looks, and after which a silent stream says that it lives. */
const PAUSE = 1_000;
const HEARTBEAT = 15_000;

/** Milliseconds for which a change may come to light late: another process stored it, or by another clock. */
const LATE = 5_000;

/** Milliseconds after which a client that lost the stream comes back. */
const RETRY = 3_000;

export interface StreamOptions {
  readonly sources: readonly ChangeSource[];
  readonly clock: Clock;
  /** ISO moment: what changed later is told. */
  readonly from: string;
  /** Whether a change is for this client. */
  mayFollow(change: Change): Promise<boolean>;
  /** Whether the client still is who it was. */
  holds(): Promise<boolean>;
  readonly language: Language;
}

/** Tells one client what changes, until it leaves. While it does not keep up nothing is queued: it is told the last state when it does. */
export class EventStream {
  private from: string;
  private told: ReadonlyMap<string, string> = new Map();
  private lastWrite: number;

  constructor(
    private readonly response: Response,
    private readonly options: StreamOptions,
  ) {
    this.from = options.from;
    this.lastWrite = options.clock.now();
  }

  /** Runs until the signal. Faults: those of the sources. */
  async run(signal: AbortSignal): Promise<void> {
    this.write(`retry: ${RETRY}\n\n`);
    while (!signal.aborted && (await this.options.holds())) {
      if (!this.response.writableNeedDrain) await this.tell();
      await this.options.clock.wait(PAUSE, signal);
    }
  }

  private async tell(): Promise<void> {
    const { sources, clock, language } = this.options;
    const now = clock.now();
    // The clock was set back: what changes from now on is told all the same.
    if (Date.parse(this.from) > now) this.from = new Date(now).toISOString();
    this.lastWrite = Math.min(this.lastWrite, now);
    const since = new Date(Date.parse(this.from) - LATE).toISOString();
    const changes = (await Promise.all(sources.map((source) => source.since(since, language)))).flat();
    for (const change of changes) {
      if (change.at > this.from) this.from = change.at;
      const isNew = this.told.get(keyOf(change)) !== change.mark;
      if (isNew && (await this.options.mayFollow(change))) this.write(eventText(change));
    }
    this.told = new Map(changes.map((change) => [keyOf(change), change.mark]));
    if (clock.now() - this.lastWrite >= HEARTBEAT) this.write(':\n\n');
  }

  private write(text: string): void {
    this.response.write(text);
    this.lastWrite = this.options.clock.now();
  }
}

function keyOf({ event, id }: Change): string {
  return `${event} ${id}`;
}

function eventText({ event, at, data }: Change): string {
  return `id: ${at}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
