import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useChosenCycle } from '../../api/cycles.js';
import { isProblem } from '../../api/problem.js';
import { ActionButton } from '../../parts/action-button.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { type SheetDone } from '../../api/sheets.js';
import { useMayDo } from '../../api/session.js';
import { useFormats } from '../../texts/formats.js';
import { NothingYet } from '../overview/nothing-yet.js';
import { SheetButton } from '../sheets/sheet-button.js';
import { KeyHelp } from './key-help.js';
import { OutcomeNotice } from './outcome-notice.js';
import { Question } from './question.js';
import { SecondPerson } from './second/second-person.js';
import { useAwaiting } from './second/use-awaiting.js';
import { type Answers, useAnswers } from './use-answers.js';
import { useKeys } from './use-keys.js';
import { type Queue, useQueue } from './use-queue.js';

/** In the address, where decisions that wait for a second person are looked at. */
const SHOWN = 'tampil';
const AWAITING = 'menunggu';

/** Payments of which a person says whose they are, one after the other; and decisions about much money, of which a second person says whether they count. */
export function ReviewsPage() {
  const { t } = useTranslation();
  const cycle = useChosenCycle()!;
  const [after, setAfter] = useState<string>();
  const [search, setSearch] = useSearchParams();
  const awaiting = useAwaiting(cycle.id);
  const isSecond = search.get(SHOWN) === AWAITING;
  const show = (second: boolean): void => {
    const next = new URLSearchParams(search);
    if (second) next.set(SHOWN, AWAITING);
    else next.delete(SHOWN);
    setSearch(next);
  };
  const hasSecond = isSecond || cycle.secondPersonAbove !== undefined || awaiting.items.length > 0;
  return (
    <div className="stack">
      <h1>{t('pages.reviews')}</h1>
      {hasSecond && (
        <p className="row chips">
          <button type="button" className="button" aria-pressed={!isSecond} onClick={() => show(false)}>
            {t('reviews.second.questions')}
          </button>
          <button type="button" className="button" aria-pressed={isSecond} onClick={() => show(true)}>
            {t('reviews.second.tab', { total: awaiting.items.length })}
          </button>
        </p>
      )}
      {isSecond ? (
        <SecondPerson queue={awaiting} />
      ) : (
        <Reviewing key={`${cycle.id} ${after ?? ''}`} cycle={cycle.id} after={after} />
      )}
      <ReviewSheetLinks key={cycle.id} cycle={cycle.id} onDone={({ sequence }) => setAfter(sequence)} />
    </div>
  );
}

interface ReviewingProps {
  readonly cycle: string;
  /** Sequence of a write that the questions are to have followed. */
  readonly after: string | undefined;
}

function Reviewing({ cycle, after }: ReviewingProps) {
  const queue = useQueue(cycle, after);
  const answers = useAnswers(queue);
  useKeys({
    j: () => queue.goTo(queue.at + 1),
    k: () => queue.goTo(queue.at - 1),
    u: answers.undo,
  });
  if (isProblem(queue.error, 'BOOK_NOT_COMPUTED')) return <NothingYet />;
  return (
    <div className="stack">
      <Progress queue={queue} decided={answers.decided} />
      {queue.error != null && <ProblemNotice problem={queue.error} again={queue.fetchMore} />}
      <OutcomeNotice answers={answers} />
      <Current queue={queue} answers={answers} />
      <KeyHelp />
    </div>
  );
}

interface ReviewSheetLinksProps {
  readonly cycle: string;
  readonly onDone: (done: SheetDone) => void;
}

/** Leads to the questions as a list to fill in, and takes it back. */
function ReviewSheetLinks({ cycle, onDone }: ReviewSheetLinksProps) {
  const { t } = useTranslation();
  const mayDo = useMayDo();
  return (
    <div className="row">
      {mayDo('BOOKS_EXPORT') && (
        <>
          <span className="soft">{t('sheets.download')}</span>
          {(['csv', 'xlsx'] as const).map((form) => (
            <a
              key={form}
              className="button button-small"
              href={`/api/v1/cycles/${cycle}/reviews.${form}`}
              download
            >
              {t(`sheets.forms.${form}`)}
            </a>
          ))}
        </>
      )}
      {mayDo('REVIEWS_DECIDE') && <SheetButton cycle={cycle} kind="decisions" isSmall onDone={onDone} />}
    </div>
  );
}

function Progress({ queue, decided }: { readonly queue: Queue; readonly decided: number }) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const all = Math.max(queue.total, queue.questions.length);
  if (all === 0) return null;
  const place = Math.min(queue.at + 1, all);
  return (
    <p role="status" className="soft">
      {t('reviews.place', { place: count(place), total: count(all) })}
      {decided > 0 && ` · ${t('reviews.decidedNow', { total: count(decided) })}`}
    </p>
  );
}

/** The question in sight; behind the last one, how it goes on. */
function Current({ queue, answers }: { readonly queue: Queue; readonly answers: Answers }) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const asked = queue.questions[queue.at];
  if (asked !== undefined)
    return (
      <Question
        key={`${asked.review.id} ${asked.review.evidence}`}
        asked={asked}
        queue={queue}
        answers={answers}
      />
    );
  if (queue.isFetching) return <Loading />;
  if (queue.questions.length === 0) return queue.error == null ? <p>{t('reviews.none')}</p> : null;
  return (
    <div className="panel">
      <p>{t('reviews.done', { decided: count(answers.decided) })}</p>
      <p className="row">
        <ActionButton kind="main" onPress={queue.fetchMore}>
          {t('reviews.more')}
        </ActionButton>
        <ActionButton onPress={() => queue.goTo(queue.at - 1)}>{t('reviews.back')}</ActionButton>
        {answers.decided > 0 && <ActionButton onPress={answers.undo}>{t('reviews.undo')}</ActionButton>}
      </p>
    </div>
  );
}
