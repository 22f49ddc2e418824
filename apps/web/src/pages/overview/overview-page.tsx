import { useTranslation } from 'react-i18next';
import { useChosenCycle } from '../../api/cycles.js';
import { isProblem } from '../../api/problem.js';
import { useSummary } from '../../api/summary.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useFormats } from '../../texts/formats.js';
import { NothingYet } from './nothing-yet.js';

/** What is known of a cycle, at a glance. */
export function OverviewPage() {
  const { t } = useTranslation();
  const { rupiah, count, day } = useFormats();
  const cycle = useChosenCycle()!;
  const { data, error, refetch } = useSummary(cycle.id);
  if (isProblem(error, 'BOOK_NOT_COMPUTED')) return <NothingYet />;
  if (error) return <ProblemNotice problem={error} again={refetch} />;
  if (data === undefined) return <Loading />;
  return (
    <div className="stack">
      <h1>{t('pages.overview')}</h1>
      <p className="soft">{t('overview.asOf', { day: day(data.asOf) })}</p>
      <dl className="tiles">
        <div className="tile">
          <dt>{t('overview.entitled')}</dt>
          <dd className="large">{rupiah(data.entitlements.amount)}</dd>
          <dd>{t('overview.households', { households: count(data.entitlements.count) })}</dd>
        </div>
      </dl>
    </div>
  );
}
