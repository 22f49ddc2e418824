import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ValidateBy, ValidateIf } from 'class-validator';
import { shownText } from '#intake';
import { type Details } from '../problems/problem-kind.js';
import { type FieldCode } from '../problems/sentences/field-problems.js';

export interface FieldRule {
  /** What is said of a value that does not pass. */
  readonly code: FieldCode;
  readonly details?: Details;
  check(value: unknown): boolean;
  /** May be left out. */
  readonly isOptional?: boolean;
  /** May be null. */
  readonly isNullable?: boolean;
  readonly api: ApiPropertyOptions;
}

/** A field of a body or query: what it may be, what is said of anything else, and how OpenAPI describes it. */
export function Field({ code, details, check, isOptional, isNullable, api }: FieldRule): PropertyDecorator {
  return applyDecorators(
    ValidateIf((_, value) => !(isOptional && value === undefined) && !(isNullable && value === null)),
    ValidateBy(
      { name: code, validator: { validate: (value) => check(value) } },
      {
        message: ({ value }) => (value === undefined ? 'FIELD_MISSING' : code),
        ...(details ? { context: details } : {}),
      },
    ),
    // OpenAPI 3.0 knows no other way to say null.
    ApiProperty({
      ...api,
      required: !isOptional,
      ...(isNullable ? { nullable: true } : {}),
    } as ApiPropertyOptions),
  );
}

/** A field with a text (or several) that people read: what is looked at and kept is one line without unseen signs, with long numbers in it reduced to their last four digits. */
export function TextField(rule: FieldRule, kept: (text: string) => string = shownText): PropertyDecorator {
  const keptOf = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(keptOf);
    return typeof value === 'string' ? kept(value) : value;
  };
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => keptOf(value)),
    Field(rule),
  );
}

/** Rules of values that several bodies have. */
export function textRule(least: number, most: number): Pick<FieldRule, 'code' | 'details' | 'check'> {
  return {
    code: 'TEXT_LENGTH',
    details: { least: `${least}`, most: `${most}` },
    check: (value) => typeof value === 'string' && value.trim().length >= least && value.length <= most,
  };
}

type WordRule = Required<Pick<FieldRule, 'code' | 'details' | 'check' | 'api'>>;

/** One of some words; whoever writes another one reads which there are. */
export function wordRule(code: FieldCode, known: readonly string[], description?: string): WordRule {
  return {
    code,
    details: { known: known.join(', ') },
    check: (value) => (known as readonly unknown[]).includes(value),
    api: { enum: [...known], ...(description === undefined ? {} : { description }) },
  };
}

/** A list of such words. */
export function wordsRule(code: FieldCode, known: readonly string[], description: string): WordRule {
  const { details, check } = wordRule(code, known);
  return {
    ...{ code, details },
    check: (value) => Array.isArray(value) && value.length <= known.length && value.every(check),
    api: { enum: [...known], isArray: true, description },
  };
}

export function numberRule(least: number, most: number): Pick<FieldRule, 'code' | 'details' | 'check'> {
  return {
    code: 'NUMBER_RANGE',
    details: { least: `${least}`, most: `${most}` },
    check: (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
  };
}
