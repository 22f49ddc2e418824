import { useTranslation } from 'react-i18next';
import { type Review } from '../../api/reviews.js';
import { useFormats } from '../../texts/formats.js';
import { useWords } from '../../texts/words-of.js';

/** Payments that are listed before the others are only counted. */
const LISTED = 3;

/** The payments that the question is about: what their reports say. */
export function PaymentList({ review }: { readonly review: Review }) {
  const { t } = useTranslation();
  const { rupiah, day, count } = useFormats();
  const wordOf = useWords();
  const { payee, payments, amount, shown } = review;
  return (
    <div className="stack-tight">
      <p>
        <b>{payee.name}</b>{' '}
        <span className="soft">
          {[payee.kelurahan, payee.kecamatan].filter((name) => name !== '').join(', ')}
        </span>
      </p>
      <p>{t('reviews.payments', { count: payments, amount: rupiah(amount) })}</p>
      <ul className="plain-list" aria-label={t('reviews.paymentsShown')}>
        {shown.slice(0, LISTED).map((payment) => (
          <li key={payment.paymentRef}>
            {[
              payment.channel,
              payment.programme,
              wordOf('findings.outcomes', payment.outcome),
              rupiah(payment.amount),
              payment.day === undefined ? '' : day(payment.day),
            ]
              .filter((part) => part !== '')
              .join(' · ')}{' '}
            <span className="soft">{payment.paymentRef}</span>
          </li>
        ))}
      </ul>
      {payments > LISTED && (
        <p className="soft">{t('household.more', { shown: count(LISTED), total: count(payments) })}</p>
      )}
    </div>
  );
}
