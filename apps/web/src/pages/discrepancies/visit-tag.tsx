import { useTranslation } from 'react-i18next';
import { type Discrepancy } from '../../api/discrepancies.js';
import { useFormats } from '../../texts/formats.js';
import { useWords } from '../../texts/words-of.js';

/** What came of the last visit to the household; nothing where nobody was there. */
export function VisitTag({ visit }: { readonly visit: Discrepancy['visit'] }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const wordOf = useWords();
  if (visit === undefined) return null;
  const outcome = wordOf('visits.outcomes', visit.outcome);
  return (
    <span className="tag" title={day(visit.day)}>
      {t('visits.tag', { outcome })}
    </span>
  );
}
