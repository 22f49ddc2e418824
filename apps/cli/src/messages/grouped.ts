/** Thousands apart: `1.200`, in English `1,200`. Without the locales of the system, which take longer to load than a small month to write. */
export function grouped(number: number, separator: '.' | ','): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, separator);
}
