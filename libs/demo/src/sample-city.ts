import { BANK_REPORT_DAYS, POST_REPORT_DAYS } from './calendar.js';

/** A city the size of Kota Metro, always the same. */
export const SAMPLE_CITY = { households: 7012, seed: 2026 } as const;

/** Two parts of the roster, its changes, and the exclusions. */
const LISTS = 4;

/** How many files it has. */
export const SAMPLE_FILES = LISTS + BANK_REPORT_DAYS.length + POST_REPORT_DAYS.length;
