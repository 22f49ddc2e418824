import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { beginSession } from '../../api/session.js';
import { ActionButton } from '../../parts/action-button.js';
import { Notice } from '../../parts/notice.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { TextField } from '../../parts/text-field.js';
import { textsOf } from '../../parts/texts-of.js';
import { PageLink } from '../../shell/page-link.js';
import { OnceMoreField } from './proof-fields.js';

const SHORTEST_PASSWORD = 12;

/** Choosing a password by a link. What stands behind `#` in its address is sent to nobody until it is chosen. */
export function SetUpPage() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [token] = useState(() => location.hash.slice(1));
  const [differ, setDiffer] = useState(false);
  const choosing = useMutation({
    mutationFn: (password: string) => api.POST('/api/v1/set-up', { body: { token, password } }),
    async onSuccess() {
      beginSession(client, null);
      await navigate(location.pathname, { replace: true });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { password = '', again } = textsOf(event.currentTarget);
    setDiffer(password !== again);
    if (password === again) choosing.mutate(password);
  };
  const { error } = choosing;
  const ofField = error instanceof Problem ? error.fields['password'] : undefined;
  return (
    <div className="panel entry">
      <h1>{t('pages.setUp')}</h1>
      {choosing.isSuccess ? (
        <Notice kind="good">
          <p>{t('entry.passwordSaved')}</p>
          <p>
            <PageLink page="signIn" className="button button-main">
              {t('entry.signIn')}
            </PageLink>
          </p>
        </Notice>
      ) : token === '' ? (
        <Notice kind="warn">{t('entry.noToken')}</Notice>
      ) : (
        <form className="stack" onSubmit={submit}>
          <p>{t('entry.choose', { least: SHORTEST_PASSWORD })}</p>
          <TextField
            label={t('entry.newPassword')}
            name="password"
            type="password"
            autoComplete="new-password"
            wrong={ofField}
            required
            autoFocus
          />
          <OnceMoreField differ={differ} />
          {error && ofField === undefined && <ProblemNotice problem={error} />}
          <p>
            <ActionButton kind="main" isBusy={choosing.isPending}>
              {t('entry.save')}
            </ActionButton>
          </p>
        </form>
      )}
    </div>
  );
}
