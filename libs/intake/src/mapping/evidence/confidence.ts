import { type FieldName } from '../../profiles/profile.js';
import { type Because } from '../mapping.js';
import { type ColumnValues } from './column-values.js';
import { type HeaderSays } from './header-likeness.js';
import { hintOf } from './mapping-hints.js';
import { type ValueFit } from './value-fit.js';

/** How sure it is that a column is a field, and by what. */
export interface Evidence {
  /** 0 to 1. */
  readonly confidence: number;
  readonly because: readonly Because[];
}

/** An exact header, and one whose values contradict it (docs/formats.md, Column mapping). */
const EXACT = 0.99;
const EXACT_CONTRADICTED = 0.7;
/** A similar header whose values agree. */
const SIMILAR = 0.95;
/** What is left of a similar header when the values contradict it, and when they say nothing. */
const CONTRADICTED = 0.4;
const UNPROVED = 0.76;

/** So many fitting values are as good as all: files have dirt. */
const NEARLY_ALL = 0.75;
/** From so many on the values speak for a field. */
const SPEAKING = 0.5;
/** A column that is filled for some rows only is less surely the one. */
const LEAST_FULLNESS = 0.7;

/** No evidence at all. */
export const NO_EVIDENCE: Evidence = { confidence: 0, because: [] };

/** Weighs what header and values say about a column being `field`: the table of docs/formats.md, Column mapping. */
export function weigh(field: FieldName, header: HeaderSays, fit: ValueFit, values: ColumnValues): Evidence {
  const agreement = fit.agrees === undefined ? undefined : Math.min(1, fit.agrees / NEARLY_ALL);
  const speaks: Because[] = Math.max(fit.points, fit.agrees ?? 0) >= SPEAKING ? ['VALUES'] : [];
  if (header.exact !== undefined) {
    if (header.exact !== field) return NO_EVIDENCE;
    const confidence = EXACT_CONTRADICTED + (EXACT - EXACT_CONTRADICTED) * (agreement ?? 1);
    return { confidence, because: ['HEADER', ...speaks] };
  }
  if (header.against.has(field)) return NO_EVIDENCE;
  const alone = hintOf(field).alone * Math.min(1, fit.points) * trust(values);
  const likeness = header.similar.get(field) ?? 0;
  if (likeness === 0) return { confidence: alone, because: ['VALUES'] };
  const proof = agreement === undefined ? UNPROVED : CONTRADICTED + (1 - CONTRADICTED) * agreement;
  return { confidence: alone + (SIMILAR - alone) * likeness * proof, because: ['SIMILAR_HEADER', ...speaks] };
}

function trust(values: ColumnValues): number {
  return values.reliability * (LEAST_FULLNESS + (1 - LEAST_FULLNESS) * values.fullness);
}
