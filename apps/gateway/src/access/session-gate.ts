import { Inject, Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { type AccountRecord, Accounts, type HeldSession, Sessions, type Stored } from '#application';
import { mayDo, openedBy } from '#security';
import { type Access, type Gate } from './access.js';
import { sessionToken } from './session-cookies.js';

/** What a program sends. */
const BEARER = /^Bearer +([\w-]{1,200})$/i;

/** Knows people by the cookie that signing in gave them, and programs by their token. */
@Injectable()
export class SessionGate implements Gate {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Accounts) private readonly accounts: Accounts,
  ) {}

  async admit(request: Request): Promise<Access | undefined> {
    const [, shown] = BEARER.exec(request.header('authorization') ?? '') ?? [];
    if (shown !== undefined) return this.ofProgram(shown);
    const token = sessionToken(request);
    const held = token === undefined ? undefined : await this.sessions.held(token);
    return held === undefined ? undefined : this.ofPerson(held);
  }

  private ofPerson({ id, account }: HeldSession): Access {
    return { ...accessBy(account), session: id, holds: () => this.sessions.holdsNow(id) };
  }

  private async ofProgram(token: string): Promise<Access | undefined> {
    const account = await this.accounts.withToken(token);
    if (account === undefined) return undefined;
    const holds = async (): Promise<boolean> => (await this.accounts.withToken(token)) !== undefined;
    return { ...accessBy(account), session: '', holds };
  }
}

function accessBy({
  id,
  item: { role, grants, username },
}: Stored<AccountRecord>): Omit<Access, 'session' | 'holds'> {
  return {
    account: id,
    username,
    mayDo: (action) => mayDo(role, action),
    opened: (region) => openedBy(grants, region),
  };
}
