/** The days of the demonstration month, as numbers from 1 January 2026 (0); texts are made once. */
const DAYS = 125;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31];

const isoDays: string[] = [];
const slashedDays: string[] = [];
for (let month = 0; month < DAYS_IN_MONTH.length; month++)
  for (let day = 1; day <= DAYS_IN_MONTH[month]!; day++) {
    const [dd, mm] = [String(day).padStart(2, '0'), String(month + 1).padStart(2, '0')];
    isoDays.push(`2026-${mm}-${dd}`);
    slashedDays.push(`${dd}/${mm}/2026`);
  }

/** `2026-02-10` */
export function isoDay(day: number): string {
  return isoDays[day]!;
}

/** `10/02/2026` */
export function slashedDay(day: number): string {
  return slashedDays[day]!;
}

/** The number of a day of 2026, up to the beginning of May. */
export function dayOf(iso: string): number {
  const day = isoDays.indexOf(iso);
  if (day < 0 || day >= DAYS) throw new RangeError(`not a day of the demonstration: ${iso}`);
  return day;
}

export const CYCLE = '2026-01/2026-03';
export const WINDOW = '2026-02-02/2026-03-31';
export const CUTOFF_BRI = '2026-03-31';
export const CUTOFF_POS = '2026-04-04';
/** Far enough after the credits that the 30 days of grace are over. */
export const AS_OF = '2026-04-30';

/** Statement dates of the cumulative weekly reports; the last one is final. */
export const BANK_REPORT_DAYS = ['2026-02-14', '2026-02-28', '2026-03-14', '2026-03-31'].map(dayOf);
export const POST_REPORT_DAYS = ['2026-02-21', '2026-03-07', '2026-03-21', '2026-04-04'].map(dayOf);
export const LAST_REPORT = BANK_REPORT_DAYS.length - 1;

/** Days on which the bank tops up. */
export const CREDIT_DAYS = ['2026-02-05', '2026-02-10', '2026-02-19', '2026-02-26', '2026-03-05'].map(dayOf);
/** First and last day on which Kantor Pos pays on schedule. */
export const FIRST_POST_DAY = dayOf('2026-02-18');
export const LAST_POST_DAY = dayOf('2026-03-28');

/** Position of the first of the reports that can know of a day. */
export function reportKnowing(day: number, reportDays: readonly number[]): number {
  const position = reportDays.findIndex((reportDay) => reportDay >= day);
  if (position < 0) throw new RangeError(`after the last report: ${isoDay(day)}`);
  return position;
}
