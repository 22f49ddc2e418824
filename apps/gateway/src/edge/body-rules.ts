import { type ValidationError, ValidationPipe } from '@nestjs/common';
import { type FieldFault, fieldFault } from '../problems/request-fault.js';
import { FIELD_PROBLEMS, type FieldCode } from '../problems/sentences/field-problems.js';

/** What class-validator calls a field that no DTO names, and one that should hold an object. */
const OWN_CODES: Readonly<Record<string, FieldCode>> = {
  whitelistValidation: 'FIELD_UNKNOWN',
  nestedValidation: 'NO_OBJECT',
};

/** The most faults that an answer lists. */
const SHOWN = 50;

/** Checks bodies and queries against their DTO; fields that it does not name are refused. */
export function bodyRules(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => fieldFault(...errors.flatMap((error) => faultsOf(error)).slice(0, SHOWN)),
  });
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

/** The name of a field as it may be shown: what was sent as one may be anything. */
function printable(name: string | undefined): string {
  return /^[A-Za-z]\w{0,40}$/.test(name ?? '') ? name! : '?';
}
