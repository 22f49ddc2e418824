import {
  codeAddress,
  isTimeCode,
  newCodeSecret,
  newRecoveryCodes,
  recoveryDigest,
  stepOfCode,
} from '#security';
import { type AccountRecord } from '../accounts/account-record.js';
import { type Accounts } from '../accounts/accounts.js';
import { isFault } from '../faults/fault.js';
import { Refused } from '../faults/refused.js';
import { type Clock } from '../ports/clock.js';
import { type Stored } from '../ports/collections.js';
import { type Secrets } from '../ports/secrets.js';
import { type SecondFactor } from './second-factor.js';

/** Milliseconds in which the first code has to be shown. */
const BEGUN_HOLDS = 15 * 60_000;

/** What an app takes over: shown to its person, once. */
export interface BegunFactor {
  /** In base32, to be typed where no picture can be taken. */
  readonly secret: string;
  /** `otpauth://totp/…` */
  readonly address: string;
}

export type CodeKind = 'TIME' | 'RECOVERY';

/** Second factors of accounts. Every method may raise ACCOUNT_MISSING, and the faults of secrets and collections. */
export class Factors {
  private readonly secrets;
  private readonly clock;

  constructor(
    parts: { readonly secrets: Secrets; readonly clock: Clock },
    private readonly accounts: Accounts,
  ) {
    this.secrets = parts.secrets;
    this.clock = parts.clock;
  }

  /** Begins a second factor, in place of one that was begun and not confirmed. Faults: FACTOR_EXISTS. */
  async begin(id: string): Promise<BegunFactor> {
    const { item } = await this.accounts.get(id);
    const secret = newCodeSecret();
    const sealed = await this.secrets.seal(Buffer.from(secret), aboutSecret(id));
    const factor = { secret: sealed, begunAt: this.now(), lastStep: 0, recovery: [] };
    await this.accounts.revise(id, (account) => {
      if (hasFactor(account)) throw new Refused('FACTOR_EXISTS');
      return { ...account, factor };
    });
    return { secret, address: codeAddress(secret, item.username) };
  }

  /** From here on codes are asked for; `tell` is told of it before. Returns the recovery codes. Faults: FACTOR_EXISTS; FACTOR_NOT_BEGUN, also for one that was begun too long ago; CODE_REFUSED, FACTOR_LOST; those of `tell`. */
  async confirm(
    id: string,
    code: string,
    tell: () => Promise<void> = async () => undefined,
  ): Promise<readonly string[]> {
    const { item } = await this.accounts.get(id);
    if (hasFactor(item)) throw new Refused('FACTOR_EXISTS');
    const begun = item.factor;
    if (begun === undefined || this.clock.now() - Date.parse(begun.begunAt) >= BEGUN_HOLDS)
      throw new Refused('FACTOR_NOT_BEGUN');
    const lastStep = await this.stepOf(id, begun, code);
    const codes = newRecoveryCodes();
    const since = this.now();
    await tell();
    await this.replace(id, begun, () => ({ ...begun, since, lastStep, recovery: codes.map(recoveryDigest) }));
    return codes;
  }

  /** Takes a code, which is not taken again. Faults: CODE_REFUSED, also where there is no second factor; FACTOR_LOST. */
  async take(id: string, code: string): Promise<CodeKind> {
    const { item } = await this.accounts.get(id);
    const { factor } = item;
    if (factor === undefined || !hasFactor(item)) throw new Refused('CODE_REFUSED');
    if (!isTimeCode(code)) {
      const digest = recoveryDigest(code);
      await this.replace(id, factor, ({ recovery, ...rest }) => {
        if (!recovery.includes(digest)) throw new Refused('CODE_REFUSED');
        return { ...rest, recovery: recovery.filter((each) => each !== digest) };
      });
      return 'RECOVERY';
    }
    const lastStep = await this.stepOf(id, factor, code);
    await this.replace(id, factor, (now) => {
      if (now.lastStep >= lastStep) throw new Refused('CODE_REFUSED');
      return { ...now, lastStep };
    });
    return 'TIME';
  }

  /** Makes new recovery codes; the earlier ones hold no longer. Faults: FACTOR_MISSING. */
  async renewRecovery(id: string): Promise<readonly string[]> {
    const codes = newRecoveryCodes();
    await this.accounts.revise(id, (account) => {
      if (!hasFactor(account)) throw new Refused('FACTOR_MISSING');
      return { ...account, factor: { ...account.factor!, recovery: codes.map(recoveryDigest) } };
    });
    return codes;
  }

  /** Removes a second factor, also one that was only begun; one that is not there is removed already. */
  async remove(id: string): Promise<Stored<AccountRecord>> {
    return this.accounts.revise(id, (account) => ({ ...account, factor: undefined }));
  }

  /** Faults: CODE_REFUSED, FACTOR_LOST. */
  private async stepOf(id: string, { secret }: SecondFactor, code: string): Promise<number> {
    const step = stepOfCode(await this.opened(id, secret), code, this.clock.now());
    if (step === undefined) throw new Refused('CODE_REFUSED');
    return step;
  }

  /** Faults: FACTOR_LOST where the keys of the data were given up since. */
  private async opened(id: string, sealed: string): Promise<string> {
    try {
      return Buffer.from(await this.secrets.open(sealed, aboutSecret(id))).toString();
    } catch (thrown) {
      if (isFault(thrown, 'KEY_MISSING')) throw new Refused('FACTOR_LOST');
      throw thrown;
    }
  }

  /** Changes the factor that was read. Faults: CODE_REFUSED where it is another one by now. */
  private async replace(
    id: string,
    read: SecondFactor,
    next: (factor: SecondFactor) => SecondFactor,
  ): Promise<void> {
    await this.accounts.revise(id, (account) => {
      const { factor } = account;
      if (factor?.secret !== read.secret || factor.since !== read.since) throw new Refused('CODE_REFUSED');
      return { ...account, factor: next(factor) };
    });
  }

  private now(): string {
    return new Date(this.clock.now()).toISOString();
  }
}

/** Whether codes are asked for. */
export function hasFactor({ factor }: AccountRecord): boolean {
  return factor?.since !== undefined;
}

function aboutSecret(account: string): string {
  return `second factor of ${account}`;
}
