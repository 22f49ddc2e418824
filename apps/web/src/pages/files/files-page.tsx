import { useTranslation } from 'react-i18next';
import { useChosenCycle } from '../../api/cycles.js';
import { type FileView, useFiles } from '../../api/files.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { TableFrame } from '../../parts/table-frame.js';
import { useFormats } from '../../texts/formats.js';

/** The files of a cycle. */
export function FilesPage() {
  const { t } = useTranslation();
  const cycle = useChosenCycle()!;
  const { data, error, refetch } = useFiles(cycle.id);
  return (
    <div className="stack">
      <h1>{t('pages.files')}</h1>
      {error ? (
        <ProblemNotice problem={error} again={refetch} />
      ) : data === undefined ? (
        <Loading />
      ) : data.length === 0 ? (
        <p>{t('files.none')}</p>
      ) : (
        <FileTable files={data} />
      )}
    </div>
  );
}

function FileTable({ files }: { readonly files: readonly FileView[] }) {
  const { t } = useTranslation();
  const { count, moment } = useFormats();
  return (
    <TableFrame label={t('files.table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('files.name')}</th>
            <th scope="col">{t('files.role')}</th>
            <th scope="col">{t('files.received')}</th>
            <th scope="col" className="number">
              {t('files.rows')}
            </th>
            <th scope="col" className="number">
              {t('files.rejected')}
            </th>
            <th scope="col">{t('files.status')}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.id}>
              <th scope="row">{file.name}</th>
              <td>{t(`words.roles.${file.role}`)}</td>
              <td>{moment(file.receivedAt)}</td>
              <td className="number">{count(file.rows)}</td>
              <td className="number">{count(file.rejected)}</td>
              <td>{t(`words.statuses.${file.status}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
