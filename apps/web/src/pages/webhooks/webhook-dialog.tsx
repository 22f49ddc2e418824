import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../api/problem.js';
import { type GivenWebhook, useSavingWebhook, type Webhook } from '../../api/webhooks.js';
import { ActionButton } from '../../parts/action-button.js';
import { Dialog } from '../../parts/dialog.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { TextField } from '../../parts/text-field.js';
import { textsOf } from '../../parts/texts-of.js';
import { KindFields, filterIn, RegionFields } from './filter-fields.js';

interface WebhookDialogProps {
  /** Absent: a new one is made. */
  readonly webhook?: Webhook;
  onClose(): void;
  onDone(webhook: Webhook): void;
}

/** Makes a webhook, or changes one. What is refused of an address is said where it was typed. */
export function WebhookDialog({ webhook, onClose, onDone }: WebhookDialogProps) {
  const { t } = useTranslation();
  const saving = useSavingWebhook(webhook?.id, onDone);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    saving.mutate(webhookIn(event.currentTarget));
  };
  const fields = saving.error instanceof Problem ? saving.error.fields : {};
  const ofRegions = Object.entries(fields).find(([field]) => field.startsWith('filter.regions'))?.[1];
  const isSaidAtField = fields['name'] ?? fields['url'] ?? ofRegions;
  return (
    <Dialog title={t(webhook ? 'webhooks.changeTitle' : 'webhooks.makeTitle')} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <TextField
          label={t('webhooks.name')}
          hint={t('webhooks.nameHint')}
          name="name"
          defaultValue={webhook?.name}
          wrong={fields['name']}
          required
          maxLength={80}
          autoComplete="off"
        />
        <TextField
          label={t('webhooks.url')}
          hint={t('webhooks.urlHint')}
          name="url"
          type="url"
          // An address that is refused now is written anew.
          defaultValue={webhook?.urlProblem === undefined ? webhook?.url : ''}
          wrong={fields['url'] ?? webhook?.urlProblem}
          required
          maxLength={2000}
          autoComplete="off"
        />
        <RegionFields filter={webhook?.filter} wrong={ofRegions} />
        <KindFields filter={webhook?.filter} />
        {saving.error && isSaidAtField === undefined && <ProblemNotice problem={saving.error} />}
        <p className="row">
          <ActionButton kind="main" isBusy={saving.isPending}>
            {t('webhooks.save')}
          </ActionButton>
          <ActionButton onPress={onClose}>{t('parts.cancel')}</ActionButton>
        </p>
      </form>
    </Dialog>
  );
}

function webhookIn(form: HTMLFormElement): GivenWebhook {
  const { name = '', url = '' } = textsOf(form);
  return { name: name.trim(), url: url.trim(), filter: filterIn(form) };
}
