import { useTranslation } from 'react-i18next';
import { useRetention } from '../../api/retention.js';
import { useMayDo } from '../../api/session.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useFormats } from '../../texts/formats.js';
import { DueCycles } from './due-cycles.js';
import { KeptCycles } from './kept-cycles.js';
import { PurgeTable } from './purge-table.js';
import { RetentionForm } from './retention-form.js';

/** For how long data are kept, what is due, and what was destroyed. */
export function RetentionPage() {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const mayManage = useMayDo()('RETENTION_MANAGE');
  const { data, error, refetch } = useRetention();
  return (
    <div className="stack">
      <h1>{t('pages.retention')}</h1>
      <p>{t('retention.intro')}</p>
      {error && <ProblemNotice problem={error} again={refetch} />}
      {data === undefined ? (
        !error && <Loading />
      ) : (
        <section className="panel" aria-labelledby="retention-now">
          <h2 id="retention-now">{t('retention.now')}</h2>
          <p>
            {data.months === null
              ? t('retention.forEver')
              : t('retention.forMonths', { months: data.months })}
          </p>
          {data.changedAt !== undefined && (
            <p className="soft">
              {t('retention.changedAt', { at: moment(data.changedAt), by: data.changedBy ?? '' })}
            </p>
          )}
          <DueCycles due={data.due} />
          {mayManage && <RetentionForm key={data.changedAt} months={data.months} />}
        </section>
      )}
      {mayManage && <KeptCycles />}
      <PurgeTable />
    </div>
  );
}
