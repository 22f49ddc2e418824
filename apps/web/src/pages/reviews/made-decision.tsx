import { useTranslation } from 'react-i18next';
import { type Decision } from '../../api/reviews.js';
import { ActionButton } from '../../parts/action-button.js';
import { Notice } from '../../parts/notice.js';

interface MadeDecisionProps {
  readonly decision: Decision;
  readonly isBusy?: boolean;
  /** Absent where it is not the last one, which alone can be taken back here. */
  readonly onUndo?: () => void;
}

/** What was decided during this visit. */
export function MadeDecision({ decision, isBusy = false, onUndo }: MadeDecisionProps) {
  const { t } = useTranslation();
  const { entitlementId = '', reason } = decision;
  return (
    <Notice kind="good">
      <div className="row spread">
        <p>
          {t(`reviews.decidedAs.${decision.decision}`, { household: entitlementId })}.{' '}
          {t('household.reason', { reason })}
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
