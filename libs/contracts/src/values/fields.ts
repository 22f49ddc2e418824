import { z } from 'zod';

/** SHA-256 of what a segment holds, lower-case hex. */
export const segmentHash = z.string().regex(/^[0-9a-f]{64}$/);

/** An id that a service gave: no spaces, no control characters. */
export const givenId = z.string().regex(/^[\w.:~-]{1,128}$/);

/** Official code of a kabupaten or kota, `18.72`. */
export const regionCode = z.string().regex(/^\d{2}\.\d{2}$/);

/** A calendar day in Asia/Jakarta, `2026-03-31`. */
export const day = z.iso.date();

/** A moment in ISO 8601, UTC. */
export const instant = z.iso.datetime();

/** Whole rupiah, 0 to 13 digits. */
export const rupiah = z.int().min(0).max(9_999_999_999_999);

/** A number of things. */
export const count = z.int().min(0);

/** Code of a channel or programme: `BRI`, `PKH`. */
export const shortCode = z.string().regex(/^[A-Z][A-Z0-9_]{1,31}$/);
