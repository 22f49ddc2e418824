import { openMemory } from '#adapters/memory';
import {
  AccessRules,
  Accounts,
  type Clock,
  type Collections,
  DataKeys,
  Factors,
  SealedSecrets,
  Sessions,
  SignIn,
} from '#application';
import { newWrappingKey } from '#security';

/** What lets people in, on a store of its own. */
export interface Entrance {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly factors: Factors;
  readonly signIn: SignIn;
  readonly rules: AccessRules;
}

/** An entrance with keys of its own, on an empty store where none is given. */
export function newEntrance(
  clock: Clock,
  collections: Collections = openMemory(clock).collections,
): Entrance {
  const keys = new DataKeys(collections, { current: newWrappingKey(), earlier: [] }, clock);
  const parts = { collections, clock, secrets: new SealedSecrets(keys) };
  const accounts = new Accounts(parts);
  const sessions = new Sessions(parts, accounts);
  const factors = new Factors(parts, accounts);
  const signIn = new SignIn(parts, accounts, sessions, factors);
  return { accounts, sessions, factors, signIn, rules: new AccessRules(collections) };
}
