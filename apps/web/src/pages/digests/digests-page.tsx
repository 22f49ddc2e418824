import { useTranslation } from 'react-i18next';
import { type DigestSchedule, useDigestReaders, useDigestSchedule } from '../../api/digests.js';
import { FramedTable } from '../../parts/framed-table.js';
import { Loading } from '../../parts/loading.js';
import { Notice } from '../../parts/notice.js';
import { PageTurner } from '../../parts/page-turner.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { usePages } from '../../parts/use-pages.js';
import { useFormats } from '../../texts/formats.js';
import { ReaderRow } from './reader-row.js';

/** The daily letters: whether and when they are sent, to whom, and what became of the last ones. */
export function DigestsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useDigestSchedule();
  return (
    <div className="stack">
      <h1>{t('pages.digests')}</h1>
      <p>{t('digests.intro')}</p>
      {error && data === undefined && <ProblemNotice problem={error} again={refetch} />}
      {data === undefined ? (
        !error && <Loading />
      ) : (
        <>
          <ScheduleNotice schedule={data} />
          <Readers schedule={data} />
        </>
      )}
    </div>
  );
}

const NOTICES = { NOT_SET_UP: 'warn', SILENT: 'bad', SENDING: 'good' } as const;

function ScheduleNotice({ schedule }: { readonly schedule: DigestSchedule }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { state, hour = '', nextAt, lookedAt } = schedule;
  const at = (iso: string | undefined): string => (iso === undefined ? '' : moment(iso));
  return (
    <Notice kind={NOTICES[state]}>
      <p>{t(`digests.states.${state}`, { hour, nextAt: at(nextAt), lookedAt: at(lookedAt) })}</p>
    </Notice>
  );
}

function Readers({ schedule }: { readonly schedule: DigestSchedule }) {
  const { t } = useTranslation();
  const pages = usePages('readers');
  const { data, error, refetch } = useDigestReaders(pages.cursor);
  if (data === undefined) return error ? <ProblemNotice problem={error} again={refetch} /> : <Loading />;
  if (data.items.length === 0) return <p>{t('digests.none')}</p>;
  return (
    <>
      <FramedTable
        label={t('digests.readers')}
        columns={[
          t('digests.manager'),
          t('digests.address'),
          t('digests.sentAt'),
          t('digests.last'),
          t('digests.next'),
        ]}
      >
        {data.items.map((reader) => (
          <ReaderRow key={reader.account} reader={reader} nextAt={schedule.nextAt} />
        ))}
      </FramedTable>
      <PageTurner pages={pages} next={data.next} />
    </>
  );
}
