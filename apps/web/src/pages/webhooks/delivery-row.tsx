import { useTranslation } from 'react-i18next';
import { type Delivery, type SubjectDeliveries } from '../../api/webhooks.js';
import { useFormats } from '../../texts/formats.js';
import { useWords } from '../../texts/words-of.js';
import { useAnswerText } from './use-answer-text.js';

const TAGS = {
  DELIVERED: 'tag tag-good',
  FAILED: 'tag tag-warn',
  DEAD: 'tag tag-bad',
  DROPPED: 'tag',
  OVERTAKEN: 'tag',
} as const;

interface DeliveryRowProps {
  readonly subject: SubjectDeliveries;
  onReplay(alert: string): void;
  onDrop(alert: string): void;
}

/** What became of the alerts about one thing: the last one, and how many are still to be sent. What stood in them is not kept. */
export function DeliveryRow({ subject, onReplay, onDrop }: DeliveryRowProps) {
  const { t } = useTranslation();
  const { moment, count } = useFormats();
  const wordOf = useWords();
  const { deliveries, waiting, nextAt, kind } = subject;
  const last = deliveries.at(-1);
  return (
    <tr>
      <td>{last === undefined ? t('webhooks.log.notYet') : moment(last.at)}</td>
      <th scope="row">
        {wordOf('words.kinds', kind)}
        {last && (
          <div className="soft">
            {t('webhooks.log.alert', { number: count(last.ordinal), id: last.alert.slice(0, 8) })}
          </div>
        )}
      </th>
      <td>
        {last && <Outcome delivery={last} />}
        {deliveries
          .filter(({ outcome }) => outcome === 'DEAD')
          .map(({ alert, ordinal }) => (
            <p key={alert} className="row">
              {(['replay', 'drop'] as const).map((order) => (
                <button
                  key={order}
                  type="button"
                  className="button button-small"
                  onClick={() => (order === 'replay' ? onReplay : onDrop)(alert)}
                >
                  {t(`webhooks.log.${order}`)}
                  <span className="hidden">
                    {' '}
                    {t('webhooks.log.alert', { number: count(ordinal), id: alert.slice(0, 8) })}
                  </span>
                </button>
              ))}
            </p>
          ))}
      </td>
      <td className="number">{last && count(last.tries)}</td>
      <td>
        {waiting > 0 && <div>{t('webhooks.log.waiting', { total: count(waiting) })}</div>}
        {nextAt !== undefined && (
          <div className="soft">{t('webhooks.log.nextAt', { at: moment(nextAt) })}</div>
        )}
      </td>
    </tr>
  );
}

/** What became of one alert, and what the receiver answered. */
function Outcome({ delivery }: { readonly delivery: Delivery }) {
  const { t } = useTranslation();
  const answerText = useAnswerText();
  return (
    <>
      <span className={TAGS[delivery.outcome]}>{t(`webhooks.outcomes.${delivery.outcome}`)}</span>
      <div className="soft">{answerText(delivery)}</div>
    </>
  );
}
