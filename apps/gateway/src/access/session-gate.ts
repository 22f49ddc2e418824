import { Inject, Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { type HeldSession, Sessions } from '#application';
import { mayDo, openedBy } from '#security';
import { type Access, type Gate } from './access.js';
import { sessionToken } from './session-cookies.js';

/** Knows people by the cookie that signing in gave them. */
@Injectable()
export class SessionGate implements Gate {
  constructor(@Inject(Sessions) private readonly sessions: Sessions) {}

  async admit(request: Request): Promise<Access | undefined> {
    const token = sessionToken(request);
    const held = token === undefined ? undefined : await this.sessions.held(token);
    return held === undefined ? undefined : this.accessOf(held);
  }

  private accessOf({ id, account }: HeldSession): Access {
    const { role, grants, username } = account.item;
    return {
      account: account.id,
      username,
      session: id,
      mayDo: (action) => mayDo(role, action),
      opened: (region) => openedBy(grants, region),
      holds: () => this.sessions.holdsNow(id),
    };
  }
}
