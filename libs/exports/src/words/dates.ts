import { type Months } from '#domain';

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);

/** `2026-03-05` -> `5 Maret 2026`. */
export function dayText(iso: string): string {
  return `${Number(iso.slice(8))} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${Number(iso.slice(0, 4))}`;
}

/** `Januari 2026`, `Januari–Maret 2026`, `Desember 2025–Februari 2026`. */
export function monthsText({ first, last }: Months): string {
  const [firstYear, lastYear] = [first, last].map((month) => Math.floor(month / 12));
  const end = `${MONTHS[last % 12]} ${lastYear}`;
  if (first === last) return end;
  return `${MONTHS[first % 12]}${firstYear === lastYear ? '' : ` ${firstYear}`}–${end}`;
}
