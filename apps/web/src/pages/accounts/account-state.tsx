import { useTranslation } from 'react-i18next';
import { type Account } from '../../api/accounts.js';

/** How an account stands, from what matters most. */
export const ACCOUNT_STATES = ['LOCKED', 'PROGRAM', 'NO_TOKEN', 'NO_PASSWORD', 'OPEN'] as const;

export type AccountState = (typeof ACCOUNT_STATES)[number];

const TAGS: Readonly<Record<AccountState, string>> = {
  LOCKED: 'tag tag-bad',
  PROGRAM: 'tag tag-good',
  NO_TOKEN: 'tag tag-warn',
  NO_PASSWORD: 'tag tag-warn',
  OPEN: 'tag tag-good',
};

export function stateOf({ isDisabled, role, tokenMadeAt, canSignIn }: Account): AccountState {
  if (isDisabled) return 'LOCKED';
  if (role === 'subscriber') return tokenMadeAt === undefined ? 'NO_TOKEN' : 'PROGRAM';
  return canSignIn ? 'OPEN' : 'NO_PASSWORD';
}

/** How an account stands, in a word. */
export function AccountStateTag({ account }: { readonly account: Account }) {
  const { t } = useTranslation();
  const state = stateOf(account);
  return <span className={TAGS[state]}>{t(`accounts.states.${state}`)}</span>;
}
