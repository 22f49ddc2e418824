import { type Details } from './problem-kind.js';
import { type EdgeCode } from './sentences/edge-problems.js';
import { type FieldCode } from './sentences/field-problems.js';

/** One value of a request that cannot be taken. */
export interface FieldFault {
  /** Path of the value, such as `window.first`; empty for the whole body. */
  readonly field: string;
  readonly code: FieldCode;
  readonly details?: Details;
}

/** A request that is wrong in itself: nothing was done. */
export class RequestFault extends Error {
  constructor(
    readonly code: EdgeCode,
    readonly details: Details = {},
    readonly fields: readonly FieldFault[] = [],
  ) {
    super(code);
    this.name = 'RequestFault';
  }
}

/** The values that cannot be taken, each with its sentence. */
export function fieldFault(...fields: readonly FieldFault[]): RequestFault {
  return new RequestFault('FIELDS_INVALID', { fields: fields.map(({ field }) => field).join(', ') }, fields);
}
