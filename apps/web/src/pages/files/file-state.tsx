import { useTranslation } from 'react-i18next';
import { type FileView } from '../../api/files.js';
import { useFormats } from '../../texts/formats.js';

const TAGS: Readonly<Record<FileView['status'], string>> = {
  RECEIVED: 'tag',
  READING: 'tag',
  APPLIED: 'tag tag-good',
  HELD: 'tag tag-warn',
  REFUSED: 'tag tag-bad',
};

/** How far a file was read, what became of it, and why. */
export function FileState({ file }: { readonly file: FileView }) {
  const { t } = useTranslation();
  const { moment, roughly } = useFormats();
  const { status, progress, reason, withdrawn } = file;
  if (withdrawn !== undefined)
    return (
      <>
        <span className="tag tag-warn">{t('files.withdrawn')}</span>
        <div className="soft">{moment(withdrawn.at)}</div>
        <div>{withdrawn.reason}</div>
      </>
    );
  return (
    <>
      <span className={TAGS[status]}>{t(`words.statuses.${status}`)}</span>
      {status === 'READING' && (
        <div role="progressbar" aria-valuenow={Math.round(progress * 100)} aria-label={file.name}>
          <div className="meter">
            <span style={{ width: `${progress * 100}%` }} />
          </div>
          {roughly(progress)}
        </div>
      )}
      {reason !== undefined && <div>{reason.detail}</div>}
    </>
  );
}
