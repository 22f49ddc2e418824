import { useTranslation } from 'react-i18next';
import { useChosenCycle } from '../../api/cycles.js';
import { useOverview } from '../../api/overview.js';
import { isProblem } from '../../api/problem.js';
import { useRegionName } from '../../api/regions.js';
import { useSummary } from './summary.js';
import { Loading } from '../../parts/loading.js';
import { FailedPage } from '../../parts/failed-page.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useFormats } from '../../texts/formats.js';
import { Ages } from './ages.js';
import { Areas } from './areas.js';
import { Funnels } from './funnels.js';
import { Idle } from './idle.js';
import { Kinds } from './kinds.js';
import { NothingYet } from './nothing-yet.js';
import { Reports } from './reports.js';
import { Totals } from './totals.js';

/** What is known of a cycle and what is not, at a glance; it follows what is taken in. */
export function OverviewPage() {
  const { t } = useTranslation();
  const { day, monthsOf } = useFormats();
  const regionName = useRegionName();
  const cycle = useChosenCycle()!;
  const summary = useSummary(cycle.id);
  const overview = useOverview(cycle.id);
  const error = summary.error ?? overview.error;
  const again = (): unknown => Promise.all([summary.refetch(), overview.refetch()]);
  if (isProblem(error, 'BOOK_NOT_COMPUTED')) return <NothingYet />;
  if (error && (summary.data === undefined || overview.data === undefined))
    return <FailedPage title={t('pages.overview')} problem={error} again={again} />;
  if (summary.data === undefined || overview.data === undefined) return <Loading />;
  if (summary.data.entitlements.count === 0) return <NothingYet />;
  return (
    <div className="stack">
      <div>
        <h1>{t('overview.title', { months: monthsOf(cycle.months), region: regionName(cycle.region) })}</h1>
        <p className="soft">{t('overview.asOf', { day: day(summary.data.asOf) })}</p>
      </div>
      {error && <ProblemNotice problem={error} again={again} />}
      <Totals overview={overview.data} />
      <Reports cycle={cycle} overview={overview.data} />
      <Funnels overview={overview.data} />
      <Kinds summary={summary.data} overview={overview.data} />
      <Areas overview={overview.data} />
      <div className="grid">
        <Ages ages={overview.data.ages} />
        <Idle idle={overview.data.idle} idleDays={cycle.idleDays} />
      </div>
    </div>
  );
}
