import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useRemoving, type Webhook } from '../../api/webhooks.js';
import { ConfirmDialog } from '../../parts/confirm-dialog.js';
import { usePageAddress } from '../../shell/page-link.js';

interface RemoveDialogProps {
  readonly webhook: Webhook;
  onClose(): void;
}

/** Removes a webhook, after saying what goes with it. */
export function RemoveDialog({ webhook: { id, name }, onClose }: RemoveDialogProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const addressOf = usePageAddress();
  const removing = useRemoving(id, async () => {
    await navigate(addressOf('webhooks'));
    client.removeQueries({ queryKey: ['webhooks'] });
  });
  return (
    <ConfirmDialog
      title={t('webhooks.removeTitle', { name })}
      action={t('webhooks.remove')}
      isBusy={removing.isPending}
      problem={removing.error}
      onConfirm={() => removing.mutate()}
      onClose={onClose}
    >
      <p>{t('webhooks.removeText')}</p>
    </ConfirmDialog>
  );
}
