import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useNewAccount } from '../../api/accounts.js';
import { usePageAddress } from '../../shell/page-link.js';
import { AccountForm } from './account-form.js';
import { ACCOUNT } from './account-table.js';

/** Making an account; its page then says how its person gets a password. */
export function NewAccountPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const addressOf = usePageAddress();
  const making = useNewAccount(({ id }) => void navigate(addressOf('account', { [ACCOUNT]: id })));
  return (
    <div className="panel form-page">
      <h1>{t('pages.newAccount')}</h1>
      <AccountForm
        action={t('accounts.make')}
        isBusy={making.isPending}
        problem={making.error}
        onSave={(given) => making.mutate(given)}
      />
    </div>
  );
}
