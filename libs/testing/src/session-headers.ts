/** What a browser sends once signing in was answered: its cookies, and the header that proves where writes come from. */
export function sessionHeaders(answered: Headers): Readonly<Record<string, string>> {
  const cookies = answered.getSetCookie().map((cookie) => cookie.split(';')[0]!);
  const csrf = cookies.find((cookie) => cookie.startsWith('csrf='))!.slice('csrf='.length);
  return { cookie: cookies.join('; '), 'x-csrf-token': csrf };
}
