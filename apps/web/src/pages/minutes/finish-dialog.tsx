import { useTranslation } from 'react-i18next';
import { type Minutes, type useFinishing } from '../../api/minutes.js';
import { ActionButton } from '../../parts/action-button.js';
import { Dialog } from '../../parts/dialog.js';
import { ProblemNotice } from '../../parts/problem-notice.js';

interface FinishDialogProps {
  readonly minutes: Minutes;
  readonly finishing: ReturnType<typeof useFinishing>;
  readonly onClose: () => void;
}

/** Says what final means, and asks once more. */
export function FinishDialog({ minutes, finishing, onClose }: FinishDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('minutes.finishing.title')} onClose={onClose}>
      <p>{t('minutes.finishing.seen', { number: minutes.number, revision: minutes.revision })}</p>
      <ul>
        <li>{t('minutes.finishing.kept')}</li>
        <li>{t('minutes.finishing.nobody')}</li>
        <li>{t('minutes.finishing.later')}</li>
        <li>{t('minutes.finishing.wrong')}</li>
      </ul>
      <p className="soft">{t('minutes.hash', { hash: minutes.hash })}</p>
      {finishing.error && <ProblemNotice problem={finishing.error} />}
      <p className="row">
        <ActionButton kind="main" isBusy={finishing.isPending} onPress={() => finishing.mutate(minutes.hash)}>
          {t('minutes.finishing.confirm')}
        </ActionButton>
        <ActionButton onPress={onClose}>{t('parts.cancel')}</ActionButton>
      </p>
    </Dialog>
  );
}
