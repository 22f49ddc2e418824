import { type FormEvent, type PropsWithChildren, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import {
  ACCOUNT_ROLES,
  type Account,
  type AccountRole,
  type GivenAccount,
  type Grant,
} from '../../api/accounts.js';
import { WAYS } from '../../api/session.js';
import { Problem } from '../../api/problem.js';
import { ActionButton } from '../../parts/action-button.js';
import { Notice } from '../../parts/notice.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { SelectField } from '../../parts/select-field.js';
import { TextField } from '../../parts/text-field.js';
import { textsOf } from '../../parts/texts-of.js';
import { GrantsField } from './grants-field.js';

interface AccountFormProps {
  /** Absent for one that is to be made. */
  readonly account?: Account;
  /** Whether it is one's own: then what is open to it stays, so that nobody shuts himself out. */
  readonly isOwn?: boolean;
  readonly action: string;
  readonly isBusy: boolean;
  readonly problem: Error | null;
  onSave(given: GivenAccount): void;
}

const PROGRAM: AccountRole = 'subscriber';

/** What an administrator says of an account. */
export function AccountForm(props: PropsWithChildren<AccountFormProps>) {
  const { account, isOwn = false, action, isBusy, problem, onSave, children } = props;
  const { t } = useTranslation();
  const [role, setRole] = useState<AccountRole>(account?.role ?? 'manager');
  const [grants, setGrants] = useState<readonly Grant[]>(account?.grants ?? [{ region: '' }]);
  const fields = problem instanceof Problem ? problem.fields : {};
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { username = account?.username ?? '', name = '', email = '', way } = textsOf(event.currentTarget);
    const signsInBy = way === 'PROVIDER' ? way : 'PASSWORD';
    const isProgram = role === PROGRAM;
    onSave({
      ...{ username, name, role, grants: [...grants] },
      ...(isProgram ? {} : { email: email === '' ? null : email, signsInBy }),
    });
  };
  return (
    <form className="stack" onSubmit={submit}>
      {account === undefined && (
        <TextField
          label={t('accounts.username')}
          hint={t('accounts.usernameHint')}
          name="username"
          autoComplete="off"
          wrong={fields['username']}
          required
        />
      )}
      <TextField
        label={t('accounts.name')}
        hint={t('accounts.nameHint')}
        name="name"
        defaultValue={account?.name}
        autoComplete="off"
        wrong={fields['name']}
        required
      />
      {isOwn ? (
        <p className="soft">{t('accounts.ownStays')}</p>
      ) : (
        <RoleFields account={account} role={role} onRole={setRole}>
          <GrantsField grants={grants} wrong={fields} onChange={setGrants} />
        </RoleFields>
      )}
      {role !== PROGRAM && (
        <>
          <TextField
            label={t('accounts.email')}
            hint={t('accounts.emailHint')}
            name="email"
            type="email"
            defaultValue={account?.email}
            autoComplete="off"
            wrong={fields['email']}
          />
          {!isOwn && <WayField account={account} />}
        </>
      )}
      {problem && <ProblemNotice problem={problem} />}
      {children}
      <p>
        <ActionButton kind="main" isBusy={isBusy}>
          {action}
        </ActionButton>
      </p>
    </form>
  );
}

interface RoleFieldsProps {
  readonly account: Account | undefined;
  readonly role: AccountRole;
  onRole(role: AccountRole): void;
}

/** What may be done with the account, and where. */
function RoleFields({ account, role, onRole, children }: PropsWithChildren<RoleFieldsProps>) {
  const { t } = useTranslation();
  const turnsInto = account !== undefined && (account.role === PROGRAM) !== (role === PROGRAM);
  return (
    <>
      <SelectField
        label={t('accounts.role')}
        hint={t(`accounts.roleHints.${role}`)}
        value={role}
        onChange={({ target }) => onRole(ACCOUNT_ROLES.find((each) => each === target.value)!)}
      >
        {ACCOUNT_ROLES.map((each) => (
          <option key={each} value={each}>
            {t(`accounts.roles.${each}`)}
          </option>
        ))}
      </SelectField>
      {turnsInto && <Notice kind="warn">{t('accounts.losesProofs')}</Notice>}
      {children}
    </>
  );
}

/** By what the person signs in, where there is a choice. */
function WayField({ account }: { readonly account: Account | undefined }) {
  const { t } = useTranslation();
  const { data } = useQuery(WAYS);
  const way = account?.signsInBy ?? 'PASSWORD';
  if (data?.provider === undefined && way === 'PASSWORD') return null;
  return (
    <SelectField label={t('accounts.way')} hint={t('accounts.wayHint')} name="way" defaultValue={way}>
      <option value="PASSWORD">{t('accounts.byPassword')}</option>
      <option value="PROVIDER">{data?.provider?.label ?? t('accounts.byProvider')}</option>
    </SelectField>
  );
}
