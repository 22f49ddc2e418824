import { cookieOf, keepCookie } from './kept.js';

const SCHEMES = ['light', 'dark'] as const;

export type Scheme = (typeof SCHEMES)[number];

const COOKIE = 'tampilan';

/** Shows the scheme that was chosen, else the one of the computer. */
export function openScheme(): void {
  const chosen = SCHEMES.find((each) => each === cookieOf(COOKIE));
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  show(chosen ?? (isDark ? 'dark' : 'light'));
}

export function currentScheme(): Scheme {
  return document.documentElement.dataset['scheme'] === 'dark' ? 'dark' : 'light';
}

export function changeScheme(scheme: Scheme): void {
  keepCookie(COOKIE, scheme);
  show(scheme);
}

function show(scheme: Scheme): void {
  document.documentElement.dataset['scheme'] = scheme;
}
