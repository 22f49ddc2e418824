import fc from 'fast-check';
import { type ReportFile, type StatementRow } from '../../../domain/src/book/book-input.js';
import { type ListedRow } from './household-plan.js';
import { fileIdentity } from './file-identity.js';
import { type Channel, someDay } from './pools.js';
import { type StoryPlan, toldBy } from './story-plan.js';
import { mostly, nearlyAlways, seldom } from './weighing.js';

/** A report of a channel: its date and name, which need not have one order, and whether it is final. */
export interface ReportPlan {
  readonly date: string | undefined;
  /** Number in the name; undefined when it has the name of a roster file. */
  readonly name: number | undefined;
  readonly final: boolean;
  readonly sheet: string | undefined;
  /** By how much the stated count of rows is wrong; undefined when the report states none. */
  readonly miscount: number | undefined;
}

const DATES = ['2026-02-15', '2026-02-22', '2026-03-01', '2026-03-15'] as const;

/** A report that is not followed by another. */
export const ONE_REPORT: ReportPlan = {
  date: DATES[0],
  name: 1,
  final: true,
  sheet: undefined,
  miscount: undefined,
};

const arbitraryReport: fc.Arbitrary<ReportPlan> = fc.record({
  date: fc.constantFrom(...DATES, ...DATES, undefined),
  name: fc.constantFrom(1, 2, 2, 10, 1, 2, 3, 20, undefined),
  final: mostly<boolean>(true, fc.constant(false)),
  sheet: nearlyAlways<string | undefined>(undefined, fc.constant('Lampiran')),
  miscount: seldom(fc.constantFrom(0, 1)),
});

/** Up to four reports a channel; each mostly has the date that follows the one before. */
export const arbitraryReports: fc.Arbitrary<ReportPlan[]> = fc.oneof(
  { weight: 3, arbitrary: fc.array(arbitraryReport, { minLength: 1, maxLength: 4 }).map(oneAfterTheOther) },
  { weight: 1, arbitrary: fc.array(arbitraryReport, { maxLength: 4 }) },
);

function oneAfterTheOther(reports: readonly ReportPlan[]): ReportPlan[] {
  return reports.map((report, position) => ({ ...report, date: DATES[position] }));
}

/** The reports of one channel with what they tell of the stories. */
export function reportFiles(
  channel: Channel,
  plans: readonly ReportPlan[],
  stories: readonly StoryPlan[],
  households: readonly ListedRow[],
): ReportFile[] {
  return plans.map((plan, position) => {
    const told = stories
      .filter((story) => story.channel === channel)
      .flatMap((story) => toldBy(story, position, households));
    const rows = told.flatMap((sharing, at) =>
      sharing.map((row): StatementRow => ({
        ...row,
        row: at + 2,
        ...(plan.sheet === undefined ? {} : { sheet: plan.sheet }),
      })),
    );
    const count = rows.length + (plan.miscount ?? 0);
    return {
      file: fileIdentity(fileName(channel, plan), [channel, position, plan, rows]),
      channel,
      final: plan.final,
      rows,
      ...statementDate(plan, rows),
      ...(plan.miscount === undefined
        ? {}
        : { controls: [{ measure: 'COUNT', stated: count, counted: rows.length }] }),
    };
  });
}

function fileName(channel: Channel, { name }: ReportPlan): string {
  return name === undefined ? 'bnba-1.csv' : `${channel.toLowerCase()}-${name}.csv`;
}

/** As the readers give it: the date of the report, else its newest day, else none. */
function statementDate(
  { date }: ReportPlan,
  rows: readonly StatementRow[],
): Pick<ReportFile, 'statementDate'> {
  if (date !== undefined) return { statementDate: someDay(date) };
  const newest = rows.flatMap(({ day }) => day ?? []).sort((one, other) => other - one)[0];
  return newest === undefined ? {} : { statementDate: newest };
}
