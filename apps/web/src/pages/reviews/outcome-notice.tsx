import { useTranslation } from 'react-i18next';
import { Notice } from '../../parts/notice.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { type Answers } from './use-answers.js';

/** What became of the last thing that was done. */
export function OutcomeNotice({ answers: { outcome, problem } }: { readonly answers: Answers }) {
  const { t } = useTranslation();
  if (problem !== null) return <ProblemNotice problem={problem} />;
  switch (outcome) {
    case 'UNDONE':
      return <Notice kind="good">{t('reviews.undone')}</Notice>;
    case 'CHANGED':
      return <Notice kind="warn">{t('reviews.changed')}</Notice>;
    case 'NOTHING_TO_UNDO':
      return <Notice kind="plain">{t('reviews.nothingToUndo')}</Notice>;
    case 'DECIDED':
    case undefined:
      return null;
  }
}
