import { Inject, Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { Programs } from '#application';
import { mayDo, isSampleRegion, openedBy } from '#security';
import { type Access } from './access.js';

/** What a program sends. */
const BEARER = /^Bearer +([\w-]{1,200})$/i;

/** The token that a request shows; undefined where a person may have sent it. */
export function shownToken(request: Request): string | undefined {
  return BEARER.exec(request.header('authorization') ?? '')?.[1];
}

/** Knows programs by the token that they show with each request. */
@Injectable()
export class ProgramGate {
  constructor(@Inject(Programs) private readonly programs: Programs) {}

  /** Undefined for a token that does not hold. */
  async admit(token: string): Promise<Access | undefined> {
    const account = await this.programs.withToken(token);
    if (account === undefined) return undefined;
    const { role, grants, username } = account.item;
    const holds = async (): Promise<boolean> =>
      (await this.programs.withToken(token))?.version === account.version;
    return {
      account: account.id,
      username,
      session: '',
      since: account.item.token!.madeAt,
      lacksFactor: false,
      mayDo: (action) => mayDo(role, action),
      // A program takes whatever it hears for real.
      opened: (region) => (isSampleRegion(region) ? 'NOTHING' : openedBy(grants, region)),
      holds,
    };
  }
}
