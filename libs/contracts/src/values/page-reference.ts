import { z } from 'zod';
import { count, segmentHash } from './fields.js';

/** A segment of rows: its hash, and how many rows it has. */
export const pageReference = z.object({ hash: segmentHash, rows: count });
