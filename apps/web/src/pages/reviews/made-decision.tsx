import { useTranslation } from 'react-i18next';
import { type Decision } from '../../api/reviews.js';
import { Notice } from '../../parts/notice.js';

/** What was decided during this visit. */
export function MadeDecision({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation();
  const { entitlementId = '', reason } = decision;
  return (
    <Notice kind="good">
      <p>{t(`reviews.decidedAs.${decision.decision}`, { household: entitlementId })}</p>
      <p>{t('household.reason', { reason })}</p>
    </Notice>
  );
}
