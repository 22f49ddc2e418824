import { useTranslation } from 'react-i18next';
import { Loading } from '../../../parts/loading.js';
import { Notice } from '../../../parts/notice.js';
import { ProblemNotice } from '../../../parts/problem-notice.js';
import { useFormats } from '../../../texts/formats.js';
import { useKeys } from '../use-keys.js';
import { AwaitingDecision } from './awaiting-decision.js';
import { type AwaitingQueue } from './use-awaiting.js';

/** Decisions about much money, of which a second person says whether they count: one after the other. */
export function SecondPerson({ queue }: { readonly queue: AwaitingQueue }) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const { items, at, last } = queue;
  const current = items[at];
  useKeys({ j: () => queue.goTo(at + 1), k: () => queue.goTo(at - 1) });
  return (
    <div className="stack">
      {queue.error && <ProblemNotice problem={queue.error} />}
      {queue.problem && <ProblemNotice problem={queue.problem} />}
      {last && <Notice kind="good">{t(`reviews.second.said.${last}`)}</Notice>}
      {queue.isFetching && <Loading />}
      {!queue.isFetching && current === undefined && <p>{t('reviews.second.none')}</p>}
      {current && (
        <>
          <p role="status" className="soft">
            {t('reviews.place', { place: count(at + 1), total: count(items.length) })}
          </p>
          <AwaitingDecision key={current.decision.id} awaiting={current} queue={queue} />
        </>
      )}
    </div>
  );
}
