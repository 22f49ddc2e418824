import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEndingKey, useNewKey, type Webhook } from '../../api/webhooks.js';
import { ActionButton } from '../../parts/action-button.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { SecretDialog } from '../../parts/secret-dialog.js';
import { useFormats } from '../../texts/formats.js';

/** Keys that prove what is sent: one, or two while they are changed. */
export function KeysPanel({ webhook: { id, keys } }: { readonly webhook: Webhook }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const [shown, setShown] = useState<string>();
  const making = useNewKey(id, setShown);
  const ending = useEndingKey(id);
  const problem = making.error ?? ending.error;
  return (
    <section className="panel" aria-labelledby="keys">
      <h2 id="keys">{t('webhooks.keys.title')}</h2>
      <p className="soft">{t('webhooks.keys.text')}</p>
      <ul className="stack-tight plain-list">
        {keys.map((key, at) => (
          <li key={key.id}>
            {t(at === 0 && keys.length > 1 ? 'webhooks.keys.older' : 'webhooks.keys.madeAt', {
              at: moment(key.madeAt),
            })}
          </li>
        ))}
      </ul>
      {keys.length > 1 && <p>{t('webhooks.keys.both')}</p>}
      {problem && <ProblemNotice problem={problem} />}
      <p>
        {keys.length > 1 ? (
          <ActionButton kind="danger" isBusy={ending.isPending} onPress={() => ending.mutate()}>
            {t('webhooks.keys.end')}
          </ActionButton>
        ) : (
          <ActionButton
            kind={keys.length === 0 ? 'main' : 'plain'}
            isBusy={making.isPending}
            onPress={() => making.mutate()}
          >
            {t(keys.length === 0 ? 'webhooks.keys.first' : 'webhooks.keys.second')}
          </ActionButton>
        )}
      </p>
      {shown !== undefined && (
        <SecretDialog
          title={t('webhooks.keys.shownTitle')}
          label={t('webhooks.keys.title')}
          secret={shown}
          onClose={() => setShown(undefined)}
        >
          <p>{t('webhooks.keys.shownText')}</p>
        </SecretDialog>
      )}
    </section>
  );
}
