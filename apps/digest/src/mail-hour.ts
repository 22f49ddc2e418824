/** When digests are sent: so many minutes after midnight in a zone of Indonesia. */
export interface MailHour {
  readonly minute: number;
  readonly zone: keyof typeof AHEAD;
}

/** Hours before UTC; none of them has a summer time. */
const AHEAD = { WIB: 7, WITA: 8, WIT: 9 } as const;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The hour that `07:00 WIB` means. */
export function mailHour(text: string): MailHour {
  const [time, zone] = text.split(' ') as [string, MailHour['zone']];
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return { minute: hours * 60 + minutes, zone };
}

/** `07:00 WIB` */
export function hourText({ minute, zone }: MailHour): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)} ${zone}`;
}

/** The day (ISO) that it is there, for how many milliseconds its hour is still to come (0 once it has), and when the next hour is that is to come. */
export function dayThere(
  { minute, zone }: MailHour,
  now: number,
): { day: string; ahead: number; nextAt: number } {
  const there = now + AHEAD[zone] * HOUR;
  const day = new Date(there).toISOString().slice(0, 'yyyy-mm-dd'.length);
  const left = minute * MINUTE - (there % DAY);
  return { day, ahead: Math.max(0, left), nextAt: now + (left > 0 ? left : left + DAY) };
}
