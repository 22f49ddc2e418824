import { type ChannelCode, type ReportFile } from '../book/book-input.js';
import { type Vocabulary } from '../book/vocabulary.js';

/** What is known of a report beyond its rows. Its number is its position in the order of files. */
export interface Report {
  readonly label: string;
  readonly channelCode: ChannelCode;
  /** Vocabulary id of the channel. */
  readonly channel: number;
  /** Days since 1970, 0 when there is none: older than every dated report. */
  readonly date: number;
  readonly final: boolean;
}

/** A report as the book keeps it. */
export function reportOf(
  file: Pick<ReportFile, 'channel' | 'statementDate' | 'final'>,
  label: string,
  vocabulary: Vocabulary,
): Report {
  return {
    label,
    channelCode: file.channel,
    channel: vocabulary.channels.intern(file.channel),
    date: file.statementDate ?? 0,
    final: file.final,
  };
}

/** Position of each report when they are walked from the oldest to the newest: statement date, then file order (docs/rules.md, 3). */
export function rankReports(reports: readonly Report[]): number[] {
  const order = reports
    .map((_, number) => number)
    .sort((one, other) => reports[one]!.date - reports[other]!.date || one - other);
  const ranks = new Array<number>(reports.length);
  order.forEach((number, rank) => (ranks[number] = rank));
  return ranks;
}
