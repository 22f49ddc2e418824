import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from '@tanstack/react-query';
import { answered, api } from '../../api/client.js';
import { type SignedIn } from '../../api/session.js';
import { ActionButton } from '../../parts/action-button.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { textsOf } from '../../parts/texts-of.js';
import { CodeField } from './proof-fields.js';

interface CodeFormProps {
  onSignedIn(signedIn: SignedIn): void;
  /** Begins anew with name and password. */
  onAgain(): void;
}

/** The code of the authenticator app, or a recovery code. */
export function CodeForm({ onSignedIn, onAgain }: CodeFormProps) {
  const { t } = useTranslation();
  const showing = useMutation({
    mutationFn: (code: string) => answered(api.POST('/api/v1/session/code', { body: { code } })),
    onSuccess: onSignedIn,
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    showing.mutate(textsOf(event.currentTarget)['code'] ?? '');
  };
  return (
    <form className="stack" onSubmit={submit}>
      <CodeField autoFocus />
      {showing.error && <ProblemNotice problem={showing.error} />}
      <p className="row">
        <ActionButton kind="main" isBusy={showing.isPending}>
          {t('entry.signIn')}
        </ActionButton>
        <ActionButton onPress={onAgain}>{t('entry.otherAccount')}</ActionButton>
      </p>
    </form>
  );
}
