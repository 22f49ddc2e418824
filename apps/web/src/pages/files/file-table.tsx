import { useTranslation } from 'react-i18next';
import { type FileView } from '../../api/files.js';
import { useMayDo } from '../../api/session.js';
import { FramedTable, numbers } from '../../parts/framed-table.js';
import { useWrittenDialog } from '../../parts/use-written-dialog.js';
import { useFormats } from '../../texts/formats.js';
import { FileState } from './file-state.js';
import { TurnDialog } from './turn-dialog.js';

interface FileTableProps {
  readonly cycle: string;
  /** The newest first. */
  readonly files: readonly FileView[];
}

/** The files that were given: what became of them, and the way to take one out or back. */
export function FileTable({ cycle, files }: FileTableProps) {
  const { t } = useTranslation();
  const mayDo = useMayDo();
  const dialog = useWrittenDialog<string>('turn', cycle);
  const turned = files.find(({ id }) => id === dialog.about);
  return (
    <>
      <FramedTable
        label={t('files.table')}
        columns={[
          t('files.name'),
          t('files.role'),
          t('files.received'),
          numbers(t('files.rows')),
          numbers(t('files.rejected')),
          t('files.status'),
          ...(mayDo('FILES_WRITE') ? [t('files.actions')] : []),
        ]}
      >
        {files.map((file) => (
          <FileRow
            key={file.id}
            file={file}
            onTurn={mayDo('FILES_WRITE') ? () => dialog.open(file.id) : undefined}
          />
        ))}
      </FramedTable>
      {turned && <TurnDialog cycle={cycle} file={turned} dialog={dialog} />}
    </>
  );
}

interface FileRowProps {
  readonly file: FileView;
  /** Absent for who may not take files out. */
  readonly onTurn: (() => void) | undefined;
}

function FileRow({ file, onTurn }: FileRowProps) {
  const { t } = useTranslation();
  const { count, day, moment } = useFormats();
  return (
    <tr>
      <th scope="row">
        {file.name}
        {file.statementDate !== undefined && <div className="soft">{day(file.statementDate)}</div>}
      </th>
      <td>
        {t(`words.roles.${file.role}`)}
        {!file.final && <div className="soft">{t('files.isInterim')}</div>}
      </td>
      <td>
        {moment(file.receivedAt)}
        <div className="soft">{file.receivedBy}</div>
      </td>
      <td className="number">{count(file.rows)}</td>
      <td className="number">
        {file.rejected === 0 ? (
          count(file.rejected)
        ) : (
          <a href={`/api/v1/files/${file.id}/rejects.csv`} download>
            {t('files.rejectsOf', { number: count(file.rejected) })}
          </a>
        )}
      </td>
      <td>
        <FileState file={file} />
      </td>
      {onTurn && (
        <td>
          <button type="button" className="button button-small" onClick={onTurn}>
            {file.withdrawn === undefined ? t('files.turn.withdraw') : t('files.turn.restore')}
            <span className="hidden"> {file.name}</span>
          </button>
        </td>
      )}
    </tr>
  );
}
