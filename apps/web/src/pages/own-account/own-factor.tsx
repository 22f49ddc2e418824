import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../api/client.js';
import { type components } from '../../api/schema.js';
import { ActionButton } from '../../parts/action-button.js';
import { Dialog } from '../../parts/dialog.js';
import { Loading } from '../../parts/loading.js';
import { Notice } from '../../parts/notice.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { PageLink } from '../../shell/page-link.js';
import { useFormats } from '../../texts/formats.js';
import { RecoveryCodes } from '../entry/recovery-codes.js';
import { FactorProofDialog } from './factor-proof-dialog.js';

type Proofs = components['schemas']['PasswordAndCodeBody'];

type Factor = components['schemas']['FactorView'];

const KEY = ['own', 'factor'] as const;

/** So few recovery codes that new ones are due. */
const FEW = 3;

/** The code from the phone that signing in asks for. */
export function OwnFactor() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    queryFn: () => answered(api.GET('/api/v1/second-factor')),
  });
  return (
    <section className="panel" aria-labelledby="own-factor">
      <h2 id="own-factor">{t('ownAccount.factor.title')}</h2>
      {error && <ProblemNotice problem={error} again={refetch} />}
      {data === undefined ? (
        !error && <Loading />
      ) : data.isEnrolled ? (
        <Enrolled factor={data} />
      ) : (
        <>
          <p>{t('ownAccount.factor.none')}</p>
          <p>
            <PageLink page="secondFactor" className="button">
              {t('ownAccount.factor.begin')}
            </PageLink>
          </p>
        </>
      )}
    </section>
  );
}

function Enrolled({ factor: { since, recoveryCodesLeft, isRequired } }: { readonly factor: Factor }) {
  const { t } = useTranslation();
  const { moment, count } = useFormats();
  const client = useQueryClient();
  const [asked, setAsked] = useState<'renew' | 'remove'>();
  const isDone = async (): Promise<void> => {
    setAsked(undefined);
    await Promise.all([
      client.invalidateQueries({ queryKey: ['own'] }),
      client.invalidateQueries({ queryKey: ['session'] }),
    ]);
  };
  const renewing = useMutation({
    gcTime: 0,
    mutationFn: (body: Proofs) => answered(api.POST('/api/v1/second-factor/recovery-codes', { body })),
    onSuccess: isDone,
  });
  const removing = useMutation({
    gcTime: 0,
    mutationFn: (body: Proofs) => api.POST('/api/v1/second-factor/removal', { body }),
    onSuccess: isDone,
  });
  const doing = asked === 'remove' ? removing : renewing;
  const left = t('ownAccount.factor.left', { left: count(recoveryCodesLeft) });
  return (
    <>
      <p>{t('ownAccount.factor.since', { at: since === undefined ? '' : moment(since) })}</p>
      {recoveryCodesLeft <= FEW ? <Notice kind="warn">{left}</Notice> : <p>{left}</p>}
      <p className="row">
        <ActionButton onPress={() => setAsked('renew')}>{t('ownAccount.factor.renew')}</ActionButton>
        <ActionButton kind="danger" onPress={() => setAsked('remove')}>
          {t('ownAccount.factor.remove')}
        </ActionButton>
      </p>
      {asked && (
        <FactorProofDialog
          title={t(`ownAccount.factor.${asked}Title`)}
          action={t(`ownAccount.factor.${asked}`)}
          kind={asked === 'remove' ? 'danger' : 'main'}
          isBusy={doing.isPending}
          problem={doing.error}
          onProofs={(proofs) => doing.mutate(proofs)}
          onClose={() => setAsked(undefined)}
        >
          <p>
            {t(
              asked === 'remove' && isRequired
                ? 'ownAccount.factor.removeRequired'
                : `ownAccount.factor.${asked}Text`,
            )}
          </p>
        </FactorProofDialog>
      )}
      {renewing.data && (
        <Dialog title={t('ownAccount.factor.renewed')} onClose={() => renewing.reset()}>
          <p>{t('ownAccount.factor.renewedText')}</p>
          <RecoveryCodes codes={renewing.data.recoveryCodes} />
          <p>
            <ActionButton kind="main" onPress={() => renewing.reset()}>
              {t('parts.secret.close')}
            </ActionButton>
          </p>
        </Dialog>
      )}
    </>
  );
}
