import { useTranslation } from 'react-i18next';
import { useMayDo } from '../../api/session.js';
import { useVisitProgress, type VisitProgress } from '../../api/visits.js';
import { Bar } from '../../parts/bar.js';
import { FramedTable, numbers } from '../../parts/framed-table.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { PageLink } from '../../shell/page-link.js';
import { useFormats } from '../../texts/formats.js';
import { useWords } from '../../texts/words-of.js';
import { SheetButton } from '../sheets/sheet-button.js';

/** Takes filled-in visit lists, and shows how far visits are and what is to be done about what came of them. */
export function VisitsMade({ cycle }: { readonly cycle: string }) {
  const { t } = useTranslation();
  const mayRecord = useMayDo()('VISITS_RECORD');
  const { data, error, refetch } = useVisitProgress(cycle);
  return (
    <section className="panel stack" aria-label={t('visits.progress.title')}>
      <h2>{t('visits.progress.title')}</h2>
      <p>{t('visits.progress.text')}</p>
      {mayRecord && (
        <div className="row">
          <SheetButton cycle={cycle} kind="visits" />
        </div>
      )}
      {error && <ProblemNotice problem={error} again={refetch} />}
      {data && <Progress progress={data} />}
    </section>
  );
}

function Progress({ progress }: { readonly progress: VisitProgress }) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const { households, visited } = progress;
  if (households === 0) return <p className="soft">{t('visits.progress.none')}</p>;
  return (
    <>
      <div className="stack-tight">
        <p>
          <b>{t('visits.progress.sum', { visited: count(visited), households: count(households) })}</b>
        </p>
        <Bar pieces={[{ share: visited / households, colour: 1 }]} />
      </div>
      {visited > 0 && <Outcomes progress={progress} />}
      <Areas progress={progress} />
    </>
  );
}

/** What came of the last visits, each with what is to be done: a list, since a table of sentences is too wide for a phone. */
function Outcomes({ progress }: { readonly progress: VisitProgress }) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const wordOf = useWords();
  return (
    <ul className="stack plain-list" aria-label={t('visits.progress.outcomes')}>
      {progress.outcomes
        .filter((each) => each.count > 0)
        .map(({ outcome, count: households }) => (
          <li key={outcome}>
            <p>
              <PageLink page="discrepancies" query={{ visit: outcome }}>
                {wordOf('visits.outcomes', outcome)}
              </PageLink>{' '}
              <b>{t('visits.progress.households', { count: households, total: count(households) })}</b>
            </p>
            <p>{wordOf('visits.steps', outcome)}</p>
          </li>
        ))}
    </ul>
  );
}

function Areas({ progress }: { readonly progress: VisitProgress }) {
  const { t } = useTranslation();
  const { count } = useFormats();
  return (
    <FramedTable
      label={t('visits.progress.areas')}
      columns={[
        t('visits.progress.kelurahan'),
        numbers(t('visits.progress.listed')),
        numbers(t('visits.progress.visited')),
        numbers(t('visits.progress.left')),
        t('visits.progress.share'),
      ]}
    >
      {progress.areas.map(({ kelurahan, kecamatan, households, visited }) => (
        <tr key={`${kecamatan} ${kelurahan}`}>
          <th scope="row">
            {kelurahan ?? t('visits.progress.nowhere')}
            <div className="soft">{kecamatan}</div>
          </th>
          <td className="number">{count(households)}</td>
          <td className="number">{count(visited)}</td>
          <td className="number">
            {visited === households || kelurahan === undefined ? (
              count(households - visited)
            ) : (
              <PageLink page="discrepancies" query={{ visit: 'NOT_YET', kecamatan, kelurahan }}>
                {count(households - visited)}
              </PageLink>
            )}
          </td>
          <td className="chart-cell">
            <Bar pieces={[{ share: visited / households, colour: 1 }]} />
          </td>
        </tr>
      ))}
    </FramedTable>
  );
}
