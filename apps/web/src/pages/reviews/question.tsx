import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Candidate } from '../../api/reviews.js';
import { useMayDo } from '../../api/session.js';
import { useUnsaved } from '../../api/unsaved.js';
import { ComparisonTable } from './comparison-table.js';
import { DecisionForm } from './decision-form.js';
import { EarlierDecisions } from './earlier-decisions.js';
import { MadeDecision } from './made-decision.js';
import { PaymentList } from './payment-list.js';
import { type Answers } from './use-answers.js';
import { useKeys } from './use-keys.js';
import { type Asked, type Queue, unsavedName } from './use-queue.js';

interface QuestionProps {
  readonly asked: Asked;
  readonly queue: Queue;
  readonly answers: Answers;
}

/** What was said of a question and not decided yet. */
interface Written {
  readonly chosen: string | undefined;
  readonly reason: string;
  readonly isForAll: boolean;
}

/** What a person chooses where nobody on the list is meant. */
const NOBODY = 'NOBODY';

/** One question: the payment beside its candidates, and the answer. */
export function Question({ asked, queue, answers }: QuestionProps) {
  const { t } = useTranslation();
  const mayDo = useMayDo();
  const { review, decision } = asked;
  const people = [...review.candidates, ...review.namesakes];
  const [unsaved, setUnsaved] = useUnsaved<Written>(...unsavedName(review));
  const written = unsaved ?? { chosen: undefined, reason: answers.reason, isForAll: false };
  const { chosen, isForAll } = written;
  const write = (more: Partial<Written>): void => setUnsaved({ ...written, ...more });
  const reason = useRef<HTMLInputElement>(null);
  const article = useFocusGoneOn();
  const mayDecide = mayDo('REVIEWS_DECIDE') && decision === undefined;
  const choose = (person: Candidate | undefined): void => {
    if (!mayDecide) return;
    write({ chosen: person?.entitlementId ?? NOBODY });
    reason.current?.focus();
  };
  const mayBeForAll = review.namesakes.every(({ entitlementId }) => entitlementId !== chosen);
  useKeys({
    s: () => write({ isForAll: !isForAll }),
    '0': () => choose(undefined),
    ...Object.fromEntries(people.slice(0, 9).map((person, at) => [`${at + 1}`, () => choose(person)])),
  });
  return (
    <article className="panel question" aria-label={t('reviews.question')} tabIndex={-1} ref={article}>
      <h2>{t('reviews.question')}</h2>
      <PaymentList review={review} />
      <EarlierDecisions review={review} />
      <ComparisonTable review={review} chosen={chosen} onChoose={mayDecide ? choose : undefined} />
      {decision !== undefined && <MadeDecision review={review} decision={decision} />}
      {mayDecide && (
        <DecisionForm
          reasonRef={reason}
          reason={written.reason}
          isNobody={chosen === NOBODY}
          isChosen={chosen !== undefined}
          payments={review.payments}
          isForAll={isForAll && mayBeForAll}
          mayBeForAll={mayBeForAll}
          isBusy={answers.isBusy}
          onNobody={() => choose(undefined)}
          onForAll={(isForAll) => write({ isForAll })}
          onReason={(reason) => write({ reason })}
          onDecide={() => {
            const choice = {
              household: chosen === NOBODY ? undefined : chosen,
              reason: written.reason.trim(),
              forAll: isForAll && mayBeForAll,
            };
            answers.decide({ review, choice }, { onSuccess: () => setUnsaved(null) });
          }}
        />
      )}
      <Steps queue={queue} />
    </article>
  );
}

/** Whoever answered a question goes on at the next one: what had the focus is gone. */
function useFocusGoneOn(): RefObject<HTMLElement | null> {
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) article.current?.focus({ preventScroll: true });
  }, []);
  return article;
}

/** Goes on without an answer, or back. */
function Steps({ queue }: { readonly queue: Queue }) {
  const { t } = useTranslation();
  return (
    <p className="row">
      <button type="button" className="button button-small" onClick={() => queue.goTo(queue.at - 1)}>
        {t('reviews.back')}
      </button>
      <button type="button" className="button button-small" onClick={() => queue.goTo(queue.at + 1)}>
        {t('reviews.skip')}
      </button>
    </p>
  );
}
