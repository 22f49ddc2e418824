import { useTranslation } from 'react-i18next';
import { type Account } from '../../api/accounts.js';
import { useSession } from '../../api/session.js';
import { FramedTable } from '../../parts/framed-table.js';
import { PageLink } from '../../shell/page-link.js';
import { useOrigin } from '../../shell/way-back.js';
import { useFormats } from '../../texts/formats.js';
import { AccountStateTag } from './account-state.js';
import { useGrantText } from './use-grant-text.js';

/** By which the address of the page of one account names it. */
export const ACCOUNT = 'akun';

/** So many areas are named in a row; who has more has them named on the page of the account. */
const MOST_AREAS = 3;

interface AccountTableProps {
  readonly accounts: readonly Account[];
  /** How many there are without the search. */
  readonly total: number;
}

/** Accounts, each with the way to its page. */
export function AccountTable({ accounts, total }: AccountTableProps) {
  const { t } = useTranslation();
  const { count } = useFormats();
  return (
    <>
      <p role="status" className="soft">
        {accounts.length === 0
          ? t('accounts.noneFound')
          : t('accounts.found', { found: count(accounts.length), total: count(total) })}
      </p>
      {accounts.length > 0 && (
        <FramedTable
          label={t('pages.accounts')}
          columns={[
            t('accounts.name'),
            t('accounts.role'),
            t('accounts.areas'),
            t('accounts.state'),
            t('accounts.factor'),
            t('accounts.lastSignIn'),
          ]}
        >
          {accounts.map((account) => (
            <AccountRow key={account.id} account={account} />
          ))}
        </FramedTable>
      )}
    </>
  );
}

function AccountRow({ account }: { readonly account: Account }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { data: session } = useSession();
  const origin = useOrigin('accounts');
  const { id, name, username, role, hasSecondFactor, signedInAt } = account;
  return (
    <tr>
      <th scope="row">
        <PageLink page="account" query={{ [ACCOUNT]: id }} state={origin}>
          {name}
        </PageLink>
        {session?.user.id === id && ' '}
        {session?.user.id === id && <span className="tag">{t('accounts.you')}</span>}
        <div className="soft">{username}</div>
      </th>
      <td>{t(`accounts.roles.${role}`)}</td>
      <td>
        <Areas account={account} />
      </td>
      <td>
        <AccountStateTag account={account} />
      </td>
      <td>{role === 'subscriber' ? '' : t(hasSecondFactor ? 'accounts.hasFactor' : 'accounts.noFactor')}</td>
      <td>{signedInAt === undefined ? t('accounts.neverSignedIn') : moment(signedInAt)}</td>
    </tr>
  );
}

function Areas({ account: { grants } }: { readonly account: Account }) {
  const { t } = useTranslation();
  const grantText = useGrantText();
  const more = grants.length - MOST_AREAS;
  return (
    <ul className="plain-list">
      {grants.slice(0, MOST_AREAS).map((grant, at) => (
        <li key={at}>{grantText(grant)}</li>
      ))}
      {more > 0 && <li className="soft">{t('accounts.moreAreas', { more })}</li>}
    </ul>
  );
}
