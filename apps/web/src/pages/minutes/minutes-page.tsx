import { useTranslation } from 'react-i18next';
import { useChosenCycle } from '../../api/cycles.js';
import { useMinutes } from '../../api/minutes.js';
import { isProblem } from '../../api/problem.js';
import { useRegionName } from '../../api/regions.js';
import { useMayDo } from '../../api/session.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useFormats } from '../../texts/formats.js';
import { NothingYet } from '../overview/nothing-yet.js';
import { Draft } from './draft.js';
import { FinalPaper, Sources } from './final-paper.js';
import { MinutesForm } from './minutes-form.js';
import { MinutesReading } from './minutes-reading.js';

/** The minutes of reconciliation of a cycle: what is written into them, the draft, and the final paper. */
export function MinutesPage() {
  const { t } = useTranslation();
  const { monthsOf } = useFormats();
  const regionName = useRegionName();
  const cycle = useChosenCycle()!;
  const { data, error } = useMinutes(cycle.id);
  if (isProblem(error, 'BOOK_NOT_COMPUTED') || data?.sources.length === 0) return <NothingYet />;
  return (
    <div className="stack">
      <div>
        <h1>{t('pages.minutes')}</h1>
        <p className="soft">
          {t('minutes.of', { months: monthsOf(cycle.months), region: regionName(cycle.region) })}
        </p>
      </div>
      <MinutesOf key={cycle.id} cycle={cycle.id} />
    </div>
  );
}

function MinutesOf({ cycle }: { readonly cycle: string }) {
  const mayWrite = useMayDo()('CYCLES_WRITE');
  const { data, error, refetch } = useMinutes(cycle);
  if (data === undefined) return error ? <ProblemNotice problem={error} again={refetch} /> : <Loading />;
  return (
    <>
      {error && <ProblemNotice problem={error} again={refetch} />}
      {data.final !== undefined ? (
        <>
          <FinalPaper cycle={cycle} minutes={data} final={data.final} />
          <MinutesReading minutes={data} />
        </>
      ) : mayWrite ? (
        <MinutesForm cycle={cycle} minutes={data} />
      ) : (
        <>
          <MinutesReading minutes={data} />
          <Draft cycle={cycle} minutes={data} hasUnsaved={false} />
        </>
      )}
      {data.sources.length > 0 && <Sources minutes={data} />}
    </>
  );
}
