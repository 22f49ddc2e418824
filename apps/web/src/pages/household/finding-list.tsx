import { useTranslation } from 'react-i18next';
import { type Discrepancy } from '../../api/discrepancies.js';
import { useFormats } from '../../texts/formats.js';
import { useWords } from '../../texts/words-of.js';
import { SeverityTag } from '../discrepancies/severity-tag.js';
import { useFindingText } from '../discrepancies/use-finding-text.js';

interface FindingListProps {
  readonly discrepancies: readonly Discrepancy[];
  /** How many there are; the first of them are shown. */
  readonly count: number;
}

/** What is wrong with a household, and what to do about it. */
export function FindingList({ discrepancies, count }: FindingListProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const wordOf = useWords();
  const textOf = useFindingText();
  const shown = discrepancies.length;
  return (
    <section className="panel">
      <h2>{t('household.findings')}</h2>
      {count === 0 && <p>{t('household.noFindings')}</p>}
      <ul className="stack plain-list">
        {discrepancies.map((each, at) => (
          <li key={at} className="stack-tight">
            <p className="row">
              <b>{wordOf('words.kinds', each.kind)}</b>
              <SeverityTag severity={each.severity} />
              <span className="soft">{each.programme}</span>
            </p>
            <p>{textOf(each)}</p>
            {each.paymentRefs.length > 0 && <p className="soft">{each.paymentRefs.join(', ')}</p>}
          </li>
        ))}
      </ul>
      {shown < count && (
        <p className="soft">
          {t('household.more', { shown: formats.count(shown), total: formats.count(count) })}
        </p>
      )}
    </section>
  );
}
