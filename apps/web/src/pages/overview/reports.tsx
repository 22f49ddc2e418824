import { useTranslation } from 'react-i18next';
import { type Cycle } from '../../api/cycles.js';
import { type FileView, useFiles } from '../../api/files.js';
import { type Overview } from '../../api/overview.js';
import { useService } from '../../api/service.js';
import { PageLink } from '../../shell/page-link.js';
import { FramedTable } from '../../parts/framed-table.js';
import { useFormats } from '../../texts/formats.js';

const DAY = 24 * 60 * 60_000;

interface ReportsProps {
  readonly cycle: Cycle;
  readonly overview: Overview;
}

/** Which reports are in and which are awaited, by channel, with the cut-off and what stays unknown without them. */
export function Reports({ cycle, overview }: ReportsProps) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const { data: files = [] } = useFiles(cycle.id);
  const today = useService().data?.today;
  return (
    <section className="panel" aria-labelledby="reports">
      <h2 id="reports">{t('overview.reports.title')}</h2>
      <FramedTable
        label={t('overview.reports.title')}
        columns={[
          t('overview.reports.channel'),
          t('overview.reports.state'),
          t('overview.reports.cutoff'),
          t('overview.reports.in'),
        ]}
      >
        {Object.entries(cycle.cutoffs).map(([channel, cutoff]) => (
          <tr key={channel}>
            <th scope="row">{channel}</th>
            <td>
              <State awaited={overview.awaited.find((each) => each.channel === channel)} />
            </td>
            <td>
              {day(cutoff)}
              {today !== undefined && <DaysTo days={daysBetween(today, cutoff)} />}
            </td>
            <td>
              <LastReport files={files.filter(({ role }) => role === channel.toLowerCase())} />
            </td>
          </tr>
        ))}
      </FramedTable>
      <p>
        <PageLink page="files">{t('overview.reports.all')}</PageLink>
      </p>
    </section>
  );
}

function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / DAY);
}

function DaysTo({ days }: { readonly days: number }) {
  const { t } = useTranslation();
  const text =
    days < 0 ? t('overview.reports.passed', { days: -days }) : t('overview.reports.left', { days });
  return <div className="soft">{text}</div>;
}

/** The newest report of a channel that counts. */
function LastReport({ files }: { readonly files: readonly FileView[] }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const counting = files.filter(({ withdrawn, status }) => withdrawn === undefined && status !== 'REFUSED');
  const stated = ({ statementDate, receivedAt }: FileView): string =>
    statementDate ?? receivedAt.slice(0, 10);
  const last = counting.toSorted((one, other) => (stated(one) < stated(other) ? 1 : -1))[0];
  if (last === undefined) return t('overview.reports.none');
  return t('overview.reports.last', { day: day(stated(last)), name: last.name, number: counting.length });
}

function State({ awaited }: { readonly awaited: Overview['awaited'][number] | undefined }) {
  const { t } = useTranslation();
  const { count, rupiah } = useFormats();
  if (awaited === undefined) return <span className="tag tag-good">{t('overview.reports.fine')}</span>;
  return (
    <>
      <span className="tag tag-bad">{t('overview.reports.awaited')}</span>
      <div>
        <PageLink page="recipients" query={{ state: 'AWAITING_REPORT', channel: awaited.channel }}>
          {t('overview.reports.unknown', {
            total: count(awaited.count),
            amount: rupiah(awaited.amount),
          })}
        </PageLink>
      </div>
    </>
  );
}
