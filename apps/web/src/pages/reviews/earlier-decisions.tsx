import { useTranslation } from 'react-i18next';
import { type Review } from '../../api/reviews.js';
import { Notice } from '../../parts/notice.js';
import { useFormats } from '../../texts/formats.js';
import { useWords } from '../../texts/words-of.js';
import { householdIn } from './household-in.js';

/** What was decided before and does not hold any more: both are shown to whoever decides again. */
export function EarlierDecisions({ review }: { readonly review: Review }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const wordOf = useWords();
  return review.earlier.map(({ by, at, decision, entitlementId, reason, standing }) => (
    <Notice key={at} kind="warn">
      {t('reviews.earlier', {
        by,
        at: moment(at),
        decision: t(`reviews.earlierDecision.${decision}`, { household: householdIn(review, entitlementId) }),
        reason,
        standing: wordOf('household.standings', standing),
      })}
    </Notice>
  ));
}
