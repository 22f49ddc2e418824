import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useLoadSample, useRemoveSample, useSample } from '../api/sample.js';
import { useMayDo } from '../api/session.js';
import { addressOf } from '../pages/page-list.js';
import { ActionButton } from '../parts/action-button.js';
import { ConfirmDialog } from '../parts/confirm-dialog.js';
import { ProblemNotice } from '../parts/problem-notice.js';

/** Says on every page of an invented city that it is one, how far it is loaded, and takes it away. */
export function SampleNotice() {
  const { t } = useTranslation();
  const mayOrder = useMayDo()('CYCLES_WRITE');
  const { data } = useSample(mayOrder);
  const isWhole = data === undefined || data.given >= data.files;
  return (
    <aside className="sample-notice" aria-label={t('sample.label')}>
      <p>{t('sample.invented')}</p>
      {!isWhole && data.isLoading && (
        <p role="status">
          {t('sample.progress', data)} <progress value={data.given} max={data.files} aria-hidden="true" />
        </p>
      )}
      {!isWhole && !data.isLoading && <GoOn given={data.given} files={data.files} />}
      {mayOrder && <Remove />}
    </aside>
  );
}

/** Where loading was broken off. */
function GoOn(counts: { readonly given: number; readonly files: number }) {
  const { t } = useTranslation();
  const loading = useLoadSample();
  return (
    <>
      <p role="status">{t('sample.stopped', counts)}</p>
      {loading.error && <ProblemNotice problem={loading.error} />}
      <ActionButton isBusy={loading.isPending} onPress={() => loading.mutate()}>
        {t('sample.goOn')}
      </ActionButton>
    </>
  );
}

function Remove() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const removing = useRemoveSample();
  const [isAsked, setIsAsked] = useState(false);
  const remove = (): void =>
    removing.mutate(undefined, { onSuccess: () => void navigate(addressOf('overview')) });
  return (
    <>
      <ActionButton onPress={() => setIsAsked(true)}>{t('sample.remove')}</ActionButton>
      {isAsked && (
        <ConfirmDialog
          title={t('sample.remove')}
          action={t('sample.remove')}
          isBusy={removing.isPending}
          problem={removing.error}
          onConfirm={remove}
          onClose={() => setIsAsked(false)}
        >
          <p>{t('sample.sure')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
