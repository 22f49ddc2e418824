import { useTranslation } from 'react-i18next';
import { type Payment } from '../../api/household.js';
import { useFormats } from '../../texts/formats.js';
import { useWords } from '../../texts/words-of.js';
import { Waterfall } from './waterfall.js';

const TAGS: Readonly<Record<string, string>> = {
  CREDITED: 'tag tag-good',
  PAID: 'tag tag-good',
  FAILED: 'tag tag-bad',
  RETURNED: 'tag tag-warn',
};

/** What a report says of a payment, and why it is taken for this household's. */
export function StatedPayment({ payment }: { readonly payment: Payment }) {
  const { t } = useTranslation();
  const { rupiah } = useFormats();
  const wordOf = useWords();
  const { channel, programme, outcome, amount, paymentRef, link, evidence } = payment;
  return (
    <div className={link === 'superseded' ? 'stack-tight replaced' : 'stack-tight'}>
      <p className="row">
        <b>{t('household.payment', { channel, outcome: wordOf('findings.outcomes', outcome) })}</b>
        <span className={link === 'superseded' ? 'tag' : (TAGS[outcome] ?? 'tag')}>{rupiah(amount)}</span>
        <span>{programme}</span>
        <span className="soft">{paymentRef}</span>
      </p>
      <p>{useRemarks(payment)}</p>
      {link === 'review' && <p className="tag tag-warn possible">{t('household.possible')}</p>}
      {evidence.length > 0 && (
        <details>
          <summary>{t(link === 'review' ? 'household.why.titleReview' : 'household.why.title')}</summary>
          <Waterfall payment={payment} />
        </details>
      )}
    </div>
  );
}

/** What else a report says, in one line. */
function useRemarks({ link, day, withdrawn = 0, reason, name }: Payment): string {
  const { t } = useTranslation();
  const formats = useFormats();
  const wordOf = useWords();
  const remarks = [
    link === 'superseded' && t('household.replaced'),
    day !== undefined && t('household.on', { day: formats.day(day) }),
    withdrawn > 0 && t('household.withdrawnOf', { amount: formats.rupiah(withdrawn) }),
    reason !== undefined && t('household.failedBy', { reason: wordOf('findings.failures', reason) }),
    name !== undefined && t('household.statedName', { name }),
  ];
  return remarks.filter((remark) => remark !== false).join(' · ');
}
