import { type ReconciliationSettings } from '../book/book-input.js';
import { type Report } from '../settlement/reports.js';
import { type Day } from '../values/day.js';
import { lastDay } from '../values/months.js';

/** Channels that always count, even when no cut-off names them. */
const KNOWN_CHANNELS = ['BRI', 'POS'];

/** When each channel has to have paid, and which have reported finally. The empty code is an entry without a channel. */
export class Deadlines {
  private readonly reported: ReadonlySet<string>;
  private readonly channels: readonly string[];

  constructor(
    private readonly settings: ReconciliationSettings,
    reports: readonly Report[],
  ) {
    this.reported = new Set(reports.filter(({ final }) => final).map(({ channelCode }) => channelCode));
    this.channels = [...new Set([...KNOWN_CHANNELS, ...Object.keys(settings.cutoffs)])];
  }

  /** The last day of a channel's payments; without a channel the latest of all. */
  cutoff(channel: string): Day {
    if (channel !== '') return this.settings.cutoffs[channel] ?? lastDay(this.settings.cycle);
    return Math.max(...this.channels.map((code) => this.cutoff(code))) as Day;
  }

  /** asOf is past the cut-off. */
  isDue(channel: string): boolean {
    return this.settings.asOf > this.cutoff(channel);
  }

  /** A final report of the channel is in; without a channel: of every channel. */
  isReported(channel: string): boolean {
    return channel !== ''
      ? this.reported.has(channel)
      : this.channels.every((code) => this.reported.has(code));
  }
}
