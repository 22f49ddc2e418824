import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { Notice } from './notice.js';

interface ProblemNoticeProps {
  readonly problem: unknown;
  /** Tries it once more. */
  readonly again?: () => unknown;
}

/** What went wrong, in the sentence of the service, which says what to do. */
export function ProblemNotice({ problem, again }: ProblemNoticeProps) {
  const { t } = useTranslation();
  return (
    <Notice kind="bad">
      <p>{useSentence(problem)}</p>
      {again && (
        <p>
          <button type="button" className="button" onClick={() => void again()}>
            {t('parts.again')}
          </button>
        </p>
      )}
    </Notice>
  );
}

/** The sentence of a problem. */
function useSentence(problem: unknown): string {
  const { t } = useTranslation();
  if (!(problem instanceof Problem)) return t('parts.unexpected');
  if (problem.isWithoutAnswer) return t('parts.noAnswer');
  // Where fields are wrong, what is wrong with each says more than that some are.
  const ofFields = [...new Set(Object.values(problem.fields))].join(' ');
  return ofFields === '' ? problem.sentence : ofFields;
}
