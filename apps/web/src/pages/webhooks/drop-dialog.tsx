import { useTranslation } from 'react-i18next';
import { useOrdering } from '../../api/webhooks.js';
import { ConfirmDialog } from '../../parts/confirm-dialog.js';

interface DropDialogProps {
  readonly id: string;
  /** The alert that is dropped; undefined for all that were given up. */
  readonly alert: string | undefined;
  onClose(): void;
}

/** Drops what was given up, after saying that the receiver never hears of it. */
export function DropDialog({ id, alert, onClose }: DropDialogProps) {
  const { t } = useTranslation();
  const ordering = useOrdering(id);
  const order = { order: 'drop', ...(alert === undefined ? {} : { alert }) } as const;
  return (
    <ConfirmDialog
      title={t(alert === undefined ? 'webhooks.log.dropAllTitle' : 'webhooks.log.dropTitle')}
      action={t(alert === undefined ? 'webhooks.log.dropAll' : 'webhooks.log.drop')}
      isBusy={ordering.isPending}
      problem={ordering.error}
      onConfirm={() => ordering.mutate(order, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{t('webhooks.log.dropText')}</p>
    </ConfirmDialog>
  );
}
