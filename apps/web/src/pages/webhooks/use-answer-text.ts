import { useTranslation } from 'react-i18next';
import { useFormats } from '../../texts/formats.js';
import { useWords } from '../../texts/words-of.js';

/** What a receiver answered, or why it did not. */
interface Answer {
  readonly status?: number;
  readonly problem?: string;
  readonly milliseconds?: number;
}

/** Whether a receiver took what it was sent. */
export function isTaken({ status }: Answer): boolean {
  return status !== undefined && status >= 200 && status < 300;
}

/** Says what a receiver answered; of the answers that often go wrong also what that means. */
export function useAnswerText(): (answer: Answer) => string {
  const { t } = useTranslation();
  const { count } = useFormats();
  const wordOf = useWords();
  return ({ status, problem, milliseconds = 0 }) => {
    if (problem !== undefined) return wordOf('webhooks.problems', problem);
    if (status === undefined) return '';
    const answered = t('webhooks.answered', { status: `${status}`, milliseconds: count(milliseconds) });
    return [answered, meaning(status)].join(' ').trim();
  };

  function meaning(status: number): string {
    if (status >= 200 && status < 300) return t('webhooks.means.taken');
    if (status >= 300 && status < 400) return t('webhooks.means.redirects');
    if (status === 401 || status === 403) return t('webhooks.means.notProven');
    if (status === 404 || status === 410) return t('webhooks.means.notThere');
    return status >= 500 ? t('webhooks.means.fails') : t('webhooks.means.refuses');
  }
}
