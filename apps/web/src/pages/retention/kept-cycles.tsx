import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCycles } from '../../api/cycles.js';
import { FramedTable } from '../../parts/framed-table.js';
import { Loading } from '../../parts/loading.js';
import { Notice } from '../../parts/notice.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useWrittenDialog } from '../../parts/use-written-dialog.js';
import { useFormats } from '../../texts/formats.js';
import { PurgeDialog } from './purge-dialog.js';
import { useCycleName } from './use-cycle-name.js';

/** Cycles whose data are there, and the way to destroy them before their time. */
export function KeptCycles() {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const cycleName = useCycleName();
  const { data, error, refetch } = useCycles();
  const dialog = useWrittenDialog<string>('purge');
  const [purged, setPurged] = useState<string>();
  const kept = data?.filter(({ purgedAt }) => purgedAt === undefined);
  const chosen = kept?.find(({ id }) => id === dialog.about);
  return (
    <section className="panel" aria-labelledby="kept-cycles">
      <h2 id="kept-cycles">{t('retention.kept')}</h2>
      <p>{t('retention.keptText')}</p>
      {purged !== undefined && <Notice kind="good">{t('retention.purged', { name: purged })}</Notice>}
      {error && <ProblemNotice problem={error} again={refetch} />}
      {kept === undefined ? (
        !error && <Loading />
      ) : kept.length === 0 ? (
        <p>{t('retention.noneKept')}</p>
      ) : (
        <FramedTable
          label={t('retention.kept')}
          columns={[t('retention.cycle'), t('retention.begun'), t('retention.action')]}
        >
          {kept.map((cycle) => (
            <tr key={cycle.id}>
              <th scope="row">{cycleName(cycle)}</th>
              <td>{moment(cycle.createdAt)}</td>
              <td>
                <button
                  type="button"
                  className="button button-small button-danger"
                  onClick={() => dialog.open(cycle.id)}
                >
                  {t('retention.purge')}
                  <span className="hidden"> {cycleName(cycle)}</span>
                </button>
              </td>
            </tr>
          ))}
        </FramedTable>
      )}
      {chosen && (
        <PurgeDialog
          cycle={chosen.id}
          name={cycleName(chosen)}
          dialog={dialog}
          onDone={() => setPurged(cycleName(chosen))}
        />
      )}
    </section>
  );
}
