/** A choice outlasts the session: signing out clears what else pages keep. */
const YEAR = 365 * 24 * 60 * 60;

/** A cookie that pages may read. */
export function cookieOf(name: string): string | undefined {
  const found = document.cookie.split('; ').find((cookie) => cookie.startsWith(`${name}=`));
  return found?.slice(name.length + 1);
}

/** Keeps a choice of the person in this browser. */
export function keepCookie(name: string, value: string): void {
  document.cookie = `${name}=${value}; path=/; max-age=${YEAR}; samesite=strict`;
}
