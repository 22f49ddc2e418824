import { useTranslation } from 'react-i18next';
import {
  type Decision,
  type EarlierRemark,
  type Entitlement,
  type Household,
  type Visit,
} from '../../api/household.js';
import { useFormats } from '../../texts/formats.js';
import { useWords } from '../../texts/words-of.js';
import { StatedPayment } from './stated-payment.js';
import { type StoryEvent, storyOf } from './story.js';

/** What happened to a household, one after the other. */
export function Story({ household }: { readonly household: Household }) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const { payments, paymentCount } = household;
  return (
    <section className="panel">
      <h2>{t('household.story')}</h2>
      <p className="soft">{t('household.storyHint')}</p>
      <ol className="story">
        {storyOf(household).map((event, at) => (
          <li key={at}>
            <EventDay event={event} />
            <Event event={event} />
          </li>
        ))}
      </ol>
      {payments.length < paymentCount && (
        <p className="soft">
          {t('household.more', { shown: count(payments.length), total: count(paymentCount) })}
        </p>
      )}
    </section>
  );
}

function EventDay({ event }: { readonly event: StoryEvent }) {
  const { t } = useTranslation();
  const { day, moment } = useFormats();
  if (event.what === 'LISTED') return <p className="soft">{t('household.onList')}</p>;
  if (event.at === undefined) return <p className="soft">{t('household.undated')}</p>;
  return (
    <p className="soft">
      <time dateTime={event.at}>{event.at.includes('T') ? moment(event.at) : day(event.at)}</time>
    </p>
  );
}

function Event({ event }: { readonly event: StoryEvent }) {
  switch (event.what) {
    case 'LISTED':
      return <Listed entitlements={event.entitlements} />;
    case 'STATED':
      return <StatedPayment payment={event.payment} />;
    case 'DECIDED':
      return <Decided decision={event.decision} />;
    case 'REMARKED':
      return <Remarked kind={event.kind} remark={event.remark} />;
    case 'VISITED':
      return <Visited visit={event.visit} isLast={event.isLast} />;
    case 'TAKEN_BACK':
      return <TakenBack decision={event.decision} />;
  }
}

function Listed({ entitlements }: { readonly entitlements: readonly Entitlement[] }) {
  const { t } = useTranslation();
  const { rupiah } = useFormats();
  return (
    <div>
      {entitlements.map(({ rosterRef, programme = '', entitled = 0 }) => (
        <p key={rosterRef}>
          <b>{t('household.listed', { programme, amount: rupiah(entitled) })}</b>{' '}
          <span className="soft">{rosterRef}</span>
        </p>
      ))}
    </div>
  );
}

function Decided({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation();
  const wordOf = useWords();
  const { by, reason, standing } = decision;
  return (
    <div className="stack-tight">
      <p className="row">
        <b>{t(`household.decided.${decision.decision}`, { by })}</b>
        <span className="tag">{wordOf('household.standings', standing)}</span>
      </p>
      <p>{t('household.reason', { reason })}</p>
    </div>
  );
}

function Remarked({ kind, remark }: { readonly kind: string; readonly remark: EarlierRemark }) {
  const { t } = useTranslation();
  const wordOf = useWords();
  const { by, status, reason } = remark;
  return (
    <div className="stack-tight">
      <p className="row">
        <b>{t('remarks.said', { by, status: wordOf('remarks.statuses', status) })}</b>
        <span className="soft">{wordOf('words.kinds', kind)}</span>
      </p>
      <p>{t('household.reason', { reason })}</p>
    </div>
  );
}

/** What came of a visit; of the last one also what is to be done. */
function Visited({ visit, isLast }: { readonly visit: Visit; readonly isLast: boolean }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const wordOf = useWords();
  const { volunteer, note, by, at, file, row } = visit;
  const outcome = wordOf('visits.outcomes', visit.outcome);
  return (
    <div className="stack-tight">
      <p>
        <b>{t(volunteer === '' ? 'visits.toldByNobody' : 'visits.told', { volunteer, outcome })}</b>
      </p>
      {note !== '' && <p>{t('visits.note', { note })}</p>}
      {isLast && <p>{t('visits.next', { step: wordOf('visits.steps', visit.outcome) })}</p>}
      <p className="soft">{t('visits.from', { by, at: moment(at), file, row })}</p>
    </div>
  );
}

function TakenBack({ decision: { withdrawal } }: { readonly decision: Decision }) {
  const { t } = useTranslation();
  const { by = '', reason = '' } = withdrawal ?? {};
  return (
    <div className="stack-tight">
      <p>
        <b>{t('household.decided.withdrawn', { by })}</b>
      </p>
      {reason !== '' && <p>{t('household.reason', { reason })}</p>}
    </div>
  );
}
