import { type DragEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Where files are dragged in, or chosen: several at once. */
export function DropArea({ onFiles }: { onFiles(files: readonly File[]): void }) {
  const { t } = useTranslation();
  const [isOver, setOver] = useState(false);
  const id = useId();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={isOver ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p id={`${id}-hint`}>{t('files.drop')}</p>
      <input
        id={id}
        className="hidden"
        aria-describedby={`${id}-hint`}
        type="file"
        multiple
        accept=".csv,.xlsx,.txt"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file can be chosen once more.
          target.value = '';
        }}
      />
      <label htmlFor={id} className="button button-main">
        {t('files.choose')}
      </label>
      <p className="soft">{t('files.dropHint')}</p>
    </div>
  );
}
