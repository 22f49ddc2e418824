import { useTranslation } from 'react-i18next';
import { useOrdering, type Webhook } from '../../api/webhooks.js';
import { ActionButton } from '../../parts/action-button.js';
import { Notice } from '../../parts/notice.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useFormats } from '../../texts/formats.js';
import { isTaken, useAnswerText } from './use-answer-text.js';

/** A call that tells nothing, and what the receiver answered to it. */
export function TestPanel({ webhook: { id, keys, lastTest } }: { readonly webhook: Webhook }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const answerText = useAnswerText();
  const ordering = useOrdering(id);
  const isAwaited = ordering.data !== undefined && lastTest?.id !== ordering.data;
  return (
    <section className="panel" aria-labelledby="test">
      <h2 id="test">{t('webhooks.test.title')}</h2>
      <p className="soft">{t('webhooks.test.text')}</p>
      {keys.length === 0 ? (
        <p>{t('webhooks.test.needsKey')}</p>
      ) : (
        <p>
          <ActionButton
            isBusy={ordering.isPending || isAwaited}
            onPress={() => ordering.mutate({ order: 'test' })}
          >
            {t('webhooks.test.send')}
          </ActionButton>
        </p>
      )}
      {ordering.error && <ProblemNotice problem={ordering.error} />}
      {isAwaited ? (
        <p role="status">{t('webhooks.test.awaited')}</p>
      ) : (
        lastTest && (
          <Notice kind={isTaken(lastTest) ? 'good' : 'bad'}>
            <p>
              {t('webhooks.test.at', { at: moment(lastTest.at) })} {answerText(lastTest)}
            </p>
            {!isTaken(lastTest) && <p>{t('webhooks.test.wrong')}</p>}
          </Notice>
        )
      )}
    </section>
  );
}
