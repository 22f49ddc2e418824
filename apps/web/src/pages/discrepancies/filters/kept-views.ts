import { FILTERS, type Filters } from '../../../api/discrepancies.js';
import { cookieOf, keepCookie } from '../../../shell/settings/kept.js';

/** Filters under a name that somebody gave them. */
export interface KeptView {
  readonly name: string;
  readonly filters: Filters;
}

/** They travel in a header with every request, which has to stay small. */
export const MOST_VIEWS = 8;
export const LONGEST_NAME = 40;

const COOKIE = 'saringan';

/** The filters that were saved in this browser. They are kept as the language is: signing out clears everything else, and nobody is named in them. */
export function keptViews(): readonly KeptView[] {
  try {
    const views: unknown = JSON.parse(decodeURIComponent(cookieOf(COOKIE) ?? '[]'));
    return Array.isArray(views) ? views.filter(isView).slice(0, MOST_VIEWS) : [];
  } catch {
    return [];
  }
}

/** Keeps them; one of the same name is replaced. */
export function keepViews(views: readonly KeptView[]): void {
  keepCookie(COOKIE, encodeURIComponent(JSON.stringify(views)));
}

function isView(each: unknown): each is KeptView {
  if (typeof each !== 'object' || each === null || !('name' in each) || !('filters' in each)) return false;
  const { name, filters } = each;
  if (typeof name !== 'string' || typeof filters !== 'object' || filters === null) return false;
  return Object.entries(filters).every(
    ([filter, word]) => FILTERS.some((known) => known === filter) && typeof word === 'string',
  );
}
