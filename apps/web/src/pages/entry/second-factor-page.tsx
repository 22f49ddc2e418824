import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../api/client.js';
import { useSession } from '../../api/session.js';
import { type components } from '../../api/schema.js';
import { ActionButton } from '../../parts/action-button.js';
import { Notice } from '../../parts/notice.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { TextField } from '../../parts/text-field.js';
import { textsOf } from '../../parts/texts-of.js';
import { PageLink } from '../../shell/page-link.js';
import { PresentPasswordField } from './proof-fields.js';
import { RecoveryCodes } from './recovery-codes.js';

type Begun = components['schemas']['BegunFactorView'];

/** Getting a second factor: the password, the picture for the app, a first code, and recovery codes for paper. */
export function SecondFactorPage() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [begun, setBegun] = useState<Begun>();
  const [recovery, setRecovery] = useState<readonly string[]>();
  const finish = async (codes: readonly string[]): Promise<void> => {
    setRecovery(codes);
    await client.invalidateQueries({ queryKey: ['session'] });
  };
  return (
    <div className="panel entry">
      <h1>{t('pages.secondFactor')}</h1>
      {recovery ? (
        <Done codes={recovery} />
      ) : begun ? (
        <FirstCode begun={begun} onConfirmed={(codes) => void finish(codes)} />
      ) : (
        <PresentPassword onBegun={setBegun} />
      )}
    </div>
  );
}

function PresentPassword({ onBegun }: { onBegun(begun: Begun): void }) {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const beginning = useMutation({
    mutationFn: (password: string | undefined) =>
      answered(api.POST('/api/v1/second-factor', { body: password === undefined ? {} : { password } })),
    onSuccess: onBegun,
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    beginning.mutate(textsOf(event.currentTarget)['password']);
  };
  return (
    <form className="stack" onSubmit={submit}>
      <p>{t(session?.lacksFactor ? 'entry.factor.why' : 'entry.factor.wish')}</p>
      <PresentPasswordField />
      {beginning.error && <ProblemNotice problem={beginning.error} />}
      <p>
        <ActionButton kind="main" isBusy={beginning.isPending}>
          {t('entry.factor.begin')}
        </ActionButton>
      </p>
    </form>
  );
}

function FirstCode({ begun, onConfirmed }: { begun: Begun; onConfirmed(codes: readonly string[]): void }) {
  const { t } = useTranslation();
  const confirming = useMutation({
    mutationFn: (code: string) =>
      answered(api.POST('/api/v1/second-factor/confirmation', { body: { code } })),
    onSuccess: ({ recoveryCodes }) => onConfirmed(recoveryCodes),
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    confirming.mutate(textsOf(event.currentTarget)['code'] ?? '');
  };
  return (
    <form className="stack" onSubmit={submit}>
      <p>{t('entry.factor.scan')}</p>
      <div
        className="picture"
        role="img"
        aria-label={t('entry.factor.picture')}
        dangerouslySetInnerHTML={{ __html: begun.picture }}
      />
      <p>{t('entry.factor.type', { secret: begun.secret })}</p>
      <TextField label={t('entry.factor.firstCode')} name="code" autoComplete="one-time-code" required />
      {confirming.error && <ProblemNotice problem={confirming.error} />}
      <p>
        <ActionButton kind="main" isBusy={confirming.isPending}>
          {t('entry.factor.confirm')}
        </ActionButton>
      </p>
    </form>
  );
}

function Done({ codes }: { readonly codes: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <Notice kind="good">{t('entry.factor.done')}</Notice>
      <RecoveryCodes codes={codes} />
      <p>
        <PageLink page="overview" className="button button-main">
          {t('entry.factor.goOn')}
        </PageLink>
      </p>
    </div>
  );
}
