import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type AccountRecord, type SessionRecord, type Stored } from '#application';
import { type Grant, ROLES } from '#security';
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

  @ApiProperty({ description: 'A password was chosen.' })
  readonly canSignIn: boolean;

  @ApiPropertyOptional({ format: 'date-time', description: 'When the token of a program was made.' })
  readonly tokenMadeAt?: string;

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
  const { username, name, role, grants, password, token, isDisabled, createdAt, changedAt } = item;
  const canSignIn = password !== undefined && !isDisabled;
  const made = token === undefined ? {} : { tokenMadeAt: token.madeAt };
  return { id, username, name, role, grants, canSignIn, ...made, isDisabled, createdAt, changedAt };
}

export function sessionView({ id, item }: Stored<SessionRecord>, own: string): SessionView {
  const { beganAt, seenAt, address, program } = item;
  return { id, beganAt, seenAt, address, program, ...(id === own ? { isThis: true } : {}) };
}

/** Where a person chooses a password. The token stands behind `#`: what is there is sent to no server and written into no log. */
export function linkOf(token: string): string {
  return `/set-up#${token}`;
}
