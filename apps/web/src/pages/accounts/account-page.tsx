import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import {
  type Account,
  type AccountChange,
  type GivenAccount,
  useAccount,
  useAccountChange,
} from '../../api/accounts.js';
import { useSession } from '../../api/session.js';
import { Loading } from '../../parts/loading.js';
import { Notice } from '../../parts/notice.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { PageLink } from '../../shell/page-link.js';
import { WayBack } from '../../shell/way-back.js';
import { useFormats } from '../../texts/formats.js';
import { AccountForm } from './account-form.js';
import { AccountStateTag } from './account-state.js';
import { ACCOUNT } from './account-table.js';
import { LinkPanel } from './link-panel.js';
import { LockPanel } from './lock-panel.js';
import { ProofPanel } from './proof-panel.js';
import { TokenPanel } from './token-panel.js';

/** One account: what is open to it, and how its person gets in. */
export function AccountPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const id = search.get(ACCOUNT);
  return (
    <div className="stack">
      <WayBack pages={['accounts']} textOf={() => t('accounts.toAll')} />
      {id === null ? (
        <>
          <h1>{t('pages.account')}</h1>
          <p>{t('accounts.chooseOne')}</p>
        </>
      ) : (
        <Chosen id={id} />
      )}
    </div>
  );
}

function Chosen({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useAccount(id);
  const { data: session } = useSession();
  if (data !== undefined) return <Shown account={data} isOwn={session?.user.id === id} />;
  return (
    <>
      <h1>{t('pages.account')}</h1>
      {error ? <ProblemNotice problem={error} again={refetch} /> : <Loading />}
    </>
  );
}

function Shown({ account, isOwn }: { readonly account: Account; readonly isOwn: boolean }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { id, name, username, role, signedInAt } = account;
  const changing = useAccountChange(id);
  const isProgram = role === 'subscriber';
  return (
    <>
      <div>
        <h1>{name}</h1>
        <p className="row">
          <span className="soft">{username}</span>
          <AccountStateTag account={account} />
          {!isProgram && (
            <span className="soft">
              {signedInAt === undefined
                ? t('accounts.neverSignedIn')
                : t('accounts.signedInAt', { at: moment(signedInAt) })}
            </span>
          )}
        </p>
      </div>
      {isOwn && (
        <Notice kind="plain">
          <p>{t('accounts.isOwn')}</p>
          <p>
            <PageLink page="ownAccount">{t('pages.ownAccount')}</PageLink>
          </p>
        </Notice>
      )}
      {isProgram && <TokenPanel account={account} />}
      {!isProgram && !isOwn && (
        <>
          <LinkPanel account={account} />
          <ProofPanel account={account} />
        </>
      )}
      <section className="panel" aria-labelledby="account-data">
        <h2 id="account-data">{t('accounts.data')}</h2>
        <AccountForm
          key={account.changedAt}
          account={account}
          isOwn={isOwn}
          action={t('accounts.save')}
          isBusy={changing.isPending}
          problem={changing.error}
          onSave={(given) => changing.mutate(isOwn ? ofOwn(given) : changeOf(account, given))}
        >
          {changing.isSuccess && <Notice kind="good">{t('accounts.saved')}</Notice>}
        </AccountForm>
      </section>
      {!isOwn && <LockPanel account={account} />}
    </>
  );
}

/** Nobody changes what is open to the own account. */
function ofOwn({ name, email = null }: GivenAccount): AccountChange {
  return { name, email };
}

/** What was changed in the form. Who signs in another way signs in anew: that is not said where it stays as it is. */
function changeOf(
  account: Account,
  { name, role, grants, email = null, signsInBy }: GivenAccount,
): AccountChange {
  const isOther = signsInBy !== undefined && signsInBy !== account.signsInBy;
  return { name, role, grants, email, ...(isOther ? { signsInBy } : {}) };
}
