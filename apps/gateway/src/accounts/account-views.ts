import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  type AccountRecord,
  hasFactor,
  isByProvider,
  type SessionRecord,
  SIGN_IN_WAYS,
  type SignInWay,
  type Stored,
} from '#application';
import { type Action, ACTIONS, type Grant, mayDoSomewhere, ROLES } from '#security';
import { GrantBody } from './account-bodies.js';

export class AccountView {
  @ApiProperty()
  readonly id: string;

  @ApiProperty()
  readonly username: string;

  @ApiProperty()
  readonly name: string;

  @ApiProperty({ enum: ROLES })
  readonly role: string;

  @ApiProperty({ type: [GrantBody] })
  readonly grants: readonly Grant[];

  @ApiProperty({ enum: SIGN_IN_WAYS })
  readonly signsInBy: SignInWay;

  @ApiProperty({ description: 'A password was chosen, or the person comes from the provider.' })
  readonly canSignIn: boolean;

  @ApiPropertyOptional({
    description: 'The person came from the provider, and nobody else can for this account.',
  })
  readonly isLinked?: boolean;

  @ApiProperty({ description: 'Signing in asks for a code besides the password.' })
  readonly hasSecondFactor: boolean;

  @ApiPropertyOptional({ format: 'date-time', description: 'When the token of a program was made.' })
  readonly tokenMadeAt?: string;

  @ApiPropertyOptional({ format: 'email', description: 'Where digests are sent to a manager.' })
  readonly email?: string;

  @ApiProperty({ description: 'The person wants no digests.' })
  readonly declinesDigest: boolean;

  @ApiPropertyOptional({ format: 'date-time', description: 'When the person last signed in.' })
  readonly signedInAt?: string;

  @ApiProperty()
  readonly isDisabled: boolean;

  @ApiProperty({ format: 'date-time' })
  readonly createdAt: string;

  @ApiProperty({ format: 'date-time' })
  readonly changedAt: string;
}

/** An account and the link by which its person chooses a password: shown this once. */
export class LinkedAccountView extends AccountView {
  @ApiProperty({
    example: '/set-up#kx2…',
    description: 'Address on this server; holds for three days, once.',
  })
  readonly link: string;
}

/** An account of a program and its token: shown this once. */
export class TokenAccountView extends AccountView {
  @ApiProperty({ example: 'tersalur_kx2…', description: 'Sent as `Authorization: Bearer …`.' })
  readonly token: string;
}

export class SignedInView {
  @ApiProperty({ type: AccountView })
  readonly user: AccountView;

  @ApiProperty({
    enum: ACTIONS,
    isArray: true,
    description: 'What the person may do, at least in one region.',
  })
  readonly actions: readonly Action[];

  @ApiPropertyOptional({
    description:
      'The role needs a second factor and there is none: until it is enrolled (POST /api/v1/second-factor) all else is refused with FACTOR_NEEDED.',
  })
  readonly lacksFactor?: boolean;
}

export class SessionView {
  @ApiProperty()
  readonly id: string;

  @ApiProperty({ format: 'date-time' })
  readonly beganAt: string;

  @ApiProperty({ format: 'date-time', description: 'To the minute.' })
  readonly seenAt: string;

  @ApiProperty({ description: 'Network address from which it was begun.' })
  readonly address: string;

  @ApiProperty({ description: 'What the browser calls itself.' })
  readonly program: string;

  @ApiPropertyOptional({ description: 'The one that asks.' })
  readonly isThis?: boolean;
}

export function accountView({ id, item }: Stored<AccountRecord>): AccountView {
  const { username, name, role, grants, signsInBy = 'PASSWORD', isDisabled, createdAt, changedAt } = item;
  const { email, declinesDigest = false, signedInAt } = item;
  return {
    ...{ id, username, name, role, grants, signsInBy, isDisabled, createdAt, changedAt },
    canSignIn: !isDisabled && (isByProvider(item) || item.password !== undefined),
    ...(item.identity === undefined ? {} : { isLinked: true }),
    ...(item.token === undefined ? {} : { tokenMadeAt: item.token.madeAt }),
    hasSecondFactor: hasFactor(item),
    ...(email === undefined ? {} : { email }),
    declinesDigest,
    ...(signedInAt === undefined ? {} : { signedInAt }),
  };
}

/** Who is signed in, and what that person may do. */
export function signedInView(account: Stored<AccountRecord>, lacksFactor: boolean): SignedInView {
  const { role, grants } = account.item;
  return {
    user: accountView(account),
    actions: ACTIONS.filter((action) => mayDoSomewhere(role, grants, action)),
    ...(lacksFactor ? { lacksFactor } : {}),
  };
}

export function sessionView({ id, item }: Stored<SessionRecord>, own: string): SessionView {
  const { beganAt, seenAt, address, program } = item;
  return { id, beganAt, seenAt, address, program, ...(id === own ? { isThis: true } : {}) };
}

/** Where a person chooses a password. The token stands behind `#`: what is there is sent to no server and written into no log. */
export function linkOf(token: string): string {
  return `/set-up#${token}`;
}
