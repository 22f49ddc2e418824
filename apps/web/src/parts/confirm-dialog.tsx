import { type PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from './action-button.js';
import { Dialog } from './dialog.js';
import { ProblemNotice } from './problem-notice.js';

interface ConfirmDialogProps {
  readonly title: string;
  /** What the button says that does it. */
  readonly action: string;
  readonly kind?: 'main' | 'danger';
  readonly isBusy: boolean;
  /** Why it was not done. */
  readonly problem: Error | null;
  onConfirm(): void;
  onClose(): void;
}

/** Asks once more, and says what will come of it, before something is done. */
export function ConfirmDialog(props: PropsWithChildren<ConfirmDialogProps>) {
  const { title, action, kind = 'danger', isBusy, problem, onConfirm, onClose, children } = props;
  const { t } = useTranslation();
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      {problem && <ProblemNotice problem={problem} />}
      <p className="row">
        <ActionButton kind={kind} isBusy={isBusy} onPress={onConfirm}>
          {action}
        </ActionButton>
        <ActionButton onPress={onClose}>{t('parts.cancel')}</ActionButton>
      </p>
    </Dialog>
  );
}
