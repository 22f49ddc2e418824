import { useTranslation } from 'react-i18next';
import { type Discrepancy } from '../../api/discrepancies.js';
import { useMayDo } from '../../api/session.js';
import { useWrittenDialog } from '../../parts/use-written-dialog.js';
import { useFormats } from '../../texts/formats.js';
import { useWords } from '../../texts/words-of.js';
import { RemarkDialog } from '../discrepancies/remark-dialog.js';
import { RemarkTag } from '../discrepancies/remark-tag.js';
import { SeverityTag } from '../discrepancies/severity-tag.js';
import { useFindingText } from '../discrepancies/use-finding-text.js';

interface FindingListProps {
  readonly cycle: string;
  /** Reference of the household. */
  readonly household: string;
  readonly discrepancies: readonly Discrepancy[];
  /** How many there are; the first of them are shown. */
  readonly count: number;
}

/** What is wrong with a household, and what to do about it. */
export function FindingList({ cycle, household, discrepancies, count }: FindingListProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const wordOf = useWords();
  const textOf = useFindingText();
  const mayRemark = useMayDo()('DISCREPANCIES_REMARK');
  const dialog = useWrittenDialog<readonly string[]>('remark', cycle, household);
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
              <RemarkTag remark={each.remark} />
              <span className="soft">{each.programme}</span>
            </p>
            <p>{textOf(each)}</p>
            {each.remark && <p>{t('household.reason', { reason: each.remark.reason })}</p>}
            {each.subject !== undefined && mayRemark && (
              <GiveRemark onPress={() => dialog.open([each.subject!])} />
            )}
            {each.paymentRefs.length > 0 && <p className="soft">{each.paymentRefs.join(', ')}</p>}
          </li>
        ))}
      </ul>
      {dialog.about && <RemarkDialog cycle={cycle} dialog={dialog} subjects={dialog.about} />}
      {shown < count && (
        <p className="soft">
          {t('household.more', { shown: formats.count(shown), total: formats.count(count) })}
        </p>
      )}
    </section>
  );
}

function GiveRemark({ onPress }: { readonly onPress: () => void }) {
  const { t } = useTranslation();
  return (
    <p>
      <button type="button" className="button button-small" onClick={onPress}>
        {t('remarks.give')}
      </button>
    </p>
  );
}
