import { useTranslation } from 'react-i18next';

const LOCALES: Readonly<Record<string, string>> = { id: 'id-ID', en: 'en-GB' };

const WHOLE_DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** Letters of `2026-03`. */
const MONTH = 7;

/** Where the days of cycles are. */
const ZONE = 'Asia/Jakarta';

/** Numbers, rupiah, days and months as people write them in a language. */
function formatsOf(language: string) {
  const locale = LOCALES[language]!;
  const whole = new Intl.NumberFormat(locale);
  const short = new Intl.NumberFormat(locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 1,
  });
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const roughly = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: ZONE });
  const wholeDay = new Intl.DateTimeFormat(locale, { ...WHOLE_DAY, timeZone: 'UTC' });
  const wholeMoment = new Intl.DateTimeFormat(locale, {
    ...WHOLE_DAY,
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const monthOf = (text: string): string => month.format(new Date(`${text}-01T00:00:00Z`));
  return {
    /** `7.012` */
    count: (number: number) => whole.format(number),
    /** `Rp1.200.000` */
    rupiah: (amount: number) => `${amount < 0 ? '-' : ''}Rp${whole.format(Math.abs(amount))}`,
    /** `Rp4,2 miliar`, where the whole number stands beside it or is not needed. */
    shortRupiah: (amount: number) => `${amount < 0 ? '-' : ''}Rp${short.format(Math.abs(amount))}`,
    /** `+10,6` */
    weight: (weight: number) => signed.format(weight),
    /** `93,0%`: always as exact, so that shares can be compared. */
    share: (part: number) => share.format(part),
    /** `93%`, of how far something is, or how sure. */
    roughly: (part: number) => roughly.format(part),
    /** `31 Mar 2026` of an ISO day. */
    day: (iso: string) => day.format(new Date(`${iso}T00:00:00Z`)),
    /** Day and time, in Jakarta. */
    moment: (iso: string) => `${moment.format(new Date(iso))} WIB`,
    /** What a field has: `Selasa, 31 Maret 2026`, with the time where it has one, or `Maret 2026`; empty for what there is not. */
    written(inField: string): string {
      const time = Date.parse(inField.includes('T') ? `${inField}Z` : inField);
      if (Number.isNaN(time)) return '';
      const format = inField.includes('T') ? wholeMoment : inField.length > MONTH ? wholeDay : month;
      return format.format(time);
    },
    /** `Januari 2026 – Maret 2026` of `2026-01/2026-03`. */
    monthsOf(months: string): string {
      const [first = '', last = first] = months.split('/');
      return first === last ? monthOf(first) : `${monthOf(first)} – ${monthOf(last)}`;
    },
  };
}

export type Formats = ReturnType<typeof formatsOf>;

/** Made once a language: a browser takes longer to make them than to show a row that uses them. */
const made = new Map<string, Formats>();

export function useFormats(): Formats {
  return formatsIn(useTranslation().i18n.language);
}

export function formatsIn(language: string): Formats {
  const known = made.get(language) ?? formatsOf(language);
  made.set(language, known);
  return known;
}
