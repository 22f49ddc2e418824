import { useTranslation } from 'react-i18next';
import { ACCOUNT_ROLES, useAccounts } from '../../api/accounts.js';
import { useFilters } from '../../parts/lists/use-filters.js';
import { useKeptHere } from '../../parts/lists/use-kept-here.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { SelectField } from '../../parts/select-field.js';
import { TextField } from '../../parts/text-field.js';
import { PageLink } from '../../shell/page-link.js';
import { ACCOUNT_STATES } from './account-state.js';
import { AccountTable } from './account-table.js';
import { FactorRules } from './factor-rules.js';
import { useFoundAccounts } from './use-found-accounts.js';

/** What the address of the page can narrow the accounts by; whom one searches stands in none. */
const FILTERS = ['role', 'state'] as const;
const ANY = '';

/** All accounts: who can sign in, and what is open to them. */
export function AccountsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useAccounts();
  const [text, setText] = useKeptHere('searched text');
  const [filters, setFilters] = useFilters(FILTERS);
  const { role = ANY, state = ANY } = filters;
  const found = useFoundAccounts(data ?? [], { text, role, state });
  return (
    <div className="stack">
      <h1>{t('pages.accounts')}</h1>
      <p className="row">
        <PageLink page="newAccount" className="button button-main">
          {t('pages.newAccount')}
        </PageLink>
        <a className="button" href="/api/v1/accounts.xlsx" download>
          {t('accounts.download')}
        </a>
      </p>
      <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <TextField
          label={t('accounts.search')}
          hint={t('accounts.searchHint')}
          type="search"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <SelectField
          label={t('accounts.role')}
          value={role}
          onChange={({ target }) => setFilters({ ...filters, role: target.value })}
        >
          <option value={ANY}>{t('accounts.anyRole')}</option>
          {ACCOUNT_ROLES.map((each) => (
            <option key={each} value={each}>
              {t(`accounts.roles.${each}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('accounts.state')}
          value={state}
          onChange={({ target }) => setFilters({ ...filters, state: target.value })}
        >
          <option value={ANY}>{t('accounts.anyState')}</option>
          {ACCOUNT_STATES.map((each) => (
            <option key={each} value={each}>
              {t(`accounts.states.${each}`)}
            </option>
          ))}
        </SelectField>
      </form>
      {error && <ProblemNotice problem={error} again={refetch} />}
      {data === undefined ? !error && <Loading /> : <AccountTable accounts={found} total={data.length} />}
      <FactorRules />
    </div>
  );
}
