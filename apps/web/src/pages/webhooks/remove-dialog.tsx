import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useRemoving, type Webhook } from '../../api/webhooks.js';
import { ActionButton } from '../../parts/action-button.js';
import { Dialog } from '../../parts/dialog.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
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
    <Dialog title={t('webhooks.removeTitle', { name })} onClose={onClose}>
      <p>{t('webhooks.removeText')}</p>
      {removing.error && <ProblemNotice problem={removing.error} />}
      <p className="row">
        <ActionButton kind="danger" isBusy={removing.isPending} onPress={() => removing.mutate()}>
          {t('webhooks.remove')}
        </ActionButton>
        <ActionButton onPress={onClose}>{t('parts.cancel')}</ActionButton>
      </p>
    </Dialog>
  );
}
