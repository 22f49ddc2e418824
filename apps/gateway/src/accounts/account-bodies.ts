import { Type } from 'class-transformer';
import { isEmail, ValidateNested } from 'class-validator';
import { SIGN_IN_WAYS, type SignInWay } from '#application';
import { LONGEST_PASSWORD, ROLES, type Role } from '#security';
import { Field, TextField, textRule, wordRule } from '../edge/field.js';

const LONGEST_NAME = 80;
const MOST_GRANTS = 200;

/** It would stand in the trail, for ever, and beside whatever the person does. */
const NIK = /(?<!\p{Nd})\p{Nd}{16}(?!\p{Nd})/u;

const USERNAME = {
  code: 'USERNAME_INVALID',
  check: (value: unknown) =>
    typeof value === 'string' && /^[\p{L}\p{N}][\p{L}\p{N}._@-]{2,39}$/u.test(value) && !NIK.test(value),
  api: { type: 'string', example: 'ani.metro', description: 'Told apart without regard to capitals.' },
} as const;

/** Bounded by what hashing a text may cost; whether it is a good one is said when it is set. */
export const PASSWORD = {
  ...textRule(1, LONGEST_PASSWORD * 4),
  api: { type: 'string', format: 'password' },
} as const;

export class SignInBody {
  @Field({ ...textRule(1, LONGEST_NAME), api: { type: 'string' } })
  readonly username: string;

  @Field(PASSWORD)
  readonly password: string;
}

export class ChosenPasswordBody {
  @Field({ ...textRule(1, 100), api: { type: 'string', description: 'What stands behind # in the link.' } })
  readonly token: string;

  @Field(PASSWORD)
  readonly password: string;
}

export class NewPasswordBody {
  @Field(PASSWORD)
  readonly current: string;

  @Field(PASSWORD)
  readonly password: string;
}

export class GrantBody {
  @Field({
    code: 'REGION_INVALID',
    check: (value) => typeof value === 'string' && /^(\d\d\.\d\d|\*)$/.test(value),
    api: { type: 'string', example: '18.72', description: '`*` for all regions.' },
  })
  readonly region: string;

  @TextField({ ...textRule(1, LONGEST_NAME), isOptional: true, api: { type: 'string' } })
  readonly kecamatan?: string;

  @TextField({ ...textRule(1, LONGEST_NAME), isOptional: true, api: { type: 'string' } })
  readonly kelurahan?: string;
}

const NAME = { ...textRule(1, LONGEST_NAME), api: { type: 'string', example: 'Ibu Ani' } } as const;

const ROLE = wordRule('ACCOUNT_ROLE_UNKNOWN', ROLES);

const SIGNS_IN_BY = {
  ...wordRule(
    'SIGN_IN_WAY_UNKNOWN',
    SIGN_IN_WAYS,
    'Changed, password and identity are gone: the person chooses a password by a link, or comes from the provider anew.',
  ),
  isOptional: true,
} as const;

const EMAIL = {
  code: 'EMAIL_INVALID',
  check: (value: unknown) => typeof value === 'string' && isEmail(value),
  isOptional: true,
  isNullable: true,
  api: {
    type: 'string',
    format: 'email',
    example: 'ani@metro.example',
    description: 'Where a manager gets a digest of what is new, once a day; null: nowhere.',
  },
} as const;

const GRANTS = {
  code: 'NO_LIST',
  details: { most: `${MOST_GRANTS}` },
  check: (value: unknown) => Array.isArray(value) && value.length >= 1 && value.length <= MOST_GRANTS,
  api: { type: () => [GrantBody], description: 'Where the role holds.' },
} as const;

const DECLINES_DIGEST = {
  code: 'NO_BOOLEAN',
  check: (value: unknown) => typeof value === 'boolean',
  isOptional: true,
  api: { type: 'boolean', description: 'Whether the person wants no digests.' },
} as const;

export class NewAccountBody {
  @Field(USERNAME)
  readonly username: string;

  @TextField(NAME)
  readonly name: string;

  @Field(ROLE)
  readonly role: Role;

  @Field(GRANTS)
  @ValidateNested({ each: true })
  @Type(() => GrantBody)
  readonly grants: readonly GrantBody[];

  @Field(SIGNS_IN_BY)
  readonly signsInBy?: SignInWay;

  @Field(EMAIL)
  readonly email?: string | null;
}

/** What is left out stays. */
export class AccountChangeBody {
  @TextField({ ...NAME, isOptional: true })
  readonly name?: string;

  @Field({ ...ROLE, isOptional: true })
  readonly role?: Role;

  @Field({ ...GRANTS, isOptional: true })
  @ValidateNested({ each: true })
  @Type(() => GrantBody)
  readonly grants?: readonly GrantBody[];

  @Field(SIGNS_IN_BY)
  readonly signsInBy?: SignInWay;

  @Field(EMAIL)
  readonly email?: string | null;

  @Field({
    code: 'NO_BOOLEAN',
    check: (value) => typeof value === 'boolean',
    isOptional: true,
    api: { type: 'boolean', description: 'Signs nobody in any more; sessions end.' },
  })
  readonly isDisabled?: boolean;

  @Field(DECLINES_DIGEST)
  readonly declinesDigest?: boolean;
}
