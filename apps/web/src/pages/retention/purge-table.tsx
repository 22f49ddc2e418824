import { useTranslation } from 'react-i18next';
import { type Purge, usePurges } from '../../api/retention.js';
import { FramedTable } from '../../parts/framed-table.js';
import { Loading } from '../../parts/loading.js';
import { PageTurner } from '../../parts/page-turner.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { usePages } from '../../parts/use-pages.js';
import { useFormats } from '../../texts/formats.js';
import { useCycleName } from './use-cycle-name.js';

/** What was destroyed, with the certificate of each. */
export function PurgeTable() {
  const { t } = useTranslation();
  const pages = usePages('purges');
  const { data, error, refetch } = usePurges(pages.cursor);
  return (
    <section className="panel" aria-labelledby="purges">
      <h2 id="purges">{t('retention.history')}</h2>
      {error && <ProblemNotice problem={error} again={refetch} />}
      {data === undefined ? (
        !error && <Loading />
      ) : data.items.length === 0 ? (
        <p>{t('retention.noHistory')}</p>
      ) : (
        <>
          <FramedTable
            label={t('retention.history')}
            columns={[
              t('retention.cycle'),
              t('retention.cause'),
              t('retention.by'),
              t('retention.at'),
              t('retention.certificate'),
            ]}
          >
            {data.items.map((purge) => (
              <PurgeRow key={purge.id} purge={purge} />
            ))}
          </FramedTable>
          <PageTurner pages={pages} next={data.next} />
          <p>
            <a href="/api/v1/purges.xlsx" download>
              {t('retention.download')}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

function PurgeRow({ purge }: { readonly purge: Purge }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const cycleName = useCycleName();
  const { id, cause, reason, by, begunAt, doneAt } = purge;
  return (
    <tr>
      <th scope="row">{cycleName(purge)}</th>
      <td>
        {t(`retention.causes.${cause}`)}
        {reason !== '' && <div className="soft">{reason}</div>}
      </td>
      <td>{by === '' ? t('retention.nobody') : by}</td>
      <td>{doneAt === undefined ? t('retention.goesOn', { at: moment(begunAt) }) : moment(doneAt)}</td>
      <td>
        <a href={`/api/v1/purges/${id}/certificate.txt`} download>
          {t('retention.certificate')}
          <span className="hidden"> {cycleName(purge)}</span>
        </a>
      </td>
    </tr>
  );
}
