import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Account, type AccountOrder, useAccountOrder } from '../../api/accounts.js';
import { ActionButton } from '../../parts/action-button.js';
import { ConfirmDialog } from '../../parts/confirm-dialog.js';
import { Notice } from '../../parts/notice.js';

type Order = Exclude<AccountOrder, 'endToken'>;

/** The second factor and the sessions of somebody else. */
export function ProofPanel({ account: { id, name, hasSecondFactor } }: { readonly account: Account }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Order>();
  const [done, setDone] = useState<Order>();
  const ordering = useAccountOrder(id, () => {
    setDone(asked);
    setAsked(undefined);
  });
  const ask = (order: Order): void => {
    setDone(undefined);
    setAsked(order);
  };
  return (
    <section className="panel" aria-labelledby="account-proofs">
      <h2 id="account-proofs">{t('accounts.proofs.title')}</h2>
      <p>{t(hasSecondFactor ? 'accounts.proofs.hasFactor' : 'accounts.proofs.noFactor')}</p>
      {done && <Notice kind="good">{t(`accounts.proofs.${done}Done`)}</Notice>}
      <p className="row">
        {hasSecondFactor && (
          <ActionButton onPress={() => ask('resetFactor')}>{t('accounts.proofs.resetFactor')}</ActionButton>
        )}
        <ActionButton onPress={() => ask('endSessions')}>{t('accounts.proofs.endSessions')}</ActionButton>
      </p>
      {asked && (
        <ConfirmDialog
          title={t(`accounts.proofs.${asked}Title`, { name })}
          action={t(`accounts.proofs.${asked}`)}
          isBusy={ordering.isPending}
          problem={ordering.error}
          onConfirm={() => ordering.mutate(asked)}
          onClose={() => setAsked(undefined)}
        >
          <p>{t(`accounts.proofs.${asked}Text`)}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
