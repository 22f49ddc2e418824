import { useMemo } from 'react';
import { type Account } from '../../api/accounts.js';
import { stateOf } from './account-state.js';
import { useGrantText } from './use-grant-text.js';

interface AccountSearch {
  /** Words of the name, the user name or an area. */
  readonly text: string;
  /** Empty for any. */
  readonly role: string;
  readonly state: string;
}

/** The accounts in which all words of a search stand, whatever their capitals. */
export function useFoundAccounts(
  accounts: readonly Account[],
  { text, role, state }: AccountSearch,
): readonly Account[] {
  const grantText = useGrantText();
  const words = useMemo(() => text.toLowerCase().split(/\s+/), [text]);
  return accounts.filter((account) => {
    if (role !== '' && account.role !== role) return false;
    if (state !== '' && stateOf(account) !== state) return false;
    const all = [account.name, account.username, ...account.grants.map(grantText)].join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
