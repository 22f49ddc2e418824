import { useTranslation } from 'react-i18next';
import { type Cycle, CYCLE, useCycles } from '../../api/cycles.js';
import { useRegionName } from '../../api/regions.js';
import { useMayDo } from '../../api/session.js';
import { FramedTable } from '../../parts/framed-table.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { PageLink } from '../../shell/page-link.js';
import { useFormats } from '../../texts/formats.js';

/** All cycles, each with the way to its settings. */
export function CyclesPage() {
  const { t } = useTranslation();
  const mayDo = useMayDo();
  const { data, error, refetch } = useCycles();
  return (
    <div className="stack">
      <h1>{t('pages.cycles')}</h1>
      {mayDo('CYCLES_WRITE') && (
        <p>
          <PageLink page="newCycle" className="button button-main">
            {t('pages.newCycle')}
          </PageLink>
        </p>
      )}
      {error && <ProblemNotice problem={error} again={refetch} />}
      {data === undefined ? (
        !error && <Loading />
      ) : data.length === 0 ? (
        <p>{t('cycleSettings.none')}</p>
      ) : (
        <FramedTable
          label={t('pages.cycles')}
          columns={[
            t('cycles.months'),
            t('cycles.region'),
            t('cycles.programmes'),
            t('cycles.cutoffs'),
            t('cycleSettings.changed'),
          ]}
        >
          {data.map((cycle) => (
            <CycleRow key={cycle.id} cycle={cycle} />
          ))}
        </FramedTable>
      )}
    </div>
  );
}

function CycleRow({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useTranslation();
  const { day, moment, monthsOf } = useFormats();
  const regionName = useRegionName();
  const { id, months, region, programmes, cutoffs, changedAt, changedBy, purgedAt } = cycle;
  return (
    <tr>
      <th scope="row">
        <PageLink page="cycleSettings" query={{ [CYCLE]: id }}>
          {monthsOf(months)}
        </PageLink>
        {purgedAt !== undefined && (
          <div>
            <span className="tag tag-bad">{t('cycleSettings.purged')}</span>
          </div>
        )}
      </th>
      <td>{regionName(region)}</td>
      <td>{programmes.join(', ')}</td>
      <td>
        {Object.entries(cutoffs).map(([channel, last]) => (
          <div key={channel}>{t('cycleSettings.cutoffOf', { channel, day: day(last) })}</div>
        ))}
      </td>
      <td>
        {moment(changedAt)}
        <div className="soft">{changedBy}</div>
      </td>
    </tr>
  );
}
