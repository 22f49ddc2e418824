import { isPassword, NOBODYS_PASSWORD } from '#security';
import { type CodeKind, type Factors, hasFactor } from '../factors/factors.js';
import { Refused } from '../faults/refused.js';
import { type Clock } from '../ports/clock.js';
import { type Stored } from '../ports/collections.js';
import { type Identity } from '../ports/identity-provider.js';
import { type AccountRecord, passwordOf, usernameKey } from './account-record.js';
import { type Accounts, type IdentifiedAccount } from './accounts.js';
import { type BegunSession, type HeldSession, type Sessions } from './sessions.js';
import { SignInLimits } from './sign-in-limits.js';

/** Where somebody asks from. */
export interface Asker {
  readonly address: string;
  readonly program: string;
}

/** What somebody knows. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Lets people in who prove who they are. Every method may raise the faults of the collections, and those of Factors where a code is taken. */
export class SignIn {
  private readonly passwordLimits;
  private readonly codeLimits;

  constructor(
    { clock }: { readonly clock: Clock },
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly factors: Factors,
  ) {
    this.passwordLimits = new SignInLimits(clock, { isByName: false });
    // Whoever guesses at codes has the password.
    this.codeLimits = new SignInLimits(clock, { isByName: true });
  }

  /** Begins a session, which awaits a code where the account has a second factor. Faults: SIGN_IN_REFUSED, SIGN_IN_TOO_OFTEN. */
  async byPassword(known: Credentials, asker: Asker): Promise<BegunSession> {
    const account = await this.prove(known, asker.address);
    return this.sessions.begin(account, {
      ...asker,
      ...(hasFactor(account.item) ? { awaits: 'CODE' } : {}),
    });
  }

  /** Begins a session of whoever signed in at the provider, which awaits a code where the account has a second factor and the provider asked for none that counts. Faults: PROVIDER_STRANGER. */
  async byIdentity(
    identity: Identity,
    asker: Asker,
  ): Promise<BegunSession & Pick<IdentifiedAccount, 'isNew'>> {
    const { account, isNew } = await this.accounts.ofIdentity(identity);
    const awaits = hasFactor(account.item) && !identity.hasFactor;
    const proved = awaits ? ({ awaits: 'CODE' } as const) : { hasFactor: identity.hasFactor };
    return { ...(await this.sessions.begin(account, { ...asker, ...proved })), isNew };
  }

  /** Begins a session in place of one that awaits a code. Faults: SIGN_IN_NOT_BEGUN, CODE_REFUSED, SIGN_IN_TOO_OFTEN. */
  async byCode(
    half: HeldSession | undefined,
    code: string,
    asker: Asker,
  ): Promise<BegunSession & { readonly kind: CodeKind }> {
    if (half?.session.awaits === undefined) throw new Refused('SIGN_IN_NOT_BEGUN');
    const kind = await this.takeCode(half.account.id, code, asker.address);
    await this.sessions.end(half.id);
    const begun = await this.sessions.begin(half.account, { ...asker, hasFactor: true });
    return { ...begun, kind };
  }

  /** Whose name and password these are. Faults: SIGN_IN_REFUSED, whatever is wrong; SIGN_IN_TOO_OFTEN. */
  async prove({ username, password }: Credentials, address: string): Promise<Stored<AccountRecord>> {
    return limited(this.passwordLimits, address, usernameKey(username), async () => {
      const account = await this.accounts.named(username);
      const stored = account && passwordOf(account.item);
      const isRight = await isPassword(stored ?? NOBODYS_PASSWORD, password);
      if (account === undefined || !isRight || account.item.isDisabled) throw new Refused('SIGN_IN_REFUSED');
      return account;
    });
  }

  /** Takes a code of an account. Faults: CODE_REFUSED, SIGN_IN_TOO_OFTEN. */
  takeCode(account: string, code: string, address: string): Promise<CodeKind> {
    return limited(this.codeLimits, address, account, () => this.factors.take(account, code));
  }
}

/** Does what may be a guess. Faults: SIGN_IN_TOO_OFTEN; those of what is done. */
async function limited<Proved>(
  limits: SignInLimits,
  address: string,
  name: string,
  prove: () => Promise<Proved>,
): Promise<Proved> {
  const wait = limits.wait(address, name);
  if (wait > 0) throw new Refused('SIGN_IN_TOO_OFTEN', { seconds: `${Math.ceil(wait / 1_000)}` });
  // Counted before it is known: many tries at once are many tries.
  limits.failed(address, name);
  const proved = await prove();
  limits.succeeded(address, name);
  return proved;
}
