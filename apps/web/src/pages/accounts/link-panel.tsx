import { useTranslation } from 'react-i18next';
import { type Account, useNewLink } from '../../api/accounts.js';
import { ActionButton } from '../../parts/action-button.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { SecretDialog } from '../../parts/secret-dialog.js';

/** The link by which somebody chooses a password. */
export function LinkPanel({
  account: { id, name, canSignIn, signsInBy, isLinked },
}: {
  readonly account: Account;
}) {
  const { t } = useTranslation();
  const making = useNewLink(id);
  return (
    <section className="panel" aria-labelledby="account-link">
      <h2 id="account-link">{t('accounts.password.title')}</h2>
      {signsInBy === 'PROVIDER' ? (
        <p>{t(isLinked ? 'accounts.password.linked' : 'accounts.password.byProvider')}</p>
      ) : (
        <>
          <p>{t(canSignIn ? 'accounts.password.forgotten' : 'accounts.password.none')}</p>
          {making.error && <ProblemNotice problem={making.error} />}
          <p>
            <ActionButton
              kind={canSignIn ? 'plain' : 'main'}
              isBusy={making.isPending}
              onPress={() => making.mutate()}
            >
              {t('accounts.password.make')}
            </ActionButton>
          </p>
        </>
      )}
      {making.data !== undefined && (
        <SecretDialog
          title={t('accounts.password.shownTitle', { name })}
          label={t('accounts.password.link')}
          secret={making.data}
          onClose={() => making.reset()}
        >
          <p>{t('accounts.password.shownText')}</p>
        </SecretDialog>
      )}
    </section>
  );
}
