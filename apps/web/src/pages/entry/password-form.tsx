import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from '@tanstack/react-query';
import { answered, api } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import { type SignedIn } from '../../api/session.js';
import { ActionButton } from '../../parts/action-button.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { TextField } from '../../parts/text-field.js';
import { textsOf } from '../../parts/texts-of.js';

interface PasswordFormProps {
  onSignedIn(signedIn: SignedIn): void;
  /** The account has a second factor. */
  onCodeNeeded(): void;
}

/** User name and password. */
export function PasswordForm({ onSignedIn, onCodeNeeded }: PasswordFormProps) {
  const { t } = useTranslation();
  const signing = useMutation({
    mutationFn: (body: { username: string; password: string }) =>
      answered(api.POST('/api/v1/session', { body })),
    onSuccess: onSignedIn,
    onError: (fault) => (isProblem(fault, 'CODE_NEEDED') ? onCodeNeeded() : undefined),
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { username = '', password = '' } = textsOf(event.currentTarget);
    signing.mutate({ username, password });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <TextField label={t('entry.username')} name="username" autoComplete="username" required autoFocus />
      <TextField
        label={t('entry.password')}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      {signing.error && !isProblem(signing.error, 'CODE_NEEDED') && <ProblemNotice problem={signing.error} />}
      <p>
        <ActionButton kind="main" isBusy={signing.isPending}>
          {t('entry.signIn')}
        </ActionButton>
      </p>
      <p className="soft">{t('entry.lostPassword')}</p>
    </form>
  );
}
