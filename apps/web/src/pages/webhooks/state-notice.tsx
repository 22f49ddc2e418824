import { useTranslation } from 'react-i18next';
import { useOrdering, useStopping, type Webhook } from '../../api/webhooks.js';
import { ActionButton } from '../../parts/action-button.js';
import { Notice } from '../../parts/notice.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useFormats } from '../../texts/formats.js';
import { shownState } from './webhook-state.js';

const NOTICES = {
  NO_KEY: 'warn',
  STOPPED: 'plain',
  PAUSED: 'bad',
  FAILING: 'warn',
  SENDING: 'good',
} as const;

/** How a webhook gets on, and the next step: letting it wait, or go on. */
export function StateNotice({ webhook }: { readonly webhook: Webhook }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const stopping = useStopping(webhook.id);
  const ordering = useOrdering(webhook.id);
  const { failingSince, deliveredAt } = webhook;
  const state = shownState(webhook);
  const problem = stopping.error ?? ordering.error;
  return (
    <>
      <Notice kind={NOTICES[state]}>
        <p>
          <strong>{t(`webhooks.states.${state}`)}.</strong> {t(`webhooks.nextSteps.${state}`)}
        </p>
        {failingSince !== undefined && <p>{t('webhooks.failingSince', { at: moment(failingSince) })}</p>}
        {deliveredAt !== undefined && <p>{t('webhooks.deliveredAt', { at: moment(deliveredAt) })}</p>}
        <p className="row">
          {state === 'PAUSED' && (
            <ActionButton
              kind="main"
              isBusy={ordering.isPending}
              onPress={() => ordering.mutate({ order: 'resume' })}
            >
              {t('webhooks.resume')}
            </ActionButton>
          )}
          {state === 'STOPPED' && (
            <ActionButton kind="main" isBusy={stopping.isPending} onPress={() => stopping.mutate(false)}>
              {t('webhooks.resume')}
            </ActionButton>
          )}
          {(state === 'SENDING' || state === 'FAILING') && (
            <ActionButton isBusy={stopping.isPending} onPress={() => stopping.mutate(true)}>
              {t('webhooks.stop')}
            </ActionButton>
          )}
        </p>
      </Notice>
      {problem && <ProblemNotice problem={problem} />}
    </>
  );
}
