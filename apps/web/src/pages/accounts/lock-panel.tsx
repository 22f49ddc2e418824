import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Account, useAccountChange } from '../../api/accounts.js';
import { ActionButton } from '../../parts/action-button.js';
import { ConfirmDialog } from '../../parts/confirm-dialog.js';

/** Keeps somebody out, or lets the person in again. */
export function LockPanel({ account: { id, name, isDisabled } }: { readonly account: Account }) {
  const { t } = useTranslation();
  const [isAsked, setIsAsked] = useState(false);
  const changing = useAccountChange(id, () => setIsAsked(false));
  const turn = isDisabled ? 'unlock' : 'lock';
  return (
    <section className="panel" aria-labelledby="account-lock">
      <h2 id="account-lock">{t('accounts.lock.title')}</h2>
      <p>{t(isDisabled ? 'accounts.lock.isLocked' : 'accounts.lock.isOpen')}</p>
      <p>
        <ActionButton kind={isDisabled ? 'plain' : 'danger'} onPress={() => setIsAsked(true)}>
          {t(`accounts.lock.${turn}`)}
        </ActionButton>
      </p>
      {isAsked && (
        <ConfirmDialog
          title={t(`accounts.lock.${turn}Title`, { name })}
          action={t(`accounts.lock.${turn}`)}
          kind={isDisabled ? 'main' : 'danger'}
          isBusy={changing.isPending}
          problem={changing.error}
          onConfirm={() => changing.mutate({ isDisabled: !isDisabled })}
          onClose={() => setIsAsked(false)}
        >
          <p>{t(`accounts.lock.${turn}Text`)}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
