/** Whether the time of a cycle is over: so many months after its last one. Months as `2026-01/2026-03`, today as an ISO day. */
export function isOver(months: string, kept: number, today: string): boolean {
  return monthNumber(months.split('/').at(-1)!) + kept < monthNumber(today);
}

/** Months since the year 0. */
function monthNumber(text: string): number {
  const [year, month] = text.split('-').map(Number);
  return year! * 12 + month!;
}
