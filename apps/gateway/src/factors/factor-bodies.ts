import { Field, textRule } from '../edge/field.js';
import { PASSWORD } from '../accounts/account-bodies.js';

const LONGEST_CODE = 40;

const CODE = {
  ...textRule(1, LONGEST_CODE),
  api: { type: 'string', example: '123 456', description: 'Of the app, or a recovery code.' },
} as const;

const PRESENT_PASSWORD = {
  ...PASSWORD,
  isOptional: true,
  api: { ...PASSWORD.api, description: 'The present one; left out by who signs in without a password.' },
} as const;

export class CodeBody {
  @Field(CODE)
  readonly code: string;
}

export class PresentPasswordBody {
  @Field(PRESENT_PASSWORD)
  readonly password?: string;
}

export class PasswordAndCodeBody {
  @Field(PRESENT_PASSWORD)
  readonly password?: string;

  @Field(CODE)
  readonly code: string;
}
