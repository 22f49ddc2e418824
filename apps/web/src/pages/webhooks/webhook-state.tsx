import { useTranslation } from 'react-i18next';
import { type Webhook } from '../../api/webhooks.js';
import { useFormats } from '../../texts/formats.js';

const TAGS = {
  NO_KEY: 'tag tag-warn',
  STOPPED: 'tag',
  PAUSED: 'tag tag-bad',
  FAILING: 'tag tag-warn',
  SENDING: 'tag tag-good',
} as const;

/** The state as people see it: a receiver that did not take the last delivery is no good news, though sending goes on. */
export function shownState({ state, failingSince }: Webhook): Webhook['state'] {
  return state === 'SENDING' && failingSince !== undefined ? 'FAILING' : state;
}

/** How a webhook gets on, in two words, and since when. */
export function WebhookState({ webhook }: { readonly webhook: Webhook }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { failingSince, deliveredAt } = webhook;
  const state = shownState(webhook);
  return (
    <>
      <span className={TAGS[state]}>{t(`webhooks.states.${state}`)}</span>
      {failingSince !== undefined && (
        <div className="soft">{t('webhooks.failingSince', { at: moment(failingSince) })}</div>
      )}
      {deliveredAt !== undefined && (
        <div className="soft">{t('webhooks.deliveredAt', { at: moment(deliveredAt) })}</div>
      )}
    </>
  );
}
