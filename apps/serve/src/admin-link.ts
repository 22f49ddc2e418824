import { Accounts, noteByOperator } from '#application';
import { linkOf } from '../../gateway/src/index.js';
import { type OperatedStore, withStore } from './sealing/operated-store.js';

export interface AdminLinkOrder {
  /** User name of the administrator. */
  readonly account: string;
  /** Whether the second factor goes, too: phone and recovery codes are lost. */
  readonly withoutFactor: boolean;
}

/**
 * Makes a link by which an administrator chooses a new password, for who has the computer itself, where nobody else can let that person in. Returns its path; undefined
 * for a name that no administrator has who signs in by a password. Faults: those of openSqlite and the collections.
 */
export function makeAdminLink(
  operated: OperatedStore,
  { account: name, withoutFactor }: AdminLinkOrder,
): Promise<string | undefined> {
  return withStore(operated, async ({ store, trail }) => {
    const accounts = new Accounts({ collections: store.collections, clock: operated.clock });
    const account = await accounts.named(name);
    if (account === undefined) return undefined;
    const { role, isDisabled, signsInBy = 'PASSWORD' } = account.item;
    if (role !== 'admin' || isDisabled || signsInBy !== 'PASSWORD') return undefined;
    const details = { factor: withoutFactor ? 'REMOVED' : 'KEPT' };
    await noteByOperator(trail, operated.clock, {
      ...{ what: 'ADMIN_LINK_MADE', to: account.id, details, operator: operated.operator },
    });
    if (withoutFactor) await accounts.revise(account.id, (item) => ({ ...item, factor: undefined }));
    return linkOf((await accounts.newLink(account.id, '')).token);
  });
}
