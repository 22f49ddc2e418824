import { useTranslation } from 'react-i18next';
import { type AuditEntry, type AuditFilters, useAuditPage } from '../../api/audit.js';
import { FramedTable, numbers } from '../../parts/framed-table.js';
import { Loading } from '../../parts/loading.js';
import { PageTurner } from '../../parts/page-turner.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { usePages } from '../../parts/use-pages.js';
import { useFormats } from '../../texts/formats.js';
import { useWords } from '../../texts/words-of.js';
import { EntryDetails } from './entry-details.js';
import { EntryThing } from './entry-thing.js';

/** The entries that the filters leave, the newest first, page by page. */
export function AuditTable({ filters }: { readonly filters: AuditFilters }) {
  const { t } = useTranslation();
  const pages = usePages(filters);
  const { data, error, refetch } = useAuditPage(filters, pages.cursor);
  if (data === undefined) return error ? <ProblemNotice problem={error} again={refetch} /> : <Loading />;
  if (data.items.length === 0) return <p>{t('audit.none')}</p>;
  return (
    <>
      <FramedTable
        label={t('pages.audit')}
        columns={[
          numbers(t('audit.number')),
          t('audit.at'),
          t('audit.by'),
          t('audit.what'),
          t('audit.to'),
          t('audit.details'),
        ]}
      >
        {data.items.map((entry) => (
          <EntryRow key={entry.number} entry={entry} />
        ))}
      </FramedTable>
      <PageTurner pages={pages} next={data.next} />
    </>
  );
}

function EntryRow({ entry }: { readonly entry: AuditEntry }) {
  const { t } = useTranslation();
  const { moment, count } = useFormats();
  const wordOf = useWords();
  return (
    <tr>
      <td className="number">{count(entry.number)}</td>
      <td>{moment(entry.at)}</td>
      <td>
        <div>{entry.by === '' ? t('audit.nobody') : entry.by}</div>
        <div className="soft">{entry.address}</div>
      </td>
      <th scope="row">{wordOf('audited', entry.what)}</th>
      <td>
        <EntryThing entry={entry} />
      </td>
      <td>
        <EntryDetails details={entry.details} />
      </td>
    </tr>
  );
}
