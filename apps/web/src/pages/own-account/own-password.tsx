import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { type components } from '../../api/schema.js';
import { ActionButton } from '../../parts/action-button.js';
import { Notice } from '../../parts/notice.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { TextField } from '../../parts/text-field.js';
import { textsOf } from '../../parts/texts-of.js';
import { OnceMoreField } from '../entry/proof-fields.js';

type Passwords = components['schemas']['NewPasswordBody'];

/** Another password, by the present one. */
export function OwnPassword() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [differ, setDiffer] = useState(false);
  const changing = useMutation({
    gcTime: 0,
    mutationFn: (body: Passwords) => api.POST('/api/v1/password', { body }),
    async onSuccess() {
      form.current?.reset();
      await client.invalidateQueries({ queryKey: ['own'] });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { current = '', password = '', again } = textsOf(event.currentTarget);
    setDiffer(password !== again);
    if (password === again) changing.mutate({ current, password });
  };
  const ofField = changing.error instanceof Problem ? changing.error.fields['password'] : undefined;
  return (
    <section className="panel" aria-labelledby="own-password">
      <h2 id="own-password">{t('ownAccount.password.title')}</h2>
      <p className="soft">{t('ownAccount.password.text')}</p>
      <form ref={form} className="stack entry-fields" onSubmit={submit}>
        <TextField
          label={t('ownAccount.password.current')}
          name="current"
          type="password"
          autoComplete="current-password"
          required
        />
        <TextField
          label={t('entry.newPassword')}
          hint={t('ownAccount.password.hint')}
          name="password"
          type="password"
          autoComplete="new-password"
          wrong={ofField}
          required
        />
        <OnceMoreField differ={differ} />
        {changing.error && ofField === undefined && <ProblemNotice problem={changing.error} />}
        {changing.isSuccess && <Notice kind="good">{t('ownAccount.password.saved')}</Notice>}
        <p>
          <ActionButton kind="main" isBusy={changing.isPending}>
            {t('ownAccount.password.save')}
          </ActionButton>
        </p>
      </form>
    </section>
  );
}
