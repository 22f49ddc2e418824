import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Account, useAccountOrder, useNewAccountToken } from '../../api/accounts.js';
import { ActionButton } from '../../parts/action-button.js';
import { ConfirmDialog } from '../../parts/confirm-dialog.js';
import { SecretDialog } from '../../parts/secret-dialog.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useFormats } from '../../texts/formats.js';

/** The token by which a program is known. */
export function TokenPanel({ account: { id, name, tokenMadeAt } }: { readonly account: Account }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const [asked, setAsked] = useState<'replace' | 'end'>();
  const close = (): void => setAsked(undefined);
  const making = useNewAccountToken(id);
  const ending = useAccountOrder(id, close);
  const make = (): void => making.mutate(undefined, { onSuccess: close });
  return (
    <section className="panel" aria-labelledby="account-token">
      <h2 id="account-token">{t('accounts.token.title')}</h2>
      <p>
        {tokenMadeAt === undefined
          ? t('accounts.token.none')
          : t('accounts.token.madeAt', { at: moment(tokenMadeAt) })}
      </p>
      {making.error && asked === undefined && <ProblemNotice problem={making.error} />}
      <p className="row">
        {tokenMadeAt === undefined ? (
          <ActionButton kind="main" isBusy={making.isPending} onPress={make}>
            {t('accounts.token.make')}
          </ActionButton>
        ) : (
          <>
            <ActionButton onPress={() => setAsked('replace')}>{t('accounts.token.replace')}</ActionButton>
            <ActionButton kind="danger" onPress={() => setAsked('end')}>
              {t('accounts.token.end')}
            </ActionButton>
          </>
        )}
      </p>
      {asked && (
        <ConfirmDialog
          title={t(`accounts.token.${asked}Title`, { name })}
          action={t(`accounts.token.${asked}`)}
          isBusy={making.isPending || ending.isPending}
          problem={making.error ?? ending.error}
          onConfirm={() => (asked === 'end' ? ending.mutate('endToken') : make())}
          onClose={close}
        >
          <p>{t(`accounts.token.${asked}Text`)}</p>
        </ConfirmDialog>
      )}
      {making.data !== undefined && (
        <SecretDialog
          title={t('accounts.token.shownTitle', { name })}
          label={t('accounts.token.token')}
          secret={making.data}
          onClose={() => making.reset()}
        >
          <p>{t('accounts.token.shownText')}</p>
        </SecretDialog>
      )}
    </section>
  );
}
