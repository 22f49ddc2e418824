import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChosenCycle } from '../../api/cycles.js';
import { useFiles } from '../../api/files.js';
import { useRegionName } from '../../api/regions.js';
import { useMayDo } from '../../api/session.js';
import { ActionButton } from '../../parts/action-button.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useFormats } from '../../texts/formats.js';
import { PageLink } from '../../shell/page-link.js';
import { DropArea } from './drop-area.js';
import { FileTable } from './file-table.js';
import { PendingFile } from './pending/pending-file.js';

interface Chosen {
  readonly id: number;
  readonly file: File;
}

let lastId = 0;

/** The files of a cycle: those that were given, and those that are about to be. */
export function FilesPage() {
  const { t } = useTranslation();
  const { monthsOf } = useFormats();
  const mayDo = useMayDo();
  const regionName = useRegionName();
  const cycle = useChosenCycle()!;
  const { data, error, refetch } = useFiles(cycle.id);
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [ready, setReady] = useState<ReadonlySet<number>>(new Set());
  const [timesAll, setTimesAll] = useState(0);
  const noteReady = useCallback((id: number, isReady: boolean): void => {
    setReady((before) => {
      const others = [...before].filter((each) => each !== id);
      return new Set(isReady ? [...others, id] : others);
    });
  }, []);
  const add = (files: readonly File[]): void =>
    setChosen((before) => [...before, ...files.map((file) => ({ id: ++lastId, file }))]);
  const remove = (id: number): void => setChosen((before) => before.filter((each) => each.id !== id));
  return (
    <div className="stack">
      <div>
        <h1>{t('pages.files')}</h1>
        <p className="soft">
          {t('files.of', { months: monthsOf(cycle.months), region: regionName(cycle.region) })}
        </p>
        {mayDo('CYCLES_WRITE') && (
          <p>
            <PageLink page="newCycle">{t('files.otherCycle')}</PageLink>
          </p>
        )}
      </div>
      {mayDo('FILES_WRITE') && <DropArea onFiles={add} />}
      {ready.size > 1 && (
        <p>
          <ActionButton kind="main" onPress={() => setTimesAll(timesAll + 1)}>
            {t('files.giveAll')}
          </ActionButton>
        </p>
      )}
      {chosen.map(({ id, file }) => (
        <PendingFile
          key={`${cycle.id} ${id}`}
          cycle={cycle}
          id={id}
          file={file}
          onReady={noteReady}
          given={data ?? []}
          timesAll={timesAll}
          onDone={() => remove(id)}
        />
      ))}
      {error && <ProblemNotice problem={error} again={refetch} />}
      {data === undefined ? (
        !error && <Loading />
      ) : data.length === 0 ? (
        <p>{t('files.none')}</p>
      ) : (
        <FileTable cycle={cycle.id} files={data} />
      )}
    </div>
  );
}
