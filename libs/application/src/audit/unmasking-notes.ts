import { type AuditEntry } from '#security';
import { type ListPlace } from '../ports/collections.js';
import { placeOf } from './place-of.js';

/** What the trail notes of numbers that are shown in clear, as codes. */
export type UnmaskingNote =
  | 'NUMBERS_UNMASKED'
  /** Many in a short time. */
  | 'HARVESTING_WARNED'
  /** So many that no more are shown. */
  | 'UNMASKING_STOPPED'
  /** An administrator looked at it, and lets the person go on. */
  | 'UNMASKING_ALLOWED';

/** The lists of what was noted about a person: what was shown, and whether more may be. */
export type UnmaskingList = 'unmaskings' | 'unmaskingStops';

/** The entries of those lists, by the name of whoever saw the numbers. */
export const UNMASKING_LISTS: Readonly<Record<UnmaskingList, (entry: AuditEntry) => ListPlace | undefined>> =
  {
    unmaskings: ({ what, by, number }) =>
      what === 'NUMBERS_UNMASKED' || what === 'HARVESTING_WARNED'
        ? { of: by, at: placeOf(number) }
        : undefined,
    unmaskingStops({ what, by, details, number }) {
      if (what === 'UNMASKING_STOPPED') return { of: by, at: placeOf(number) };
      return what === 'UNMASKING_ALLOWED' ? { of: details.person!, at: placeOf(number) } : undefined;
    },
  };
