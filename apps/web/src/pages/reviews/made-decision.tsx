import { useTranslation } from 'react-i18next';
import { type Decision, type Review } from '../../api/reviews.js';
import { ActionButton } from '../../parts/action-button.js';
import { Notice } from '../../parts/notice.js';
import { householdIn } from './household-in.js';

interface MadeDecisionProps {
  readonly review: Review;
  readonly decision: Decision;
  readonly isBusy?: boolean;
  /** Absent where it is not the last one, which alone can be taken back here. */
  readonly onUndo?: () => void;
}

/** What was decided during this visit. */
export function MadeDecision({ review, decision, isBusy = false, onUndo }: MadeDecisionProps) {
  const { t } = useTranslation();
  const { entitlementId, reason } = decision;
  const household = householdIn(review, entitlementId);
  return (
    <Notice kind="good">
      <div className="row spread">
        <p>
          {t(`reviews.decidedAs.${decision.decision}`, { household })}. {t('household.reason', { reason })}
          {decision.standing === 'AWAITING' && <> {t('reviews.second.waits')}</>}
        </p>
        {onUndo && (
          <ActionButton isBusy={isBusy} onPress={onUndo}>
            {t('reviews.undo')}
          </ActionButton>
        )}
      </div>
    </Notice>
  );
}
