/** Milliseconds for which segments stay that no head names: longer than the slowest upload, or than somebody takes to fetch a table. */
export const ORPHANS_KEPT = 24 * 60 * 60_000;
