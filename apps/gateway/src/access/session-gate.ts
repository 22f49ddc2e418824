import { Inject, Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { AccessRules, type HeldSession, Sessions } from '#application';
import { mayDo, openedBy } from '#security';
import { RequestFault } from '../problems/request-fault.js';
import { type Access, type Gate } from './access.js';
import { ProgramGate, shownToken } from './program-gate.js';
import { sessionToken } from './session-cookies.js';

/** Knows people by the cookie that signing in gave them, and programs by their token. */
@Injectable()
export class SessionGate implements Gate {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(AccessRules) private readonly rules: AccessRules,
    @Inject(ProgramGate) private readonly programs: ProgramGate,
  ) {}

  async admit(request: Request): Promise<Access | undefined> {
    const shown = shownToken(request);
    if (shown !== undefined) return this.programs.admit(shown);
    const token = sessionToken(request);
    const held = token === undefined ? undefined : await this.sessions.held(token);
    if (held?.session.awaits !== undefined) throw new RequestFault('CODE_NEEDED');
    return held === undefined ? undefined : this.accessOf(held);
  }

  private async accessOf(held: HeldSession): Promise<Access> {
    const { id, session, account } = held;
    const { role, grants, username } = account.item;
    return {
      account: account.id,
      username,
      session: id,
      since: session.beganAt,
      lacksFactor: await this.lacksFactor(held),
      mayDo: (action) => mayDo(role, action),
      opened: (region) => openedBy(grants, region),
      holds: () => this.holds(held),
    };
  }

  private async lacksFactor({ session, account }: HeldSession): Promise<boolean> {
    return !session.hasFactor && (await this.rules.needFactor(account.item.role));
  }

  /** Whether the person still has the rights with which a long answer began. */
  private async holds(begun: HeldSession): Promise<boolean> {
    const now = await this.sessions.asItStands(begun.id);
    if (now === undefined || (await this.lacksFactor(now))) return false;
    const rightsOf = ({ account }: HeldSession): string =>
      JSON.stringify([account.item.role, account.item.grants]);
    return rightsOf(now) === rightsOf(begun);
  }
}
