import { STATUS_CODES } from 'node:http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ReviewView } from '../reviews/review-views.js';
import { type Reason } from './reason-of.js';
import { FIELD_PROBLEMS } from './sentences/field-problems.js';

export const PROBLEM_TYPE = 'application/problem+json';

export type Language = 'id' | 'en';

/** One value that cannot be taken. */
export class ValueProblem {
  @ApiProperty({ description: 'Path of the value, such as `window.first`; empty for the whole body.' })
  readonly field: string;

  @ApiProperty({ enum: Object.keys(FIELD_PROBLEMS) })
  readonly code: string;

  @ApiProperty({ description: 'What is wrong and what to do, in Indonesian (English by Accept-Language).' })
  readonly detail: string;
}

/** A problem document (RFC 9457). */
export class Problem {
  @ApiProperty({ example: 'urn:tersalur:problem:CYCLE_MISSING' })
  readonly type: string;

  @ApiProperty()
  readonly title: string;

  @ApiProperty({ type: 'integer' })
  readonly status: number;

  @ApiProperty({ description: 'Stable; what programs decide by.' })
  readonly code: string;

  @ApiProperty({ description: 'What is wrong and what to do, in Indonesian (English by Accept-Language).' })
  readonly detail: string;

  @ApiProperty({ description: 'Number of the request, as the log names it.' })
  readonly instance: string;

  @ApiPropertyOptional({ type: [ValueProblem], description: 'Each value that cannot be taken.' })
  readonly errors?: readonly ValueProblem[];

  @ApiPropertyOptional({ description: 'With EVIDENCE_CHANGED: the question as it is now.' })
  readonly review?: ReviewView;
}

/** The problem document of a reason, in a language. */
export function problemOf(
  { code, kind, details, fields, review }: Reason,
  language: Language,
  request: string,
): Problem {
  const errors = fields.map(({ field, code, details = {} }) => ({
    field,
    code,
    detail: FIELD_PROBLEMS[code][language](details),
  }));
  return {
    type: `urn:tersalur:problem:${code}`,
    title: STATUS_CODES[kind.status]!,
    status: kind.status,
    code,
    detail: kind[language](details),
    instance: `urn:tersalur:request:${request}`,
    ...(errors.length > 0 ? { errors } : {}),
    ...(review ? { review } : {}),
  };
}
