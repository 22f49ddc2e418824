import { Inject, Injectable } from '@nestjs/common';
import { type Request, type Response } from 'express';
import {
  AccessRules,
  Accounts,
  type Asker,
  type BegunSession,
  type Credentials,
  type Identity,
  Refused,
  Sessions,
  SignIn,
} from '#application';
import { addressOf } from '../edge/connection/client-address.js';
import { presentedToken, sessionToken, setCookies } from '../access/session-cookies.js';
import { type AuditedAs } from '../audit/audited.js';
import { AuditNotes } from '../audit/audit-notes.js';
import { RequestFault } from '../problems/request-fault.js';
import { type SignedInView, signedInView } from './account-views.js';

/** Longest name of a browser that is kept. */
const LONGEST_PROGRAM = 200;

/**
 * Lets people in, and notes it once it is known whether somebody was let through. A name that nobody has may be a password and is not written down; tries that
 * were not even looked at are not noted: anybody could fill the trail with them.
 */
@Injectable()
export class Entry {
  constructor(
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(AccessRules) private readonly rules: AccessRules,
    @Inject(AuditNotes) private readonly notes: AuditNotes,
  ) {}

  /** Faults: those of SignIn. */
  async byPassword(request: Request, known: Credentials): Promise<BegunSession> {
    const begun = await this.noted(
      request,
      'SIGN_IN_REFUSED',
      async () => (await this.accounts.named(known.username))?.id ?? '',
      () => this.signIn.byPassword(known, askerOf(request)),
    );
    await this.noteOf(request, begun);
    return begun;
  }

  /** Faults: those of SignIn; CSRF_MISSING. */
  async byCode(request: Request, code: string): Promise<BegunSession> {
    const token = sessionToken(request);
    const half = token === undefined ? undefined : await this.sessions.held(token);
    const begun = await this.noted(
      request,
      'CODE_REFUSED',
      async () => half?.account.id ?? '',
      () => this.signIn.byCode(half, code, askerOf(request)),
    );
    if (begun.kind === 'RECOVERY')
      await this.noteRecovery(request, begun.account.id, begun.account.item.username);
    await this.noteOf(request, begun);
    return begun;
  }

  /** Faults: those of SignIn. */
  async byIdentity(request: Request, identity: Identity): Promise<BegunSession> {
    const begun = await this.noted(
      request,
      'SIGN_IN_REFUSED',
      async () => '',
      () => this.signIn.byIdentity(identity, askerOf(request)),
    );
    const { id, item } = begun.account;
    if (begun.isNew) await this.notes.note(request, { what: 'PROVIDER_LINKED', by: item.username, to: id });
    await this.noteOf(request, begun, { by: 'PROVIDER' });
    return begun;
  }

  /** Takes a code of somebody who is signed in. Faults: those of SignIn. */
  async takeCode(request: Request, account: string, username: string, code: string): Promise<void> {
    const kind = await this.noted(
      request,
      'CODE_REFUSED',
      async () => account,
      () => this.signIn.takeCode(account, code, addressOf(request)),
    );
    if (kind === 'RECOVERY') await this.noteRecovery(request, account, username);
  }

  /** Gives the browser its new session in place of the one that it had. Faults: CODE_NEEDED for a session that awaits one. */
  async open(request: Request, response: Response, begun: BegunSession): Promise<SignedInView> {
    const before = presentedToken(request);
    if (before !== undefined) await this.sessions.endOf(before);
    setCookies(request, response, begun.token);
    if (begun.session.awaits !== undefined) throw new RequestFault('CODE_NEEDED');
    const lacksFactor = !begun.session.hasFactor && (await this.rules.needFactor(begun.account.item.role));
    return signedInView(begun.account, lacksFactor);
  }

  private async noted<Proved>(
    request: Request,
    refusedAs: AuditedAs,
    account: () => Promise<string>,
    prove: () => Promise<Proved>,
  ): Promise<Proved> {
    try {
      return await prove();
    } catch (thrown) {
      const code = thrown instanceof Refused ? thrown.code : undefined;
      if (code === 'SIGN_IN_TOO_OFTEN' || code === 'SIGN_IN_NOT_BEGUN') throw thrown;
      const details: Record<string, string> = code === undefined ? {} : { code };
      await this.notes.note(request, { what: refusedAs, by: '', to: await account(), details });
      throw thrown;
    }
  }

  private async noteOf(
    request: Request,
    { account, session }: BegunSession,
    details: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const what = session.awaits === undefined ? 'SIGNED_IN' : 'CODE_ASKED';
    await this.notes.note(request, { what, by: account.item.username, details });
  }

  private async noteRecovery(request: Request, account: string, by: string): Promise<void> {
    await this.notes.note(request, { what: 'RECOVERY_CODE_USED', by, to: account });
  }
}

function askerOf(request: Request): Asker {
  const program = (request.header('user-agent') ?? '').slice(0, LONGEST_PROGRAM);
  return { address: addressOf(request), program };
}
