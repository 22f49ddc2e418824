import {
  type ArgumentMetadata,
  type PipeTransform,
  type ValidationError,
  ValidationPipe,
} from '@nestjs/common';
import { type FieldFault, fieldFault } from '../problems/request-fault.js';
import { FIELD_PROBLEMS, type FieldCode } from '../problems/sentences/field-problems.js';

/** What class-validator calls a field that no DTO names, and one that should hold an object. */
const OWN_CODES: Readonly<Record<string, FieldCode>> = {
  whitelistValidation: 'FIELD_UNKNOWN',
  nestedValidation: 'NO_OBJECT',
};

/** The most faults that an answer lists. */
const SHOWN = 50;

/** Names that every object has: what carries them in a body is passed over by class-transformer, and would not be refused. */
const NAMES_OF_ALL = ['__proto__', 'constructor', 'prototype'];

/** So many objects and lists within each other are no body any more: whoever looks through deeper ones runs out of room. */
const DEEPEST = 10;

/** Checks bodies and queries against their DTO; fields that it does not name are refused. */
export class BodyRules implements PipeTransform {
  private readonly pipe = new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => fieldFault(...errors.flatMap((error) => faultsOf(error)).slice(0, SHOWN)),
  });

  /** Faults: FIELDS_INVALID. */
  transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (hasUnnamable(value)) throw fieldFault({ field: '?', code: 'FIELD_UNKNOWN' });
    return this.pipe.transform(value, metadata);
  }
}

/** Whether something stands in a body that no DTO can name: by such a name, or deeper than any of them goes. */
function hasUnnamable(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth === DEEPEST || NAMES_OF_ALL.some((name) => Object.hasOwn(value, name))) return true;
  return Object.values(value).some((each) => hasUnnamable(each, depth + 1));
}

function faultsOf(error: ValidationError, above = ''): FieldFault[] {
  const field = `${above}${printable(error.property)}`;
  const [constraint] = Object.keys(error.constraints ?? {});
  const below = (error.children ?? []).flatMap((child) => faultsOf(child, `${field}.`));
  if (constraint === undefined) return below;
  const context = error.contexts?.[constraint] as FieldFault['details'] & { code?: FieldCode };
  const code = OWN_CODES[constraint] ?? error.constraints![constraint]!;
  return [{ field, code: isFieldCode(code) ? code : 'NO_OBJECT', details: context ?? {} }, ...below];
}

function isFieldCode(code: string): code is FieldCode {
  return Object.hasOwn(FIELD_PROBLEMS, code);
}

/** The name of a field as it may be shown: what was sent as one may be anything, also a NIK. */
function printable(name: string | undefined): string {
  return /^(?!.*\d{7})([A-Za-z]\w{0,40}|\d{1,6})$/.test(name ?? '') ? name! : '?';
}
