import { useTranslation } from 'react-i18next';
import { Notice } from '../../parts/notice.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { MadeDecision } from './made-decision.js';
import { type Answers } from './use-answers.js';

/** What became of the last thing that was done. */
export function OutcomeNotice({ answers }: { readonly answers: Answers }) {
  const { t } = useTranslation();
  const { outcome, problem, last } = answers;
  if (problem !== null) return <ProblemNotice problem={problem} />;
  switch (outcome) {
    case 'DECIDED':
      return last === undefined ? null : (
        <MadeDecision {...last} isBusy={answers.isBusy} onUndo={answers.undo} />
      );
    case 'UNDONE':
      return <Notice kind="good">{t('reviews.undone')}</Notice>;
    case 'CHANGED':
      return <Notice kind="warn">{t('reviews.changed')}</Notice>;
    case 'NOTHING_TO_UNDO':
      return <Notice kind="plain">{t('reviews.nothingToUndo')}</Notice>;
    case undefined:
      return null;
  }
}
