import { type FormEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Awaiting } from '../../../api/reviews.js';
import { useMayDo, useSession } from '../../../api/session.js';
import { useUnsaved } from '../../../api/unsaved.js';
import { ActionButton } from '../../../parts/action-button.js';
import { Notice } from '../../../parts/notice.js';
import { TextField } from '../../../parts/text-field.js';
import { textsOf } from '../../../parts/texts-of.js';
import { useFormats } from '../../../texts/formats.js';
import { ComparisonTable } from '../comparison-table.js';
import { householdIn } from '../household-in.js';
import { PaymentList } from '../payment-list.js';
import { useKeys } from '../use-keys.js';
import { type AwaitingQueue } from './use-awaiting.js';

interface AwaitingDecisionProps {
  readonly awaiting: Awaiting;
  readonly queue: AwaitingQueue;
}

/** One decision beside its question, and what the second person says of it. */
export function AwaitingDecision({ awaiting, queue }: AwaitingDecisionProps) {
  const { t } = useTranslation();
  const { moment, rupiah } = useFormats();
  const mayDo = useMayDo();
  const { data: session } = useSession();
  const { decision, review } = awaiting;
  const { by, reason, entitlementId = '', second } = decision;
  const household = review ? householdIn(review, entitlementId) : entitlementId;
  const isOwn = session?.user.username === by;
  return (
    <article className="panel question" aria-label={t('reviews.second.title')}>
      <h2>{t('reviews.second.title')}</h2>
      <Notice kind="plain">
        <p>
          {t('reviews.second.decided', {
            by,
            at: moment(second?.decidedAt ?? decision.at),
            amount: rupiah(second?.amount ?? 0),
          })}
        </p>
        <p>
          {t(`reviews.decidedAs.${decision.decision}`, { household })}. {t('household.reason', { reason })}
        </p>
      </Notice>
      {review?.evidence !== decision.evidence && <Notice kind="warn">{t('reviews.second.gone')}</Notice>}
      {review && <PaymentList review={review} />}
      {review && <ComparisonTable review={review} chosen={decision.entitlementId} onChoose={undefined} />}
      {mayDo('REVIEWS_DECIDE') &&
        (isOwn ? (
          <Own id={decision.id} queue={queue} />
        ) : (
          <Verdict
            id={decision.id}
            evidence={review?.evidence === decision.evidence ? decision.evidence : undefined}
            queue={queue}
          />
        ))}
    </article>
  );
}

interface VerdictProps {
  readonly id: string;
  readonly queue: AwaitingQueue;
}

/** Whoever decided waits, or takes it back. */
function Own({ id, queue }: VerdictProps) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('reviews.second.own')}</p>
      <p>
        <ActionButton isBusy={queue.isBusy} onPress={() => queue.say(id, { verdict: 'TAKEN_BACK' })}>
          {t('reviews.second.takeBack')}
        </ActionButton>
      </p>
    </>
  );
}

/** Yes, or no with a reason. */
function Verdict({ id, queue, evidence }: VerdictProps & { readonly evidence: string | undefined }) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [unsaved, setUnsaved] = useUnsaved<string>('rejection', id);
  const isSaid = (): void => setUnsaved(null);
  const confirm = (): void => {
    if (evidence !== undefined && !queue.isBusy) queue.say(id, { verdict: 'CONFIRMED', evidence }, isSaid);
  };
  useKeys({ c: confirm, x: () => form.current?.querySelector('input')?.focus() });
  const reject = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const reason = (textsOf(event.currentTarget)['reason'] ?? '').trim();
    queue.say(id, { verdict: 'REJECTED', reason }, isSaid);
  };
  return (
    <>
      {evidence !== undefined && (
        <p>
          <ActionButton kind="main" isBusy={queue.isBusy} onPress={confirm}>
            {t('reviews.second.confirm')}
          </ActionButton>
        </p>
      )}
      <form className="row search" onSubmit={reject} ref={form}>
        <TextField
          label={t('reviews.second.reason')}
          hint={t('reviews.second.reasonHint')}
          name="reason"
          defaultValue={unsaved ?? undefined}
          onChange={({ target }) => setUnsaved(target.value)}
          required
          minLength={3}
          maxLength={500}
          autoComplete="off"
        />
        <ActionButton isBusy={queue.isBusy}>{t('reviews.second.reject')}</ActionButton>
      </form>
    </>
  );
}
